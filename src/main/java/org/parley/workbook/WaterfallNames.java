package org.parley.workbook;

/** Names for what people refer to on the sheet of the revenue waterfall. */
record WaterfallNames(Draft draft, WaterfallData data, WaterfallLayout layout) {

  void write() {
    name("RevenueGross", WaterfallRow.GROSS, 1);
    name("RevenueDeductions", WaterfallRow.DEDUCTION, data.kinds().size());
    name("RevenueExpenses", WaterfallRow.EXPENSE, data.expenses().size());
    name("RevenueMetrics", WaterfallRow.METRIC, data.modifiers().size());
    name("RevenueTriggered", WaterfallRow.TRIGGERED, data.waitedFor().size());
    name("RevenueCorrections", WaterfallRow.CORRECTED_GROSS, 4);
    draft.name("RevenueBefore", layout.cell(WaterfallRow.PRIOR_NET.at(0), 0).block(1, 1));
    name("RevenueNet", WaterfallRow.NET, 1);
    name("RevenueSteps", WaterfallRow.STEP, data.steps().isEmpty() ? 0 : data.steps().size() + 1);
    name("RevenueCheck", WaterfallRow.CHECK, 1);
    name("PartyShares", WaterfallRow.SHARE, data.parties().size());
    name("PartySharesOfYear", WaterfallRow.SHARE_YEAR, data.parties().size());
    name("PartyPayments", WaterfallRow.PARTY_PAYMENT, data.parties().size());
    if (data.hasGuarantee()) {
      name("GuaranteeDaysExcused", WaterfallRow.EXCUSED, 1);
      draft.name("SharesBefore", layout.cell(WaterfallRow.PRIOR_SHARES.at(0), 0).block(1, 1));
      name("GuaranteeShortfalls", WaterfallRow.SHORTFALL, 1);
      name("GuaranteeRecouped", WaterfallRow.RECOUPED, 1);
    }
  }

  private void name(String name, WaterfallRow row, int lines) {
    if (lines > 0 && layout.has(row.at(0))) {
      draft.name(name, layout.cell(row.at(0), 0).block(lines, data.quarters()));
    }
  }
}
