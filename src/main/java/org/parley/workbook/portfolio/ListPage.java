package org.parley.workbook.portfolio;

import java.math.BigDecimal;
import java.util.List;
import org.parley.workbook.Canvas;
import org.parley.workbook.Format;
import org.parley.workbook.LockedReport;
import org.parley.workbook.Look;
import org.parley.workbook.Place;
import org.parley.workbook.PortfolioText;

/**
 * The cells that the sheets of a portfolio share.
 *
 * @param printed columns that print
 */
record ListPage(LockedReport report, Canvas canvas, int printed) {
  /** Title, and what the sheet is for. */
  void top(PortfolioText title, PortfolioText purpose) {
    canvas.text(canvas.at(0, 0).block(1, printed), report.say(title), Look.TITLE);
    canvas.text(canvas.at(1, 0).block(1, printed), report.say(purpose), Look.PURPOSE);
  }

  void heads(Place first, List<PortfolioText> heads) {
    for (int at = 0; at < heads.size(); at++) {
      canvas.text(first.right(at), report.say(heads.get(at)), Look.HEAD);
    }
  }

  void body(Place place, String words) {
    canvas.text(place, words, Look.BODY);
  }

  void count(Place place, int count) {
    canvas.number(place, BigDecimal.valueOf(count), Look.FIGURE, Format.WHOLE);
  }

  /** A count for formulas, beside what prints. */
  void helper(Place place, int count) {
    canvas.number(place, BigDecimal.valueOf(count), Look.HELPER, Format.WHOLE);
  }

  /** The mark for what there is not. */
  void nothing(Place place) {
    canvas.text(place, report.say(PortfolioText.NOTHING), Look.CENTRE);
  }

  /** Closes a sheet that is one list. */
  void finish(ListLayout layout, int columnsInView) {
    report.finish(
        canvas, layout.printed(printed), ListLayout.HEAD_ROW, ListLayout.HEAD_ROW, columnsInView);
  }
}
