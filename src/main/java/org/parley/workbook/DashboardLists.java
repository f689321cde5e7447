package org.parley.workbook;

import java.util.List;
import java.util.Map;
import org.parley.workbook.NoticesSheet.Column;

/**
 * Gates, go-to-market commitments, what is due next, and money by party, one below the other.
 *
 * @param notices all that have a state
 */
record DashboardLists(Draft draft, Canvas canvas, Plan plan, List<Notice> notices) {
  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    int gates =
        plan.gates()
            .map(placed -> new DashboardGates(draft, canvas, placed).write(first))
            .orElse(first);
    int market =
        plan.gtm()
            .map(placed -> new DashboardGtm(draft, canvas, placed).write(gates))
            .orElse(gates);
    return money(next(market));
  }

  private int next(int first) {
    int row = first;
    if (notices.stream().anyMatch(Notice::commits)) {
      row = next(DashboardText.BAND_COMMITMENTS, Column.NEXT_COMMITMENT).write(row);
    }
    if (notices.stream().anyMatch(Notice::waits)) {
      row = next(DashboardText.BAND_DEADLINES, Column.NEXT_DEADLINE).write(row);
    }
    return row;
  }

  private DashboardNext next(DashboardText band, Column next) {
    var layout = new NoticesLayout(draft.say(ReviewText.NOTICES_NAME), notices.size());
    return new DashboardNext(draft, canvas, layout, band, next);
  }

  private int money(int first) {
    int milestones =
        plan.milestones()
            .map(placed -> money(DashboardText.BAND_MONEY, MoneyLine.of(placed)).write(first))
            .orElse(first);
    int declared = declared(milestones);
    int revenue =
        plan.waterfall()
            .map(placed -> new DashboardRevenue(draft, canvas, placed).write(declared))
            .orElse(declared);
    return plan.api()
        .filter(placed -> placed.data().hasInvoices())
        .map(placed -> new DashboardApi(draft, canvas, placed).write(revenue))
        .orElse(revenue);
  }

  private int declared(int first) {
    int row = first;
    for (DeclaredStatement declared : DeclaredStatement.of(draft.input())) {
      Map<String, String> words = Map.of("label", declared.label());
      String band = draft.say(DashboardText.BAND_PAYMENTS, words);
      List<MoneyLine> lines = MoneyLine.of(declared, draft.deal());
      row = new DashboardMoney(draft, canvas, band, lines).write(row);
    }
    return row;
  }

  private DashboardMoney money(DashboardText band, List<MoneyLine> lines) {
    return new DashboardMoney(draft, canvas, draft.say(band), lines);
  }
}
