package org.parley.workbook;

import org.parley.value.Period;

/**
 * Whether an increase of prices that was entered counts; {@code ApiPriceRises} says the same in
 * Java.
 */
record ApiRiseFormulas(ApiData data, ApiLayout layout, ApiUseFormulas use) {
  /** Codes: the increase counts, or why it does not; 0 where none was entered. */
  static final int COUNTS = 1;

  static final int SECOND_IN_YEAR = 2;
  static final int NO_NOTICE_IN_TIME = 3;
  static final int AFTER_END = 4;

  private String cell(ApiColumn column) {
    return use.cell(column);
  }

  private String earlier(ApiColumn column, String none) {
    return use.month() == 0 ? none : layout.month(use.month() - 1, column).here();
  }

  private boolean locked() {
    return use.month() < data.lockedMonths();
  }

  /** The year of the agreement in which the month begins: it turns on the effective date's day. */
  private String year() {
    int onFirst = use.month() / 12 + 1;
    int later = (use.month() - 1) / 12 + 1;
    return "IF(EffectiveDate=%s,%s,%s)"
        .formatted(layout.month(0, ApiColumn.MONTH).here(), onFirst, later);
  }

  String code() {
    if (locked()) {
      return "0";
    }
    String increase = cell(ApiColumn.INCREASE);
    return "IF(AND(ISNUMBER(%1$s),%1$s>0),IF(AND(ISNUMBER(%2$s),%2$s<%3$s),%4$s,%5$s),0)"
        .formatted(
            increase,
            layout.endedOn().here(),
            cell(ApiColumn.MONTH),
            AFTER_END,
            "IF(%s<=%s,%s,%s)"
                .formatted(year(), earlier(ApiColumn.LAST_RISE, "0"), SECOND_IN_YEAR, notified()));
  }

  private String notified() {
    String notified = cell(ApiColumn.INCREASE_NOTICE);
    String inTime =
        data.period(ApiData.INCREASE_NOTICE)
            .map((Period notice) -> PeriodFormula.end(notified, notice))
            .map(
                end ->
                    "IF(%s<%s,%s,%s)"
                        .formatted(end, cell(ApiColumn.MONTH), COUNTS, NO_NOTICE_IN_TIME))
            .orElse(Integer.toString(COUNTS));
    return "IF(ISNUMBER(%s),%s,%s)".formatted(notified, inTime, NO_NOTICE_IN_TIME);
  }

  /** The year of the agreement in which prices last rose; 0 before they do. */
  String lastYear() {
    String before = earlier(ApiColumn.LAST_RISE, "0");
    return locked()
        ? before
        : "IF(%s=%s,%s,%s)".formatted(cell(ApiColumn.RISE), COUNTS, year(), before);
  }

  String level() {
    String before = earlier(ApiColumn.PRICE_LEVEL, "1");
    return layout.has(ApiColumn.INCREASE) && !locked()
        ? "%s*(1+IF(%s=%s,MIN(%s,%s),0))"
            .formatted(
                before,
                cell(ApiColumn.RISE),
                COUNTS,
                cell(ApiColumn.INCREASE),
                ApiPoint.place(data, layout, ApiPoint.ESCALATOR).here())
        : before;
  }
}
