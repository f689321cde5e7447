package org.parley.workbook;

import java.util.List;
import java.util.Map;

/** What was billed by contract year, and over all. */
record ApiTotals(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  private static final List<ApiColumn> COUNTS = List.of(ApiColumn.CALLS, ApiColumn.BEYOND);
  private static final List<ApiColumn> AMOUNTS =
      List.of(
          ApiColumn.REVENUE,
          ApiColumn.BASE,
          ApiColumn.CALL_CHARGES,
          ApiColumn.OVERAGE_CHARGE,
          ApiColumn.TOP_UP,
          ApiColumn.FEES,
          ApiColumn.CREDIT,
          ApiColumn.DEDUCTED,
          ApiColumn.TOTAL);

  void write() {
    for (int line = 0; line <= layout.years(); line++) {
      write(line);
    }
    if (layout.has(ApiColumn.TOTAL)) {
      draft.name("ApiYearTotals", layout.total(0, ApiColumn.TOTAL).block(layout.years(), 1));
    }
    writeOwed();
  }

  private void write(int line) {
    boolean all = line == layout.years();
    String words =
        all
            ? draft.say(ApiText.ALL_YEARS)
            : draft.say(ApiText.YEAR, Map.of("number", Integer.toString(line + 1)));
    for (ApiColumn column : layout.columns()) {
      if (column == ApiColumn.MONTH || column == ApiColumn.RESULT_MONTH) {
        canvas.text(layout.total(line, column), words, Look.STRONG);
      } else if (COUNTS.contains(column) || AMOUNTS.contains(column)) {
        String format = COUNTS.contains(column) ? Format.WHOLE : Format.MONEY;
        canvas.formula(layout.total(line, column), sum(line, column, all), Look.FIGURE, format);
      } else if (column.shown()) {
        canvas.text(layout.total(line, column), "", Look.BODY);
      }
    }
  }

  /** Of the months that are billed. */
  private String sum(int line, ApiColumn column, boolean all) {
    String year = all ? "" : ",%s,%s".formatted(layout.column(ApiColumn.YEAR).here(), line + 1);
    return "ROUND(SUMIFS(%s,%s,4%s),2)"
        .formatted(layout.column(column).here(), layout.column(ApiColumn.STATE).here(), year);
  }

  private void writeOwed() {
    if (!layout.has(ApiColumn.CREDIT)) {
      return;
    }
    Place value = layout.total(layout.years() + 1, ApiColumn.CREDIT);
    canvas.text(value.right(-4).block(1, 4), draft.say(ApiText.CREDITS_OWED), Look.STRONG);
    String owed = layout.month(layout.months() - 1, ApiColumn.OWED).here();
    canvas.formula(value, owed, Look.FIGURE, Format.MONEY);
    draft.name("ApiCreditsOwed", value.block(1, 1));
  }
}
