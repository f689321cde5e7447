package org.parley.workbook.portfolio;

import java.util.List;
import org.parley.workbook.Format;
import org.parley.workbook.Look;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.Palette;
import org.parley.workbook.Place;
import org.parley.workbook.PortfolioText;
import org.parley.workbook.QuarterChart;
import org.parley.workbook.QuarterChart.Series;
import org.parley.workbook.Strip;

/**
 * What sums the deals up, below them: points by kind, health, the most conceded clauses; each with
 * a chart beside it.
 *
 * @param points the list of points
 * @param ranking the sheet of concessions
 * @param conceded the points on it
 */
record Summary(
    ListPage page,
    DealsLayout deals,
    ListLayout points,
    ListLayout ranking,
    List<ConcededPoint> conceded) {
  private static final int MOST_CONCEDED = 10;
  private static final int LABEL = DealsLayout.DEAL;
  private static final int CHART = DealsLayout.DAY;
  private static final int CHART_ROWS = 15;
  private static final int LYING_ROWS = 24;
  private static final int HEALTH_BANDS = 5;

  /** Writes it; the row after it. */
  int write(int first) {
    page.canvas().layout().breakAfterRow(first - 1);
    int row = kinds(first);
    row = health(row);
    return conceded.isEmpty() ? row : mostConceded(row);
  }

  private int kinds(int row) {
    Place head = head(row, PortfolioText.BAND_KINDS, PortfolioText.HEAD_KIND);
    page.heads(head.right(1), List.of(PortfolioText.ACTION, PortfolioText.WATCH));
    NoticeKind[] kinds = NoticeKind.values();
    for (int at = 0; at < kinds.length; at++) {
      Place label = head.down(at + 1);
      page.body(label, page.report().say(PointsSheet.word(kinds[at])));
      count(label.right(1), points(label, head.right(1)));
      count(label.right(2), points(label, head.right(2)));
    }
    Strip labels = head.down(1).block(kinds.length, 1);
    chart(head, CHART_ROWS, PortfolioText.BAND_KINDS)
        .columns(
            labels,
            List.of(
                series(PortfolioText.ACTION, labels, 1, true),
                series(PortfolioText.WATCH, labels, 2, false)));
    return head.row() + CHART_ROWS + 1;
  }

  private String points(Place kind, Place urgency) {
    return "SUMIFS(%s,%s,%s,%s,%s)"
        .formatted(
            points.all(PointsSheet.ONE).there(),
            points.all(PointsSheet.KIND).there(),
            kind.here(),
            points.all(PointsSheet.URGENCY).there(),
            urgency.here());
  }

  private int health(int row) {
    Place head = head(row, PortfolioText.BAND_HEALTH, PortfolioText.HEAD_HEALTH);
    page.heads(head.right(1), List.of(PortfolioText.HEAD_DEALS));
    String shares = deals.all(DealsLayout.HEALTH).here();
    String from = "COUNTIF(" + shares + ",\">=%s\")";
    String read = "COUNT(" + deals.all(DealsLayout.DAY).here() + ")";
    band(head.down(1), PortfolioText.HEALTH_ALL, from.formatted("1"));
    band(
        head.down(2),
        PortfolioText.HEALTH_MOST,
        from.formatted("0.75") + "-" + from.formatted("1"));
    band(
        head.down(3),
        PortfolioText.HEALTH_SOME,
        from.formatted("0.5") + "-" + from.formatted("0.75"));
    band(head.down(4), PortfolioText.HEALTH_FEW, "COUNTIF(" + shares + ",\"<0.5\")");
    band(head.down(5), PortfolioText.HEALTH_NONE, read + "-COUNT(" + shares + ")");
    QuarterChart chart = chart(head, CHART_ROWS, PortfolioText.BAND_HEALTH);
    chart.columns(head.down(1).block(HEALTH_BANDS, 1), List.of(deals(head, HEALTH_BANDS)));
    chart.withoutLegend();
    return head.row() + CHART_ROWS + 1;
  }

  private void band(Place label, PortfolioText words, String formula) {
    page.body(label, page.report().say(words));
    count(label.right(1), formula);
  }

  /** On a page of its own: the names are long. */
  private int mostConceded(int row) {
    page.canvas().layout().breakAfterRow(row - 1);
    Place head = head(row, PortfolioText.BAND_CONCEDED, PortfolioText.HEAD_CLAUSE);
    page.heads(head.right(1), List.of(PortfolioText.HEAD_DEALS));
    int most = Math.min(MOST_CONCEDED, conceded.size());
    for (int at = 0; at < most; at++) {
      page.body(head.down(at + 1), conceded.get(at).label());
      count(head.down(at + 1).right(1), ranking.at(at, ConcessionsSheet.DEALS).there());
    }
    QuarterChart chart = chart(head, LYING_ROWS, PortfolioText.BAND_CONCEDED);
    chart.bars(head.down(1).block(most, 1), deals(head, most));
    chart.withoutLegend();
    return head.row() + LYING_ROWS + 1;
  }

  private Place head(int row, PortfolioText band, PortfolioText head) {
    page.canvas()
        .text(
            page.canvas().at(row, 0).block(1, deals.printed()), page.report().say(band), Look.BAND);
    Place place = page.canvas().at(row + 1, LABEL);
    page.heads(place, List.of(head));
    return place;
  }

  private void count(Place place, String formula) {
    page.canvas().formula(place, formula, Look.FIGURE, Format.WHOLE);
  }

  private Series series(PortfolioText title, Strip labels, int right, boolean bad) {
    Strip cells = labels.first().right(right).block(labels.rows(), 1);
    return new Series(page.report().say(title), cells, bad ? Palette.RED : Palette.AMBER);
  }

  private Series deals(Place head, int rows) {
    return new Series(
        page.report().say(PortfolioText.HEAD_DEALS),
        head.down(1).right(1).block(rows, 1),
        Palette.TEAL);
  }

  /** An empty chart beside a table. */
  private QuarterChart chart(Place head, int rows, PortfolioText title) {
    Strip where = page.canvas().at(head.row(), CHART).block(rows, DealsLayout.DUE_THEN - CHART + 1);
    return QuarterChart.at(page.canvas(), where, page.report().say(title));
  }
}
