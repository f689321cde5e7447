package org.parley.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures on foreign paper, as they stand in {@code docs/checks.md}. */
final class MarkupTable {
  private static final String BEGIN = "<!-- foreign paper: a test writes this -->\n";
  private static final String END = "<!-- end of foreign paper -->";

  private MarkupTable() {}

  /** A page with the table between its marks. */
  static String in(String page, List<Markup> papers, Predicate<MarkedFault> text) {
    int from = page.indexOf(BEGIN);
    int to = page.indexOf(END);
    if (from < 0 || to < from) {
      throw new IllegalStateException("The marks of the table are missing: " + BEGIN.strip());
    }
    return page.substring(0, from + BEGIN.length()) + table(papers, text) + page.substring(to);
  }

  private static String table(List<Markup> papers, Predicate<MarkedFault> text) {
    List<Markup> held = papers.stream().filter(each -> each.paper().heldOut()).toList();
    List<Markup> tuned = papers.stream().filter(each -> !each.paper().heldOut()).toList();
    return """

    | papers | pages | text: marked | found | tree and sheet: marked | found | false alarms | one in | found by the tool first |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    """
        + row("all %d".formatted(papers.size()), papers, text)
        + row("%d looked at".formatted(tuned.size()), tuned, text)
        + row("%d held out".formatted(held.size()), held, text)
        + "\n";
  }

  private static String row(String name, List<Markup> papers, Predicate<MarkedFault> text) {
    Markup.Share words = Markup.Share.of(papers, text);
    Markup.Share rest = Markup.Share.of(papers, text.negate());
    double pages = papers.stream().mapToDouble(each -> each.paper().pages()).sum();
    long alarms = papers.stream().mapToLong(each -> each.falseAlarms().size()).sum();
    long first =
        papers.stream()
            .flatMap(each -> each.paper().faults().stream())
            .filter(MarkedFault::byTool)
            .count();
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %d | %d (%d %%) | %d | %d (%d %%) | %d | %s | %d |%n",
        name,
        pages,
        words.marked(),
        words.found(),
        words.percent(),
        rest.marked(),
        rest.found(),
        rest.percent(),
        alarms,
        alarms == 0 ? "none" : String.format(Locale.ROOT, "%.1f pages", pages / alarms),
        first);
  }
}
