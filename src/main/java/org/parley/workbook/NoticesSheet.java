package org.parley.workbook;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** The hidden sheet with the state of all that a review reports on; one row each. */
public final class NoticesSheet {
  /** Columns of a row. */
  public enum Column {
    KIND,
    LABEL,
    SECTION,
    SEVERITY,
    STATE,
    DUE,
    FIGURE,
    CURRENCY,
    OVERDUE,
    CALL,
    CALL_TEXTS
  }

  private final Canvas canvas;

  private NoticesSheet(Canvas canvas) {
    this.canvas = canvas;
  }

  static void write(Draft draft, List<Notice> notices) {
    Canvas canvas = WorkbookWriter.canvas(draft, draft.say(ReviewText.NOTICES_NAME));
    var sheet = new NoticesSheet(canvas);
    for (int at = 0; at < notices.size(); at++) {
      sheet.write(notices.get(at), at);
    }
    new Page(draft).protect(canvas);
    int index = draft.workbook().getSheetIndex(canvas.sheet());
    draft.workbook().setSheetVisibility(index, SheetVisibility.VERY_HIDDEN);
  }

  private void write(Notice notice, int row) {
    text(row, Column.KIND, notice.kind().name().toLowerCase(Locale.ROOT));
    if (notice.label().formula()) {
      formula(row, Column.LABEL, notice.label().text(), Format.GENERAL);
    } else {
      text(row, Column.LABEL, notice.label().text());
    }
    text(row, Column.SECTION, notice.section());
    formula(row, Column.SEVERITY, notice.severity(), Format.WHOLE);
    formula(row, Column.STATE, notice.state(), Format.GENERAL);
    notice.due().ifPresent(due -> formula(row, Column.DUE, due, Format.DATE));
    notice.figure().ifPresent(figure -> formula(row, Column.FIGURE, figure, Format.MONEY));
    notice.currency().ifPresent(currency -> text(row, Column.CURRENCY, currency));
    notice.overdue().ifPresent(late -> formula(row, Column.OVERDUE, late, Format.MONEY));
    calls(notice, row);
  }

  private void calls(Notice notice, int row) {
    if (notice.calls().isEmpty()) {
      return;
    }
    String picked = Notice.NOTHING;
    for (int at = notice.calls().size() - 1; at >= 0; at--) {
      Place text = place(row, Column.CALL_TEXTS).right(at);
      canvas.text(text, notice.calls().get(at).text(), Look.ASIDE);
      picked = "IF(%s,%s,%s)".formatted(notice.calls().get(at).when(), text.here(), picked);
    }
    formula(row, Column.CALL, picked, Format.GENERAL);
  }

  private void text(int row, Column column, String text) {
    canvas.text(place(row, column), text, Look.ASIDE);
  }

  private void formula(int row, Column column, String formula, String format) {
    canvas.formula(place(row, column), formula, Look.HELPER, format);
  }

  private Place place(int row, Column column) {
    return canvas.at(row, column.ordinal());
  }
}
