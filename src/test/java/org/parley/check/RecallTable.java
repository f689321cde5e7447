package org.parley.check;

import java.util.List;
import java.util.stream.Collectors;

/** The figures of all checks, as they stand in {@code docs/checks.md}. */
final class RecallTable {
  private static final String BEGIN = "<!-- recall: a test writes this -->\n";
  private static final String END = "<!-- end of recall -->";

  private RecallTable() {}

  /** A page with the table between its marks. */
  static String in(String page, List<Recall> recalls) {
    int from = page.indexOf(BEGIN);
    int to = page.indexOf(END);
    if (from < 0 || to < from) {
      throw new IllegalStateException("The marks of the table are missing: " + BEGIN.strip());
    }
    return page.substring(0, from + BEGIN.length()) + table(recalls) + page.substring(to);
  }

  private static String table(List<Recall> recalls) {
    return """

    | check | reads | seeded | found | held out | found | at first | at first, held out |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    """
        + recalls.stream().map(RecallTable::row).collect(Collectors.joining())
        + "\n";
  }

  private static String row(Recall recall) {
    return "| %s `%s` | %s | %d | %s | %d | %s | %s | %s |\n"
        .formatted(
            recall.check().code().code(),
            recall.check().title(),
            recall.check().scope().name().toLowerCase(java.util.Locale.ROOT),
            recall.seeded(),
            share(recall.found(), recall.seeded()),
            recall.seededHeldOut(),
            share(recall.foundHeldOut(), recall.seededHeldOut()),
            recall
                .faults()
                .atFirst()
                .map(first -> share(first.found(), recall.seeded()))
                .orElse(""),
            recall
                .faults()
                .atFirst()
                .map(first -> share(first.heldOut(), recall.seededHeldOut()))
                .orElse(""));
  }

  /** In whole percent, rounded down. */
  private static String share(int found, int seeded) {
    return seeded == 0 ? "" : found + " (" + found * 100 / seeded + " %)";
  }
}
