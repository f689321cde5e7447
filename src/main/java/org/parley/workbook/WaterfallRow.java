package org.parley.workbook;

/** A kind of line on the sheet of the revenue waterfall: its words, and what stands in it. */
enum WaterfallRow {
  GROSS(WaterfallText.GROSS, Holds.AMOUNT_INPUT),
  DEDUCTION(WaterfallText.DEDUCTION, Holds.AMOUNT_INPUT),
  EXPENSE(WaterfallText.EXPENSE, Holds.AMOUNT_INPUT),
  METRIC(WaterfallText.METRIC, Holds.NUMBER_INPUT),
  TRIGGERED(WaterfallText.TRIGGERED, Holds.AMOUNT_INPUT),
  CORRECTED_GROSS(WaterfallText.CORRECTED_GROSS, Holds.NUMBER_INPUT),
  CORRECTED_NET(WaterfallText.CORRECTED_NET, Holds.NUMBER_INPUT),
  CORRECTED_ON(WaterfallText.CORRECTED_ON, Holds.DATE_INPUT),
  PROVEN(WaterfallText.PROVEN, Holds.MARK_INPUT),
  EXCUSED(WaterfallText.EXCUSED, Holds.DAYS_INPUT),
  PRIOR_NET(WaterfallText.PRIOR_NET, Holds.AMOUNT_INPUT),
  PRIOR_SHARES(WaterfallText.PRIOR_SHARES, Holds.AMOUNT_INPUT),

  COUNTED(WaterfallText.COUNTED, Holds.MONEY),
  OWN(WaterfallText.OWN, Holds.MONEY),
  CARRIED(WaterfallText.CARRIED, Holds.MONEY),
  NET(WaterfallText.NET, Holds.MONEY),
  YEAR_NET(WaterfallText.YEAR_NET, Holds.MONEY),
  POINTS(WaterfallText.POINTS, Holds.PERCENT),
  CORRECTION(WaterfallText.CORRECTION, Holds.WORDS),

  STEP(WaterfallText.STEP, Holds.MONEY),
  REST(WaterfallText.REST, Holds.MONEY),
  CHECK(WaterfallText.CHECK, Holds.MONEY),

  SHARE(WaterfallText.SHARE, Holds.MONEY),
  SHARE_YEAR(WaterfallText.SHARE_YEAR, Holds.MONEY),
  PARTY_PAYMENT(WaterfallText.PARTY_PAYMENT, Holds.MONEY),

  LINE_DUE(WaterfallText.LINE_DUE, Holds.MONEY),
  LINE_HELD(WaterfallText.LINE_HELD, Holds.MONEY),
  OWED(WaterfallText.OWED, Holds.MONEY),
  TAKEN(WaterfallText.TAKEN, Holds.MONEY),
  OWED_CARRIED(WaterfallText.OWED_CARRIED, Holds.MONEY),
  LINE_TAKEN(WaterfallText.LINE_TAKEN, Holds.MONEY),
  UNDERPAID(WaterfallText.UNDERPAID, Holds.MONEY),
  INTEREST(WaterfallText.INTEREST, Holds.MONEY),
  LINE_WAITING(WaterfallText.LINE_WAITING, Holds.MONEY),
  LINE_PAYABLE(WaterfallText.LINE_PAYABLE, Holds.MONEY),
  LINE_DATE(WaterfallText.LINE_DATE, Holds.DATE),
  LINE_PAID(WaterfallText.LINE_PAID, Holds.DATE_INPUT),
  REPAY_DATE(WaterfallText.REPAY_DATE, Holds.DATE),
  REPAID(WaterfallText.REPAID, Holds.DATE_INPUT),
  UNDERPAID_PAID(WaterfallText.UNDERPAID_PAID, Holds.DATE_INPUT),
  RELEASED(WaterfallText.RELEASED, Holds.MONEY),
  RELEASE_DATE(WaterfallText.RELEASE_DATE, Holds.DATE),
  RELEASE_PAID(WaterfallText.RELEASE_PAID, Holds.DATE_INPUT),

  FLOOR(WaterfallText.FLOOR, Holds.MONEY),
  EARNED(WaterfallText.EARNED, Holds.MONEY),
  SHORTFALL(WaterfallText.SHORTFALL, Holds.MONEY),
  SHORTFALL_DATE(WaterfallText.SHORTFALL_DATE, Holds.DATE),
  SHORTFALL_PAID(WaterfallText.SHORTFALL_PAID, Holds.DATE_INPUT),
  SHORTFALL_MORE(WaterfallText.SHORTFALL_MORE, Holds.MONEY),
  SHORTFALL_LESS(WaterfallText.SHORTFALL_LESS, Holds.MONEY),
  SHORTFALL_CHANGE_DATE(WaterfallText.SHORTFALL_CHANGE_DATE, Holds.DATE),
  SHORTFALL_CHANGE_PAID(WaterfallText.SHORTFALL_CHANGE_PAID, Holds.DATE_INPUT),
  EXCESS(WaterfallText.EXCESS, Holds.MONEY),
  RECOUPED(WaterfallText.RECOUPED, Holds.MONEY),

