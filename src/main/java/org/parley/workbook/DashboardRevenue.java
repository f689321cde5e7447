package org.parley.workbook;

import java.util.List;

/** What each party has of shared revenue, and what is to be paid to it next. */
record DashboardRevenue(
    Draft draft, Canvas canvas, Plan.Placed<WaterfallData, WaterfallLayout> revenue) {
  private static final List<DashboardText> HEADS =
      List.of(
          DashboardText.HEAD_SHARES,
          DashboardText.HEAD_PAYABLE,
          DashboardText.HEAD_UNPAID,
          DashboardText.HEAD_NEXT_DUE,
          DashboardText.HEAD_DUE_THEN,
          DashboardText.HEAD_HELD);

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    canvas.text(
        canvas.at(first, 0).block(1, DashboardSheet.COLUMNS),
        draft.say(DashboardText.BAND_REVENUE),
        Look.BAND);
    canvas.text(canvas.at(first + 1, 0), draft.say(DashboardText.HEAD_PARTY), Look.HEAD);
    for (int at = 0; at < HEADS.size(); at++) {
      canvas.text(value(first + 1, at), draft.say(HEADS.get(at)), Look.HEAD);
    }
    int parties = revenue.data().parties().size();
    for (int party = 0; party < parties; party++) {
      write(party, first + 2 + party);
    }
    return first + 3 + parties;
  }

  private Strip value(int row, int at) {
    return canvas.at(row, 1 + 2 * at).block(1, 2);
  }

  private void write(int party, int row) {
    WaterfallData data = revenue.data();
    canvas.text(canvas.at(row, 0), data.parties().get(party).label(), Look.STRONG);
    if (data.paymentsOpen()) {
      canvas.text(
          canvas.at(row, 1).block(1, DashboardSheet.COLUMNS - 1),
          draft.say(CommonText.OPEN),
          Look.OPEN);
      return;
    }
    money(row, 0, totals().shares(party));
    money(row, 1, totals().payable(party));
    if (data.payees().contains(party)) {
      writePayments(party, row);
    } else {
      String none = draft.say(DashboardText.STATUS_NONE);
      for (int at = 2; at < HEADS.size(); at++) {
        canvas.text(value(row, at), none, Look.CENTRE);
      }
    }
  }

  private void writePayments(int party, int row) {
    money(row, 2, totals().unpaid(party));
    Strip due = value(row, 3);
    String none = draft.texts().literal(DashboardText.STATUS_NONE);
    canvas.formula(due, totals().nextDay(party, none), Look.FIGURE, Format.DATE);
    String day = due.first().here();
    String late = "AND(ISNUMBER(%1$s),%1$s<AsOfDate)".formatted(day);
    new Flags(canvas).fill(due, late, Palette.BAD);
    money(row, 4, totals().unpaidOn(party, day));
    money(row, 5, totals().held(party));
  }

  private RevenueTotals totals() {
    return new RevenueTotals(revenue.data(), revenue.layout());
  }

  private void money(int row, int at, String formula) {
    canvas.formula(value(row, at), formula, Look.FIGURE, Format.MONEY);
  }
}
