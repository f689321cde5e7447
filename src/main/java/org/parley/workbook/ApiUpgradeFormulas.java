package org.parley.workbook;

import org.parley.value.Period;

/**
 * The right to move the licensee up after lasting overage, and the objection to it; {@code
 * ApiUpgrade} says the same in Java.
 */
record ApiUpgradeFormulas(ApiData data, ApiLayout layout, ApiUseFormulas use) {
  private String cell(ApiColumn column) {
    return use.cell(column);
  }

  private String earlier(ApiColumn column) {
    return layout.month(use.month() - 1, column).here();
  }

  /** Something that holds in a tier from month to month, and ends where the tier changes. */
  private String inSameTier(ApiColumn column) {
    return use.month() == 0
        ? "0"
        : "IF(AND(%s=%s,NOT(%s>0)),%s,0)"
            .formatted(
                cell(ApiColumn.NUMBER),
                earlier(ApiColumn.NUMBER),
                cell(ApiColumn.DAYS_BEFORE),
                earlier(column));
  }

  /** Months in a row with calls beyond the quota, in one tier. */
  String inRow() {
    return "IF(ISNUMBER(%1$s),IF(AND(%1$s>0,NOT(%2$s>0)),%3$s+1,0),0)"
        .formatted(
            cell(ApiColumn.BEYOND), cell(ApiColumn.DAYS_BEFORE), inSameTier(ApiColumn.OVERAGE_ROW));
  }

  /** The day of an objection in time that still holds; 0 if there is none. */
  String objection() {
    String objected = cell(ApiColumn.OBJECTED);
    String notified = cell(ApiColumn.MOVE_NOTICE);
    String inTime =
        data.period(ApiData.OBJECTION)
            .map((Period time) -> objected + "<=" + PeriodFormula.end(notified, time))
            .orElse("1=1");
    return "IF(ISNUMBER(%1$s),IF(ISNUMBER(%2$s),IF(%3$s,%1$s,%4$s),%4$s),%4$s)"
        .formatted(objected, notified, inTime, inSameTier(ApiColumn.OBJECTION));
  }

  /** A condition: calls beyond the quota are rejected since an objection before the month. */
  String rejects() {
    return data.movesUp()
        ? "AND(%1$s>0,%1$s<%2$s)".formatted(cell(ApiColumn.OBJECTION), cell(ApiColumn.MONTH))
        : "1=0";
  }

  /** A condition: the licensee may be moved to the next higher tier. */
  String reached() {
    if (!data.movesUp()) {
      return "1=0";
    }
    String after = ApiPoint.place(data, layout, ApiPoint.UPGRADE_AFTER).here();
    return "AND(ISNUMBER(%1$s),%2$s>=%1$s,%3$s<%4$s,NOT(%5$s))"
        .formatted(
            after, cell(ApiColumn.OVERAGE_ROW), cell(ApiColumn.NUMBER), layout.tiers(), rejects());
  }
}
