package org.parley.workbook;

import org.parley.workbook.NoticesSheet.Column;

/**
 * What is to be done next, of all sheets, by day; what is overdue comes first.
 *
 * @param next the column with the rows of what comes next; 0 for none
 */
record DashboardNext(
    Draft draft, Canvas canvas, NoticesLayout notices, DashboardText band, Column next) {
  /** Where the columns begin: what it is, its day, where it stands, the section. */
  private static final int DAY = 4;

  private static final int STATE = 5;
  private static final int SECTION = 9;

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    canvas.text(canvas.at(first, 0).block(1, DashboardSheet.COLUMNS), draft.say(band), Look.BAND);
    head(first + 1, 0, DAY, DashboardText.HEAD_WHAT);
    head(first + 1, DAY, STATE, DashboardText.HEAD_DUE);
    head(first + 1, STATE, SECTION, DashboardText.HEAD_STATUS);
    head(first + 1, SECTION, DashboardSheet.COLUMNS, DashboardText.HEAD_SECTION);
    for (int rank = 0; rank < NoticesLayout.SHOWN_NEXT; rank++) {
      write(rank, first + 2 + rank);
    }
    return first + 3 + NoticesLayout.SHOWN_NEXT;
  }

  private void head(int row, int from, int to, DashboardText text) {
    canvas.text(strip(row, from, to), draft.say(text), Look.HEAD);
  }

  private Strip strip(int row, int from, int to) {
    return canvas.at(row, from).block(1, to - from);
  }

  private void write(int rank, int row) {
    pick(strip(row, 0, DAY), rank, Column.LABEL, Look.STRONG);
    Strip day = strip(row, DAY, STATE);
    pick(day, rank, Column.DUE, Look.FIGURE);
    pick(strip(row, STATE, SECTION), rank, Column.STATE, Look.STATUS);
    pick(strip(row, SECTION, DashboardSheet.COLUMNS), rank, Column.SECTION, Look.BODY);
    String late = "AND(ISNUMBER(%1$s),%1$s<AsOfDate)".formatted(day.first().here());
    new Flags(canvas).fill(strip(row, DAY, SECTION), late, Palette.BAD);
  }

  private void pick(Strip strip, int rank, Column column, Look look) {
    String formula =
        "IF(%1$s=0,%3$s,IF(INDEX(%2$s,%1$s)=\"\",%3$s,INDEX(%2$s,%1$s)))"
            .formatted(
                notices.at(rank, next).there(),
                notices.column(column).there(),
                draft.texts().literal(DashboardText.STATUS_NONE));
    canvas.formula(strip, formula, look, column == Column.DUE ? Format.DATE : Format.GENERAL);
  }
}
