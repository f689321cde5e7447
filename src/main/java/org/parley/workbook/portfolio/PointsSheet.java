package org.parley.workbook.portfolio;

import java.util.List;
import java.util.Locale;
import org.parley.workbook.Flags;
import org.parley.workbook.Look;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.Palette;
import org.parley.workbook.Place;
import org.parley.workbook.PortfolioText;
import org.parley.workbook.Strip;

/** Every point of all deals that calls for action or is to be watched, one a row. */
record PointsSheet(ListPage page, ListLayout layout) {
  static final int[] WIDTHS = {6, 34, 17, 46, 10, 44, 12, 26, 9};
  private static final int NUMBER = 0;
  private static final int DEAL = 1;
  static final int KIND = 2;
  private static final int LABEL = 3;
  static final int URGENCY = 4;
  private static final int STATE = 5;
  private static final int DUE = 6;
  private static final int SECTION = 7;

  /** Columns that print; the 1 of each row follows them. */
  static final int PRINTED = 8;

  static final int ONE = PRINTED;

  static ListLayout layout(String sheet, List<PortfolioEntry> entries) {
    int points =
        entries.stream()
            .mapToInt(entry -> entry.deal().map(deal -> deal.points().size()).orElse(0))
            .sum();
    return ListLayout.of(sheet, points);
  }

  /** The word for a kind. */
  static PortfolioText word(NoticeKind kind) {
    return PortfolioText.valueOf("KIND_" + kind.name().toUpperCase(Locale.ROOT));
  }

  void write(List<PortfolioEntry> entries) {
    page.top(PortfolioText.POINTS_NAME, PortfolioText.POINTS_PURPOSE);
    page.heads(
        layout.head(0),
        List.of(
            PortfolioText.HEAD_NUMBER,
            PortfolioText.HEAD_DEAL,
            PortfolioText.HEAD_KIND,
            PortfolioText.HEAD_POINT,
            PortfolioText.HEAD_URGENCY,
            PortfolioText.HEAD_STATE,
            PortfolioText.HEAD_DUE,
            PortfolioText.HEAD_SECTION,
            PortfolioText.HEAD_ONE));
    int row = 0;
    for (int at = 0; at < entries.size(); at++) {
      PortfolioDeal deal = entries.get(at).deal().orElse(null);
      if (deal != null) {
        for (PortfolioPoint point : deal.points()) {
          write(point, row, at + 1, deal.deal().title());
          row++;
        }
      }
    }
    if (row == 0) {
      page.nothing(layout.at(0, DEAL));
    }
    flag();
    page.finish(layout, 2);
  }

  private void write(PortfolioPoint point, int row, int number, String title) {
    page.count(layout.at(row, NUMBER), number);
    page.body(layout.at(row, DEAL), title);
    page.body(layout.at(row, KIND), page.report().say(word(point.kind())));
    page.body(layout.at(row, LABEL), point.label());
    PortfolioText urgency = point.action() ? PortfolioText.ACTION : PortfolioText.WATCH;
    page.canvas().text(layout.at(row, URGENCY), page.report().say(urgency), Look.STRONG);
    page.body(layout.at(row, STATE), point.state());
    Place due = layout.at(row, DUE);
    point
        .due()
        .ifPresentOrElse(day -> page.canvas().date(due, day, Look.FIGURE), () -> page.nothing(due));
    page.body(layout.at(row, SECTION), point.section());
    page.helper(layout.at(row, ONE), 1);
  }

  private void flag() {
    Flags flags = new Flags(page.canvas());
    Strip urgency = layout.all(URGENCY);
    String word = urgency.first().inColumn() + "=";
    flags.fill(urgency, word + page.report().texts().literal(PortfolioText.ACTION), Palette.BAD);
    flags.fill(
        urgency, word + page.report().texts().literal(PortfolioText.WATCH), Palette.DOUBTFUL);
  }
}
