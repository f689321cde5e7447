package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Structure;

/** The page on structures says what the library papers (row C5), and stays up to date. */
class StructurePageTest {
  private static final Path PAGE = Path.of("docs/structures.md");
  private static final Pattern IDS = Pattern.compile("\\(`([a-z-]+)`\\)");
  private static final int KIND = 1;
  private static final int AGREEMENTS = 3;
  private static final int OUTSIDE = 4;
  private static final String HEAD =
      """
      # What the library papers

      Made from `templates/structures.en.yaml`; a test compares. `./parley clauses --structures` prints the same, with `--format json` for other programs.
      A deal names its structure under `structure`. Where the library has no agreement, counsel drafts it: the term sheet of such a deal says so, lists
      what must be drafted, and has the points that belong into it ([How to write a term sheet](term-sheet.md#a-deal-without-agreements-of-the-library)).

      | Structure | Kind | What it is | Agreements of the library | Drafted outside |
      |---|---|---|---|---|
      """;

  @Test
  void thePageIsUpToDate() {
    Golden.compare(
        PAGE,
        HEAD
            + OwnLibrary.get().structures().values().stream()
                .map(StructurePageTest::row)
                .collect(Collectors.joining()));
  }

  /** Somebody who plans a partnership finds its form, of what kind it is, and what papers it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Technology license   | contractual | technology-license, api-license",
        "Services             | contractual | mssa",
        "Distribution         | contractual | distribution, revenue-share, oem",
        "Joint marketing      | contractual | joint-marketing",
        "Data sharing         | contractual | data-sharing",
        "Strategic investment | equity      | investment",
        "Platform             | hybrid      | api-license, revenue-share, mssa",
        "Consortium           | hybrid      | consortium, jda",
        "Innovation partnership | hybrid    | jda",
        "Ecosystem            | hybrid      | ecosystem, revenue-share, api-license",
        "Strategic alliance   | hybrid      | letter-of-intent, jda, revenue-share, joint-marketing",
      })
  void theLibraryPapers(String title, String kind, String agreements) throws IOException {
    List<String> row = found(title);
    assertThat(row.get(KIND)).isEqualTo(kind);
    assertThat(IDS.matcher(row.get(AGREEMENTS)).results().map(id -> id.group(1)))
        .containsExactly(agreements.split(", "));
  }

  /** Where the library has no agreement, the page says so and names what counsel must draft. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joint venture    | shareholders or operating agreement; charter; a contribution agreement",
        "Cross-investment | share purchase agreement; investor rights agreement; standstill",
        "Acquisition      | purchase agreement; disclosure schedules; transitional services agreement",
        "Spin-off         | separation and contribution agreement; charter; tax agreements",
      })
  void counselDrafts(String title, String documents) throws IOException {
    List<String> row = found(title);
    assertThat(row.get(KIND)).isEqualTo("equity");
    assertThat(row.get(AGREEMENTS)).isEqualTo("none; term sheet");
    assertThat(row.get(OUTSIDE)).contains(documents.split("; "));
  }

  /** An agreement that no structure names would never be found; confidentiality suits them all. */
  @Test
  void everyAgreementOfTheLibraryIsOnThePage() throws IOException {
    Set<String> agreements = new TreeSet<>(OwnLibrary.get().outlines().keySet());
    assertThat(agreements.remove("confidentiality")).isTrue();
    assertThat(rows()).hasSize(15);
    Set<String> named =
        rows().stream()
            .flatMap(row -> IDS.matcher(row.get(AGREEMENTS)).results())
            .map(id -> id.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isEqualTo(agreements);
  }

  private static List<String> found(String title) throws IOException {
    return rows().stream()
        .filter(row -> row.get(0).startsWith(title + " (`"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the page has no " + title));
  }

  /** The table as a person reads it: a row to its cells. */
  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .map(line -> Stream.of(line.substring(2).split(" \\|(?: |$)", -1)).toList())
        .toList();
  }

  private static String row(Structure structure) {
    return List.of(
            structure.title() + " (`" + structure.id() + "`)",
            structure.kind().name().toLowerCase(Locale.ROOT),
            structure.words(),
            structure.agreements().isEmpty() ? "none; term sheet" : agreements(structure),
            structure.outside().isEmpty() ? "" : String.join("; ", structure.outside()))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String agreements(Structure structure) {
    return structure.agreements().stream()
        .map(id -> OwnLibrary.get().outline(id).title() + " (`" + id + "`)")
        .collect(Collectors.joining(", "));
  }
}
