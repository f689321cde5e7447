package org.parley.workbook;

import java.util.List;

/** What each party pays and receives, on the dashboard. */
record DashboardMoney(Draft draft, Canvas canvas, String band, List<MoneyLine> lines) {
  private static final int FIRST_SUM = 3;

  private static final List<DashboardText> SUMS =
      List.of(
          DashboardText.HEAD_TO_PAY,
          DashboardText.HEAD_PAID,
          DashboardText.HEAD_OVERDUE,
          DashboardText.HEAD_TO_RECEIVE,
          DashboardText.HEAD_RECEIVED);

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    if (lines.isEmpty()) {
      return first;
    }
    canvas.text(canvas.at(first, 0).block(1, DashboardSheet.COLUMNS), band, Look.BAND);
    Place heads = canvas.at(first + 1, 0);
    canvas.text(heads, draft.say(DashboardText.HEAD_PARTY), Look.HEAD);
    canvas.text(heads.right(1).block(1, 2), draft.say(DashboardText.HEAD_CURRENCY), Look.HEAD);
    for (int at = 0; at < SUMS.size(); at++) {
      canvas.text(sum(heads, at), draft.say(SUMS.get(at)), Look.HEAD);
    }
    for (int line = 0; line < lines.size(); line++) {
      write(lines.get(line), canvas.at(first + 2 + line, 0));
    }
    return first + 3 + lines.size();
  }

  private void write(MoneyLine line, Place first) {
    canvas.text(first, line.party(), Look.STRONG);
    canvas.text(first.right(1).block(1, 2), line.currency(), Look.CENTRE);
    for (int at = 0; at < SUMS.size(); at++) {
      canvas.formula(sum(first, at), line.sums().get(at), Look.FIGURE, Format.MONEY);
    }
  }

  private static Strip sum(Place first, int at) {
    return first.right(FIRST_SUM + 2 * at).block(1, 2);
  }
}
