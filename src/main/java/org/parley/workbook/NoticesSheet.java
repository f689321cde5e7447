package org.parley.workbook;

import java.util.List;
import java.util.Locale;

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
    /** The day of a delivery or payment, and the row as a tiny part of one: no two are the same. */
    COMMITMENT_RANK,
    /** The same for any other day. */
    DEADLINE_RANK,
    NEXT_COMMITMENT,
    NEXT_DEADLINE,
    CALL,
    CALL_TEXTS
  }

  private static final int ROWS = 100_000;

  private final Canvas canvas;
  private final NoticesLayout layout;

  private NoticesSheet(Canvas canvas, NoticesLayout layout) {
    this.canvas = canvas;
    this.layout = layout;
  }

  static void write(Draft draft, List<Notice> notices) {
    Canvas canvas = WorkbookWriter.canvas(draft, draft.say(ReviewText.NOTICES_NAME));
    var sheet = new NoticesSheet(canvas, new NoticesLayout(canvas.name(), notices.size()));
    for (int at = 0; at < notices.size(); at++) {
      sheet.write(notices.get(at), at);
    }
    if (notices.stream().anyMatch(Notice::commits)) {
      sheet.next(Column.COMMITMENT_RANK, Column.NEXT_COMMITMENT);
    }
    if (notices.stream().anyMatch(Notice::waits)) {
      sheet.next(Column.DEADLINE_RANK, Column.NEXT_DEADLINE);
    }
    new Page(draft).protect(canvas);
    draft.book().read(canvas.cells());
    canvas.layout().hide();
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
    notice
        .due()
        .ifPresent(
            due -> day(row, due, notice.commits() ? Column.COMMITMENT_RANK : Column.DEADLINE_RANK));
    notice.figure().ifPresent(figure -> formula(row, Column.FIGURE, figure, Format.MONEY));
    notice.currency().ifPresent(currency -> text(row, Column.CURRENCY, currency));
    notice.overdue().ifPresent(late -> formula(row, Column.OVERDUE, late, Format.MONEY));
    calls(notice, row);
  }

  private void day(int row, String due, Column column) {
    formula(row, Column.DUE, due, Format.DATE);
    String rank =
        "IF(ISNUMBER(%1$s),%1$s+%2$s/%3$s,\"\")"
            .formatted(layout.at(row, Column.DUE).here(), row, ROWS);
    formula(row, column, rank, Format.GENERAL);
  }

  private void next(Column rankColumn, Column nextColumn) {
    String ranks = layout.column(rankColumn).here();
    for (int rank = 0; rank < NoticesLayout.SHOWN_NEXT; rank++) {
      String next =
          "IF(COUNT(%1$s)<%2$s,0,MATCH(SMALL(%1$s,%2$s),%1$s,0))".formatted(ranks, rank + 1);
      formula(rank, nextColumn, next, Format.WHOLE);
    }
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
    return layout.at(row, column);
  }
}
