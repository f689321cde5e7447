package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Structure;

/** The page on structures says what the library papers (row C5), and stays up to date. */
class StructurePageTest {
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
        Path.of("docs/structures.md"),
        HEAD
            + OwnLibrary.get().structures().values().stream()
                .map(StructurePageTest::row)
                .collect(Collectors.joining()));
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
