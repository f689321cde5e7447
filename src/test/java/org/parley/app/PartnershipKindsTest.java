package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.term.Condition;

/** Row C1: the kinds of a partnership steer which clauses its agreements contain. */
class PartnershipKindsTest {
  private static final String KINDS = "facts.partnership";

  @TempDir Path folder;

  @Test
  void eachKindBringsSomething() throws IOException {
    Library library = loaded("competitors: false").library();
    Set<String> named =
        library.declarations().values().stream()
            .flatMap(declaration -> declaration.implied().stream())
            .flatMap(implied -> implied.when().leaves())
            .filter(Condition.Contains.class::isInstance)
            .map(Condition.Contains.class::cast)
            .filter(contains -> contains.path().equals(KINDS))
            .map(Condition.Contains::choice)
            .collect(Collectors.toSet());

    assertThat(library.declarations().get(KINDS).choices().keySet())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @ParameterizedTest
  @CsvSource({
    "competitive, core.antitrust",
    "horizontal, core.antitrust",
    "industry, core.antitrust",
    "open-source, ip.open-source",
    "vertical, core.insurance",
    "infrastructure, core.insurance"
  })
  void aKindBringsItsClauses(String kind, String clause) throws IOException {
    String competitors = clause.equals("core.antitrust") ? "" : "competitors: false, ";
    assertThat(clauses("competitors: false")).doesNotContain(clause);
    assertThat(clauses(competitors + "partnership: [" + kind + "]")).contains(clause);
  }

  @Test
  void theRecitalNamesTheKindsAndExplainTheReason() throws IOException {
    LoadedDeal loaded = loaded("partnership: [competitive, open-source]");
    List<Assembly.Assembled> assembled = Assembly.all(loaded, "test").value().orElseThrow();

    assertThat(assembled.get(0).contract().toString())
        .contains("an alliance of competitors")
        .contains("joint work on open source software");
    assertThat(new Explanation(loaded, assembled).of("core.antitrust").orElseThrow())
        .anySatisfy(line -> assertThat(line).contains("an alliance of competitors is one"));
  }

  @Test
  void anAnswerThatAKindOnlySuggestsMayBeGivenOtherwise() throws IOException {
    assertThat(clauses("competitors: false, partnership: [industry]"))
        .doesNotContain("core.antitrust");
    assertThat(problems("competitors: false, partnership: [horizontal]")).containsExactly("T335");
  }

  @Test
  void threePartiesBringTheirClauseOnlyWhereTheyAreThree() {
    Path deal = Path.of("samples/vineyard-irrigation.yaml");
    LoadedDeal loaded =
        new DealLoader(new Workspace(Path.of("")), Optional.empty())
            .load(deal)
            .value()
            .orElseThrow();
    assertThat(loaded.deal().agreements())
        .allSatisfy(
            agreement ->
                assertThat(agreement.answers().find("core.multiparty.variant").isPresent())
                    .isEqualTo(agreement.parties().size() > 2));
  }

  private List<String> clauses(String facts) throws IOException {
    return Assembly.all(loaded(facts), "test")
        .value()
        .orElseThrow()
        .get(0)
        .selection()
        .all()
        .stream()
        .map(selected -> selected.clause().id())
        .toList();
  }

  private List<String> problems(String facts) throws IOException {
    return load(facts).diagnostics().stream().map(found -> found.code().code()).toList();
  }

  private LoadedDeal loaded(String facts) throws IOException {
    Outcome<LoadedDeal> loaded = load(facts);
    assertThat(loaded.diagnostics()).isEmpty();
    return loaded.value().orElseThrow();
  }

  private Outcome<LoadedDeal> load(String facts) throws IOException {
    String sheet = Files.readString(Path.of("src/test/resources/minimal-deal.yaml"));
    String changed =
        sheet.replace(
            "facts: {competitors: false, cross_border: false}",
            "facts: {cross_border: false, " + facts + "}");
    assertThat(changed).isNotEqualTo(sheet);
    Path deal = Files.writeString(folder.resolve("deal.yaml"), changed);
    return org.parley.fixture.OwnLibrary.read(deal);
  }
}
