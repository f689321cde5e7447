package org.parley.workbook;

import java.util.List;
import org.parley.deal.economics.TierChoice;

/**
 * What each tier would have cost in the last three months with calls; {@link TierChoice} says the
 * same in Java.
 */
record ApiChoice(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  private static final int MONTHS = 3;
  private static final int TOTAL = 4;
  private static final int DIFFERENCE = 5;

  /** Interim results: numbers of the months, their calls, price level, tier in force. */
  private static final int NUMBERS = 0;

  private static final int CALLS = 3;
  private static final int LEVEL = 6;
  private static final int IN_FORCE = 7;

  void write() {
    draft.heads(
        canvas,
        layout.choice(-1, 0),
        List.of(
            ApiText.HEAD_TIER_NAME,
            ApiText.HEAD_COST_FIRST,
            ApiText.HEAD_COST_SECOND,
            ApiText.HEAD_COST_LATEST,
            ApiText.HEAD_COST,
            ApiText.HEAD_DIFFERENCE));
    writeInterim();
    for (int tier = 0; tier < layout.tiers(); tier++) {
      write(tier);
    }
    writeResult();
  }

  private void writeInterim() {
    String keys = layout.column(ApiColumn.KEY).here();
    for (int month = 0; month < MONTHS; month++) {
      int missing = MONTHS - 1 - month;
      String number =
          "IF(COUNT(%1$s)<=%2$s,0,SMALL(%1$s,COUNT(%1$s)-%2$s))".formatted(keys, missing);
      interim(NUMBERS + month, number, Format.WHOLE);
      interim(CALLS + month, pick(ApiColumn.CALLS, NUMBERS + month, "0"), Format.WHOLE);
    }
    interim(LEVEL, pick(ApiColumn.PRICE_LEVEL, NUMBERS + 2, "1"), Format.GENERAL);
    interim(IN_FORCE, pick(ApiColumn.NUMBER, NUMBERS + 2, "0"), Format.WHOLE);
  }

  private void interim(int column, String formula, String format) {
    canvas.formula(layout.choiceInterim(column), formula, Look.HELPER, format);
  }

  private String pick(ApiColumn column, int number, String none) {
    return "IF(%1$s=0,%2$s,INDEX(%3$s,%1$s))"
        .formatted(layout.choiceInterim(number).here(), none, layout.column(column).here());
  }

  private void write(int tier) {
    String level = layout.choiceInterim(LEVEL).here();
    ApiTierCost costs = new ApiTierCost(data, layout, draft.texts(), level);
    canvas.formula(
        layout.choice(tier, 0),
        layout.tier(tier, ApiLayout.TIER).here(),
        Look.STRONG,
        Format.GENERAL);
    for (int month = 0; month < MONTHS; month++) {
      String calls = layout.choiceInterim(CALLS + month).here();
      String none = layout.choiceInterim(NUMBERS + month).here() + "=0";
      String cost = "IF(%s,\"\",%s)".formatted(none, costs.of(tier, calls));
      canvas.formula(layout.choice(tier, 1 + month), cost, Look.FIGURE, Format.MONEY);
    }
    canvas.formula(layout.choice(tier, TOTAL), total(tier), Look.FIGURE, Format.MONEY);
    canvas.formula(layout.choice(tier, DIFFERENCE), difference(tier), Look.FIGURE, Format.MONEY);
  }

  private String total(int tier) {
    String months = layout.choice(tier, 1).block(1, MONTHS).here();
    String known = "MIN(%s,COUNT(%s))".formatted(MONTHS, layout.column(ApiColumn.KEY).here());
    return "IF(%1$s=0,%2$s,IF(COUNT(%3$s)=%1$s,ROUND(SUM(%3$s),2),IF(%4$s=1,%5$s,%6$s)))"
        .formatted(
            known,
            draft.texts().literal(ApiText.STATUS_NONE),
            months,
            layout.tierOpen(tier).here(),
            draft.texts().literal(CommonText.OPEN),
            draft.texts().literal(ApiText.STATUS_TOO_SMALL));
  }

  private Strip totals() {
    return layout.ofTiers(layout.choice(0, TOTAL));
  }

  private String difference(int tier) {
    String inForce =
        "INDEX(%s,%s)".formatted(totals().here(), layout.choiceInterim(IN_FORCE).here());
    return "IF(%1$s=0,\"\",IF(AND(ISNUMBER(%2$s),ISNUMBER(%3$s)),ROUND(%2$s-%3$s,2),\"\"))"
        .formatted(
            layout.choiceInterim(IN_FORCE).here(), layout.choice(tier, TOTAL).here(), inForce);
  }

  private void writeResult() {
    Place first = layout.at(layout.choiceRow(), layout.choiceColumn());
    canvas.text(first.block(1, 2), draft.say(ApiText.CHEAPEST), Look.STRONG);
    String names = layout.ofTiers(layout.tier(0, ApiLayout.TIER)).here();
    String none = draft.texts().literal(ApiText.STATUS_NONE);
    String cheapest =
        "IF(COUNT(%1$s)=0,%2$s,INDEX(%3$s,MATCH(MIN(%1$s),%1$s,0)))"
            .formatted(totals().here(), none, names);
    canvas.formula(first.right(2), cheapest, Look.STATUS, Format.GENERAL);
    canvas.text(first.right(3).block(1, 2), draft.say(ApiText.SAVING), Look.STRONG);
    String differences = layout.ofTiers(layout.choice(0, DIFFERENCE)).here();
    String saving = "IF(COUNT(%1$s)=0,%2$s,ROUND(-MIN(%1$s),2))".formatted(differences, none);
    canvas.formula(first.right(DIFFERENCE), saving, Look.FIGURE, Format.MONEY);
    draft.name("ApiCheapestTier", first.right(2).block(1, 1));
    draft.name("ApiSaving", first.right(DIFFERENCE).block(1, 1));
    draft.name("ApiTierCosts", layout.choice(0, 1).block(Math.max(1, layout.tiers()), TOTAL));
  }
}
