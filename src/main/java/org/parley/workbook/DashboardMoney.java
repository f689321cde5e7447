package org.parley.workbook;

import java.util.List;

/** What each party pays and receives for milestones, on the dashboard. */
record DashboardMoney(
    Draft draft, Canvas canvas, Plan.Placed<MilestoneData, MilestoneLayout> milestones) {
  private static final int FIRST_SUM = 3;

  /** A sum: its head and its column on the sheet of milestones. */
  private record Sum(DashboardText head, int column) {}

  private static final List<Sum> SUMS =
      List.of(
          new Sum(DashboardText.HEAD_TO_PAY, MilestoneTotals.TO_PAY),
          new Sum(DashboardText.HEAD_PAID, MilestoneTotals.PAID),
          new Sum(DashboardText.HEAD_OVERDUE, MilestoneTotals.OVERDUE),
          new Sum(DashboardText.HEAD_TO_RECEIVE, MilestoneTotals.TO_RECEIVE),
          new Sum(DashboardText.HEAD_RECEIVED, MilestoneTotals.RECEIVED));

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    canvas.text(
        canvas.at(first, 0).block(1, DashboardSheet.COLUMNS),
        draft.say(DashboardText.BAND_MONEY),
        Look.BAND);
    Place heads = canvas.at(first + 1, 0);
    canvas.text(heads, draft.say(DashboardText.HEAD_PARTY), Look.HEAD);
    canvas.text(heads.right(1).block(1, 2), draft.say(DashboardText.HEAD_CURRENCY), Look.HEAD);
    for (int at = 0; at < SUMS.size(); at++) {
      Strip head = heads.right(FIRST_SUM + 2 * at).block(1, 2);
      canvas.text(head, draft.say(SUMS.get(at).head()), Look.HEAD);
    }
    for (int line = 0; line < milestones.layout().totals(); line++) {
      write(line, canvas.at(first + 2 + line, 0));
    }
    return first + 3 + milestones.layout().totals();
  }

  private void write(int line, Place first) {
    int parties = milestones.data().parties().size();
    String party = milestones.data().parties().get(line % parties).label();
    String currency = milestones.data().currencies().get(line / parties);
    canvas.text(first, party, Look.STRONG);
    canvas.text(first.right(1).block(1, 2), currency, Look.CENTRE);
    for (int at = 0; at < SUMS.size(); at++) {
      Strip strip = first.right(FIRST_SUM + 2 * at).block(1, 2);
      String sum = milestones.layout().total(line, SUMS.get(at).column()).there();
      canvas.formula(strip, sum, Look.FIGURE, Format.MONEY);
    }
  }
}
