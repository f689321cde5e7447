package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.deal.Answered;
import org.parley.diagnostic.Outcome;
import org.parley.value.Row;
import org.parley.value.Value;

/** A deal that differs from a table of the library in one cell says that cell alone. */
class RowChangesTest {
  private static final String MATRIX = "sched.exit_matrix.rows";

  @TempDir Path folder;

  @Test
  void theOtherRowsStayThoseOfTheDefault() throws IOException {
    LoadedDeal given = loaded("rows: {convenience: {exclusivity: ends}}");
    List<Row> rows = rows(given);
    List<Row> byDefault = rows(loaded("{}"));

    assertThat(rows).hasSameSizeAs(byDefault);
    for (int at = 0; at < rows.size(); at++) {
      boolean changed = rows.get(at).key().equals("convenience");
      assertThat(rows.get(at).text("exclusivity"))
          .isEqualTo(changed ? Optional.of("ends") : byDefault.get(at).text("exclusivity"));
      assertThat(rows.get(at).text("money")).isEqualTo(byDefault.get(at).text("money"));
    }
    assertThat(answered(given).changedRows()).containsExactly("convenience");
  }

  @Test
  void explainAndTheReportNameTheChangedRow() throws IOException {
    LoadedDeal given = loaded("rows: {breach: {money: accrued}}");
    List<Assembly.Assembled> assembled = Assembly.all(given, "test").value().orElseThrow();
    var draft = new Draft(assembled, List.of());
    var result = new DealBuild.Result(given, draft, folder, List.of(), List.of(), "");

    assertThat(new Explanation(given, assembled).of(MATRIX).orElseThrow())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("8 rows", "changed row breach given at", "deal.yaml:", "default at"));
    assertThat(new BuildReport(result).lines(false))
        .anySatisfy(line -> assertThat(line).contains(MATRIX, "changed row breach, because"));
  }

  @Test
  void aCellMayBeOpenAndWhatDoesNotFitIsNamed() throws IOException {
    assertThat(rows(loaded("rows: {breach: {money: open}}")).get(1).cell("money").orElseThrow())
        .satisfies(cell -> assertThat(cell.isOpen()).isTrue());
    assertThat(problems("rows: {breach: {cause: other}}")).containsExactly("T314");
    assertThat(problems("rows: {breach: ends}")).containsExactly("T328");
    assertThat(problems("rows: {breach: {money: ends}}")).containsExactly("T305");
  }

  @Test
  void anOpenCellIsListedAndHoldsUpAnOutgoingCopy() throws IOException {
    LoadedDeal given = loaded("rows: {breach: {money: open}}");
    assertThat(Assembly.openPoints(given).list())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code().code()).isEqualTo("T313");
              assertThat(found.message()).contains("`sched.exit_matrix.rows.money` is still open");
            });
    var draft = new Draft(List.of(), List.of());
    var result = new DealBuild.Result(given, draft, folder, List.of(), List.of(), "");
    assertThat(new BuildReport(result).lines(true))
        .contains("Open points: 1")
        .anySatisfy(line -> assertThat(line).startsWith("  sched.exit_matrix.rows.money  "));
    assertThat(Assembly.openPoints(loaded("{}")).list()).isEmpty();
  }

  private static Answered answered(LoadedDeal loaded) {
    return loaded.deal().agreements().get(0).answers().find(MATRIX).orElseThrow();
  }

  private static List<Row> rows(LoadedDeal loaded) {
    return answered(loaded).answer().known(Value.Rows.class).orElseThrow().rows();
  }

  private List<String> problems(String matrix) throws IOException {
    return load(matrix).diagnostics().stream().map(found -> found.code().code()).toList();
  }

  private LoadedDeal loaded(String matrix) throws IOException {
    Outcome<LoadedDeal> loaded = load(matrix);
    assertThat(loaded.diagnostics()).isEmpty();
    return loaded.value().orElseThrow();
  }

  private Outcome<LoadedDeal> load(String matrix) throws IOException {
    String sheet = Files.readString(Path.of("src/test/resources/minimal-deal.yaml"));
    String more = matrix.equals("{}") ? "" : "sched:\n  exit_matrix:\n    " + matrix + "\n";
    Path deal = Files.writeString(folder.resolve("deal.yaml"), sheet + more);
    return new DealLoader(new Workspace(Path.of("")), Optional.empty()).load(deal);
  }
}
