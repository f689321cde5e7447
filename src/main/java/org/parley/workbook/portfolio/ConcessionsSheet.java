package org.parley.workbook.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parley.workbook.Format;
import org.parley.workbook.Look;
import org.parley.workbook.Place;
import org.parley.workbook.PortfolioText;
import org.parley.workbook.Strip;

/**
 * The points that deals concede, the most conceded first; at the right a column a deal says how.
 *
 * @param deals the sheet of deals
 */
record ConcessionsSheet(ListPage page, ListLayout layout, DealsLayout deals) {
  private static final int[] WIDTHS = {6, 62, 9, 10, 11, 11, 11, 11};
  private static final int DEAL_WIDTH = 16;
  private static final int RANK = 0;
  private static final int CLAUSE = 1;
  static final int DEALS = 2;
  private static final int SHARE = 3;
  private static final int FIRST_KIND = 4;
  private static final int FIRST_DEAL = 8;

  /** Deals whose columns fit on a page beside the others. */
  private static final int MOST_PRINTED = 12;

  private static final List<PortfolioText> KINDS =
      List.of(
          PortfolioText.FALLBACK,
          PortfolioText.WALK_AWAY,
          PortfolioText.OMITTED,
          PortfolioText.SPECIAL);

  /** The widths of the columns for so many deals. */
  static int[] widths(int deals) {
    int[] widths = Arrays.copyOf(WIDTHS, FIRST_DEAL + deals);
    Arrays.fill(widths, FIRST_DEAL, widths.length, DEAL_WIDTH);
    return widths;
  }

  /** Columns that print: those of many deals stand beside the page. */
  static int printed(int deals) {
    return deals <= MOST_PRINTED ? FIRST_DEAL + deals : FIRST_DEAL;
  }

  void write(List<PortfolioEntry> entries, List<ConcededPoint> points) {
    page.top(PortfolioText.CONCESSIONS_NAME, PortfolioText.CONCESSIONS_PURPOSE);
    page.heads(
        layout.head(0),
        List.of(
            PortfolioText.HEAD_NUMBER,
            PortfolioText.HEAD_CLAUSE,
            PortfolioText.HEAD_DEALS,
            PortfolioText.HEAD_SHARE));
    page.heads(layout.head(FIRST_KIND), KINDS);
    for (int at = 0; at < entries.size(); at++) {
      PortfolioEntry entry = entries.get(at);
      String title = entry.deal().map(deal -> deal.deal().title()).orElse(entry.file());
      page.canvas().text(layout.head(FIRST_DEAL + at), (at + 1) + " " + title, Look.HEAD);
    }
    for (int row = 0; row < points.size(); row++) {
      write(points.get(row), row);
    }
    if (points.isEmpty()) {
      page.nothing(layout.at(0, CLAUSE));
    }
    page.finish(layout, 2);
  }

  private void write(ConcededPoint point, int row) {
    page.count(layout.at(row, RANK), row + 1);
    page.body(layout.at(row, CLAUSE), point.label());
    Strip all = layout.at(row, FIRST_DEAL).block(1, deals.deals());
    Place count = layout.at(row, DEALS);
    figure(count, "COUNTA(" + all.here() + ")", Format.WHOLE);
    String read = "COUNT(" + deals.all(DealsLayout.DAY).there() + ")";
    figure(
        layout.at(row, SHARE),
        "IF(%1$s=0,0,ROUND(%2$s/%1$s,4))".formatted(read, count.here()),
        Format.SHARE);
    for (int kind = 0; kind < KINDS.size(); kind++) {
      String head = layout.head(FIRST_KIND + kind).here();
      figure(
          layout.at(row, FIRST_KIND + kind),
          "COUNTIF(%s,%s)".formatted(all.here(), head),
          Format.WHOLE);
    }
    point
        .kinds()
        .forEach(
            (deal, kind) ->
                page.canvas()
                    .text(
                        layout.at(row, FIRST_DEAL + deal),
                        page.report().say(word(kind)),
                        Look.CENTRE));
  }

  /** The word for how a point is conceded. */
  private static PortfolioText word(String kind) {
    return PortfolioText.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private void figure(Place place, String formula, String format) {
    page.canvas().formula(place, formula, Look.FIGURE, format);
  }
}