  NUMBER(WaterfallText.NUMBER, Holds.COUNT),
  YEAR(WaterfallText.YEAR, Holds.YEAR),
  KNOWN(WaterfallText.KNOWN, Holds.COUNT),
  YEAR_BEFORE(WaterfallText.YEAR_BEFORE, Holds.INTERIM),
  COUNTS(WaterfallText.COUNTS, Holds.COUNT),
  LAST_FOUND(WaterfallText.LAST_FOUND, Holds.DAY),
  SETTLED(WaterfallText.SETTLED, Holds.COUNT),
  RIGHT_GROSS(WaterfallText.RIGHT_GROSS, Holds.INTERIM),
  RIGHT_OWN(WaterfallText.RIGHT_OWN, Holds.INTERIM),
  RIGHT_CARRIED(WaterfallText.RIGHT_CARRIED, Holds.INTERIM),
  RIGHT_NET(WaterfallText.RIGHT_NET, Holds.INTERIM),
  RIGHT_BEFORE(WaterfallText.RIGHT_BEFORE, Holds.INTERIM),
  RIGHT_STEP(WaterfallText.RIGHT_STEP, Holds.INTERIM),
  RIGHT_REST(WaterfallText.RIGHT_REST, Holds.INTERIM),
  DIFFERENCE(WaterfallText.DIFFERENCE, Holds.INTERIM),
  PARTY_HELD(WaterfallText.PARTY_HELD, Holds.INTERIM),
  CORRECTION_HELD(WaterfallText.CORRECTION_HELD, Holds.INTERIM),
  CLAWBACK_END(WaterfallText.CLAWBACK_END, Holds.DAY),
  OCCURRED(WaterfallText.OCCURRED, Holds.PART),
  PORTION_DUE(WaterfallText.PORTION_DUE, Holds.INTERIM),
  UNPAID_DATE(WaterfallText.UNPAID_DATE, Holds.DAY),
  LINE_MISSING(WaterfallText.LINE_MISSING, Holds.INTERIM),
  LINE_UNTIL(WaterfallText.LINE_UNTIL, Holds.DAY),
  LINE_MONTHS(WaterfallText.LINE_MONTHS, Holds.COUNT),
  LATER(WaterfallText.LATER, Holds.INTERIM),
  LATER_MONTHS(WaterfallText.LATER_MONTHS, Holds.COUNT),
  LINE_INTEREST(WaterfallText.LINE_INTEREST, Holds.INTERIM),
  CLOSES(WaterfallText.CLOSES, Holds.COUNT),
  GAP(WaterfallText.GAP, Holds.INTERIM),
  RECOUP(WaterfallText.RECOUP, Holds.INTERIM),
  REACHED(WaterfallText.REACHED, Holds.INTERIM),
  BALANCE(WaterfallText.BALANCE, Holds.INTERIM);

  /** What stands in the quarters of a line. */
  enum Holds {
    AMOUNT_INPUT(Look.INPUT, Format.MONEY),
    NUMBER_INPUT(Look.INPUT, Format.MONEY),
    DATE_INPUT(Look.INPUT, Format.DATE),
    MARK_INPUT(Look.INPUT, Format.WHOLE),
    DAYS_INPUT(Look.INPUT, Format.WHOLE),
    MONEY(Look.FIGURE, Format.MONEY),
    PERCENT(Look.FIGURE, "0.00%"),
    DATE(Look.FIGURE, Format.DATE),
    WORDS(Look.STATUS, Format.GENERAL),
    COUNT(Look.HELPER, Format.WHOLE),
    YEAR(Look.HELPER, "0"),
    DAY(Look.HELPER, Format.DATE),
    PART(Look.HELPER, "0.0000"),
    INTERIM(Look.HELPER, Format.MONEY);

    private final Look look;
    private final String format;

    Holds(Look look, String format) {
      this.look = look;
      this.format = format;
    }

    Look look() {
      return look;
    }

    String format() {
      return format;
    }

    boolean isInput() {
      return look == Look.INPUT;
    }
  }

  private final WaterfallText label;
  private final Holds holds;

  WaterfallRow(WaterfallText label, Holds holds) {
    this.label = label;
    this.holds = holds;
  }

  WaterfallText label() {
    return label;
  }

  Holds holds() {
    return holds;
  }

  /** One line of this kind. */
  WaterfallLine at(int index) {
    return new WaterfallLine(this, index);
  }
}
