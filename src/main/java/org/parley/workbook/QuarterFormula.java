package org.parley.workbook;

/** The contract's quarters as formulas; {@code Quarters} says the same in Java. */
final class QuarterFormula {
  private QuarterFormula() {}

  /** The last day of a quarter (1-based); of quarter 0, the day before quarter 1. */
  static String end(int quarter) {
    return "DATE(YEAR(EffectiveDate-1),MONTH(EffectiveDate-1)-MOD(MONTH(EffectiveDate-1)-1,3)+%s,1)-1"
        .formatted(3 * (quarter + 1));
  }

  /** The last day of the quarter whose number stands in a cell. */
  static String end(String quarter) {
    return "DATE(YEAR(EffectiveDate-1),MONTH(EffectiveDate-1)-MOD(MONTH(EffectiveDate-1)-1,3)+3*(%s+1),1)-1"
        .formatted(quarter);
  }

  /** How many full quarters lie between the effective date and the day in a cell. */
  static String until(String last) {
    String months =
        "(YEAR(%1$s+1)-YEAR(%2$s+1))*12+MONTH(%1$s+1)-MONTH(%2$s+1)".formatted(last, end(0));
    return "MAX(0,%1$s-MOD(%1$s,3))/3".formatted(months);
  }
}
