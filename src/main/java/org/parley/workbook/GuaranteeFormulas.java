package org.parley.workbook;

import org.parley.deal.economics.RevenuePaths;
import org.parley.deal.economics.RevenueTerms;

/** The minimum guarantee as formulas; {@code MinimumGuarantee} says the same in Java. */
record GuaranteeFormulas(WaterfallCells cells, RevenueTerms.Guarantee guarantee) {

  private static final int LAST_MONTH = 12;

  private String when(int quarter, String formula) {
    return "IF(%s=1,%s,\"\")".formatted(cells.of(WaterfallRow.CLOSES, quarter), formula);
  }

  /** 1 if a period ends with the quarter. */
  String closes(int quarter) {
    String known = cells.of(WaterfallRow.KNOWN, quarter);
    return guarantee.yearly()
        ? "IF(AND(%s=1,MONTH(%s)=%s),1,0)".formatted(known, cells.end(quarter), LAST_MONTH)
        : "IF(%s=1,1,0)".formatted(known);
  }

  /** The guaranteed amount, less the part for days outside the term or excused. */
  String floor(int quarter) {
    String start =
        guarantee.yearly()
            ? "DATE(%s,1,1)".formatted(cells.of(WaterfallRow.YEAR, quarter))
            : cells.end(quarter - 1) + "+1";
    String days = "(%s+1-(%s))".formatted(cells.end(quarter), start);
    String outside =
        guarantee.yearly()
            ? cells.year(WaterfallRow.EXCUSED, 0, quarter, "<=")
            : cells.of(WaterfallRow.EXCUSED, quarter);
    return when(
        quarter,
        "ROUND(%1$s*MAX(0,%2$s-MAX(0,EffectiveDate-(%3$s))-%4$s)/%2$s,2)"
            .formatted(cells.fact(RevenuePaths.GUARANTEE_AMOUNT), days, start, outside));
  }

  /** What the party has from the waterfall for the period, as its last statement knows it. */
  String earned(int quarter) {
    return when(
        quarter,
        WaterfallCells.round(
            new GuaranteeChangeFormulas(cells, guarantee).earned(quarter, quarter)));
  }

  private String over(WaterfallRow one, WaterfallRow other, int quarter) {
    return when(
        quarter,
        "MAX(0,ROUND(%s-%s,2))".formatted(cells.of(one, quarter), cells.of(other, quarter)));
  }

  String shortfall(int quarter) {
    return over(WaterfallRow.FLOOR, WaterfallRow.EARNED, quarter);
  }

  String excess(int quarter) {
    return over(WaterfallRow.EARNED, WaterfallRow.FLOOR, quarter);
  }

  String date(int quarter) {
    return when(quarter, PeriodFormula.end(cells.end(quarter), guarantee.due()));
  }

  /** What the excess of the period recovers of earlier shortfalls. */
  String recouped(int quarter) {
    return when(quarter, cells.of(WaterfallRow.RECOUP, quarter, quarter));
  }
}
