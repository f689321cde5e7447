package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.economics.PriceBoundary;

/**
 * A tier of the API and what its missed levels cost; {@code CreditCost} says the same in Java.
 *
 * @param from the sheet of API billing, whose figures these formulas read
 */
record CaseTierFormulas(
    ApiData data, ApiLayout from, CaseLayout layout, WorkbookTexts texts, int tier) {
  /** Columns. */
  static final int LEVEL = 1;

  static final int CALLS = 2;
  static final int FEES = 3;
  static final int MISSED = 4;
  static final int MINUTES = 5;
  static final int CREDIT = 6;
  static final int COST = 7;
  static final int SLOW = 8;
  static final int SLOW_COST = 9;
  static final int TOTAL = 10;

  /**
   * Columns of interim results; the last three are the calls at which the cost of a call changes.
   */
  static final int OPEN = 0;

  static final int BASE = 1;
  static final int MINIMUM = 2;
  static final int PRICE = 3;
  static final int OVERAGE = 4;
  static final int MOST = 5;
  static final int QUOTA = 6;
  static final int FREE = 7;
  static final int REACHED = 8;

  static final String ENDLESS = PriceBoundary.MOST.toPlainString();

  private String there(int column) {
    return from.tier(tier, column).there();
  }

  private String cell(int column) {
    return layout.tier(tier, column).here();
  }

  String interim(int column) {
    return layout.interim(layout.tier(tier, 0), column).here();
  }

  private static String number(String cell, String otherwise) {
    return "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(cell, otherwise);
  }

  /** An interim result. */
  String of(int column) {
    return switch (column) {
      case OPEN -> from.tierOpen(tier).there();
      case BASE -> charged(data.model().chargesBase(), ApiLayout.BASE);
      case MINIMUM -> charged(data.model().chargesMinimum(), ApiLayout.MINIMUM);
      case PRICE -> charged(data.model().chargesCalls(), ApiLayout.PRICE);
      case OVERAGE -> overage();
      case MOST -> most();
      case QUOTA -> number(there(ApiLayout.QUOTA), ENDLESS);
      case FREE -> free();
      default -> reached();
    };
  }

  private String charged(boolean charges, int column) {
    return charges ? number(there(column), "0") : "0";
  }

  private String overage() {
    return data.overageCharged()
        ? "IF(ISNUMBER(%s),%s,0)"
            .formatted(there(ApiLayout.QUOTA), number(there(ApiLayout.OVERAGE), "0"))
        : "0";
  }

  /** The calls that the tier answers. */
  private String most() {
    if (!data.overageProvided()) {
      return interim(QUOTA);
    }
    String ceiling = ApiPoint.place(data, from, ApiPoint.CEILING).there();
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ISNUMBER(%3$s)),ROUND(%2$s*%3$s,0),%4$s)"
        .formatted(there(ApiLayout.OVERAGE), there(ApiLayout.QUOTA), ceiling, interim(QUOTA));
  }

  /** The calls from which overage is charged. */
  private String free() {
    if (!ApiPoint.of(data).contains(ApiPoint.GRACE)) {
      return interim(QUOTA);
    }
    String grace = "SUM(" + ApiPoint.place(data, from, ApiPoint.GRACE).there() + ")";
    return "MIN(%s,%s+ROUND(%s*%s,0))".formatted(ENDLESS, interim(QUOTA), interim(QUOTA), grace);
  }

  /** The calls at which the minimum is reached. */
  private String reached() {
    String within = "%s+%s*%s/1000".formatted(interim(BASE), interim(PRICE), interim(QUOTA));
    return "IF(%1$s>=%2$s,0,IF(%3$s>=%2$s,(%2$s-%1$s)*1000/%4$s,IF(%5$s=0,%7$s,MIN(%7$s,%6$s+(%2$s-(%3$s))*1000/%5$s))))"
        .formatted(
            interim(BASE),
            interim(MINIMUM),
            within,
            interim(PRICE),
            interim(OVERAGE),
            interim(FREE),
            ENDLESS);
  }

  /** What a month costs, not rounded. */
  String cost(String calls) {
    return "MAX(%1$s,%2$s+(%3$s*MIN(%7$s,%4$s)+%5$s*MAX(0,%7$s-%6$s))/1000)"
        .formatted(
            interim(MINIMUM),
            interim(BASE),
            interim(PRICE),
            interim(QUOTA),
            interim(OVERAGE),
            interim(FREE),
            calls);
  }

  String level() {
    return number(there(ApiLayout.LEVEL), texts.literal(CaseText.NO_LEVEL));
  }

  /** What a month costs, each line rounded. */
  String fees() {
    String calls = cell(CALLS);
    String within =
        ApiChargeFormulas.cents(
            "%s*MIN(%s,%s)/1000".formatted(interim(PRICE), calls, interim(QUOTA)));
    String beyond =
        ApiChargeFormulas.cents(
            "%s*MAX(0,%s-%s)/1000".formatted(interim(OVERAGE), calls, interim(FREE)));
    return "IF(%1$s=1,%2$s,IF(ISNUMBER(%3$s),IF(%3$s>%4$s,%5$s,MAX(%6$s,ROUND(%7$s+%8$s+%9$s,2))),\"\"))"
        .formatted(
            interim(OPEN),
            texts.literal(CommonText.OPEN),
            calls,
            interim(MOST),
            texts.literal(CaseText.STATUS_TOO_SMALL),
            interim(MINIMUM),
            interim(BASE),
            within,
            beyond);
  }

  /** The credit of a month by the steps of the contract. */
  String credit() {
    String minutes = cell(MINUTES);
    List<String> steps = new ArrayList<>();
    for (int band = data.credits().size() - 1; band >= 0; band--) {
      steps.add(
          "IF(%s>=%s,%s,"
              .formatted(minutes, from.band(band, 0).there(), from.band(band, 1).there()));
    }
    String step = String.join("", steps) + "0" + ")".repeat(steps.size());
    return "IF(ISNUMBER(%1$s),%2$s,\"\")".formatted(minutes, capped(step));
  }

  private String capped(String credit) {
    String cap = ApiPoint.place(data, from, ApiPoint.CAP).there();
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),MIN(%1$s,%2$s),%3$s)"
        .formatted(credit, cap, texts.literal(CommonText.OPEN));
  }

  String creditCost() {
    return ofYear(MISSED, cell(CREDIT));
  }

  String slowCost() {
    return ofYear(SLOW, capped(ApiPoint.place(data, from, ApiPoint.LATENCY_CREDIT).there()));
  }

  /** Months of a year times the credit of one; empty until all is known. */
  private String ofYear(int months, String credit) {
    String ofMonth = ApiChargeFormulas.cents(cell(FEES) + "*" + credit);
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ISNUMBER(%3$s)),%4$s,\"\")"
        .formatted(
            cell(FEES),
            cell(months),
            credit,
            ApiChargeFormulas.cents(cell(months) + "*" + ofMonth));
  }

  String total() {
    return "IF(COUNT(%1$s,%2$s)=0,\"\",ROUND(SUM(%1$s,%2$s),2))"
        .formatted(cell(COST), cell(SLOW_COST));
  }
}
