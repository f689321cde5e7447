package org.parley.workbook.portfolio;

import java.util.List;
import java.util.Locale;
import org.parley.workbook.Look;
import org.parley.workbook.PortfolioText;

/** What each deal concedes, one line a row; the ranking counts these lines. */
record ConcededSheet(ListPage page, ListLayout layout) {
  static final int[] WIDTHS = {6, 44, 70, 16, 34, 9, 9};
  private static final int NUMBER = 0;
  private static final int DEAL = 1;
  private static final int CLAUSE = 2;
  static final int KIND = 3;

  /** Columns that print; the others are for the ranking. */
  static final int PRINTED = 4;

  static final int KEY = 4;
  static final int FIRST = 5;
  static final int ONE = 6;

  /** The word for how a point is conceded. */
  static PortfolioText word(String kind) {
    return PortfolioText.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  void write(List<ConcededLine> lines) {
    page.top(PortfolioText.CONCEDED_NAME, PortfolioText.CONCEDED_PURPOSE);
    page.heads(
        layout.head(0),
        List.of(
            PortfolioText.HEAD_NUMBER,
            PortfolioText.HEAD_DEAL,
            PortfolioText.HEAD_CLAUSE,
            PortfolioText.HEAD_KIND_CONCEDED,
            PortfolioText.HEAD_KEY,
            PortfolioText.HEAD_FIRST,
            PortfolioText.HEAD_ONE));
    for (int row = 0; row < lines.size(); row++) {
      write(lines.get(row), row);
    }
    if (lines.isEmpty()) {
      page.nothing(layout.at(0, DEAL));
    }
    page.finish(layout, 2);
  }

  private void write(ConcededLine line, int row) {
    page.count(layout.at(row, NUMBER), line.number());
    page.body(layout.at(row, DEAL), line.title());
    page.body(layout.at(row, CLAUSE), line.concession().label());
    page.body(layout.at(row, KIND), page.report().say(word(line.concession().kind())));
    page.canvas().text(layout.at(row, KEY), line.concession().point(), Look.ASIDE);
    page.helper(layout.at(row, FIRST), line.first() ? 1 : 0);
    page.helper(layout.at(row, ONE), 1);
  }
}
