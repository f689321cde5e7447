package org.parley.workbook.portfolio;

import java.util.List;
import org.parley.workbook.Format;
import org.parley.workbook.Look;
import org.parley.workbook.Place;
import org.parley.workbook.PortfolioText;

/**
 * The points that deals concede, the most conceded first.
 *
 * @param lines the list that the figures count
 * @param deals the sheet of deals
 */
record ConcessionsSheet(ListPage page, ListLayout layout, ListLayout lines, DealsLayout deals) {
  static final int[] WIDTHS = {6, 70, 10, 10, 12, 12, 12, 12, 34};
  private static final int RANK = 0;
  static final int CLAUSE = 1;
  static final int DEALS = 2;
  private static final int SHARE = 3;
  private static final int FIRST_KIND = 4;

  /** Columns that print; the key of the point follows them. */
  static final int PRINTED = 8;

  private static final int KEY = PRINTED;
  private static final List<PortfolioText> KINDS =
      List.of(
          PortfolioText.FALLBACK,
          PortfolioText.WALK_AWAY,
          PortfolioText.OMITTED,
          PortfolioText.SPECIAL);

  void write(List<ConcededPoint> points) {
    page.top(PortfolioText.CONCESSIONS_NAME, PortfolioText.CONCESSIONS_PURPOSE);
    page.heads(
        layout.head(0),
        List.of(
            PortfolioText.HEAD_NUMBER,
            PortfolioText.HEAD_CLAUSE,
            PortfolioText.HEAD_DEALS,
            PortfolioText.HEAD_SHARE));
    page.heads(layout.head(FIRST_KIND), KINDS);
    page.heads(layout.head(KEY), List.of(PortfolioText.HEAD_KEY));
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
    Place key = layout.at(row, KEY);
    page.canvas().text(key, point.key(), Look.ASIDE);
    Place count = layout.at(row, DEALS);
    figure(count, sum(ConcededSheet.FIRST, key) + ")", Format.WHOLE);
    String read = "COUNT(" + deals.all(DealsLayout.DAY).there() + ")";
    figure(
        layout.at(row, SHARE),
        "IF(%1$s=0,0,ROUND(%2$s/%1$s,4))".formatted(read, count.here()),
        Format.SHARE);
    for (int kind = 0; kind < KINDS.size(); kind++) {
      String how =
          lines.all(ConcededSheet.KIND).there() + "," + layout.head(FIRST_KIND + kind).here();
      figure(
          layout.at(row, FIRST_KIND + kind),
          sum(ConcededSheet.ONE, key) + "," + how + ")",
          Format.WHOLE);
    }
  }

  /** The start of a sum over the lines of a point. */
  private String sum(int column, Place key) {
    return "SUMIFS(%s,%s,%s"
        .formatted(lines.all(column).there(), lines.all(ConcededSheet.KEY).there(), key.here());
  }

  private void figure(Place place, String formula, String format) {
    page.canvas().formula(place, formula, Look.FIGURE, format);
  }
}
