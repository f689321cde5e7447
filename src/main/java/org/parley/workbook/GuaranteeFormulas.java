package org.parley.workbook;

import java.util.ArrayList;
import org.parley.deal.economics.RevenuePaths;
import org.parley.deal.economics.RevenueTerms;

/** The minimum guarantee as formulas; {@code MinimumGuarantee} says the same in Java. */
record GuaranteeFormulas(WaterfallCells cells, RevenueTerms.Guarantee guarantee) {

  private static final int LAST_MONTH = 12;

  private String when(int quarter, String formula) {
    return "IF(%s=1,%s,\"\")".formatted(cells.of(WaterfallRow.CLOSES, quarter), formula);
  }

  private int party() {
    return cells.data().place(guarantee.party());
  }

  /** 1 if a period ends with the quarter. */
  String closes(int quarter) {
    String known = cells.of(WaterfallRow.KNOWN, quarter);
    return guarantee.yearly()
        ? "IF(AND(%s=1,MONTH(%s)=%s),1,0)".formatted(known, cells.end(quarter), LAST_MONTH)
        : "IF(%s=1,1,0)".formatted(known);
  }

  /** Number of the period. */
  String period(int quarter) {
    return guarantee.yearly()
        ? "%s-%s+1".formatted(cells.of(WaterfallRow.YEAR, quarter), cells.of(WaterfallRow.YEAR, 0))
        : Integer.toString(quarter + 1);
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

  /** What the party has from the waterfall for the period. */
  String earned(int quarter) {
    if (!guarantee.yearly()) {
      return when(
          quarter,
          "ROUND(%s+%s,2)"
              .formatted(
                  cells.of(WaterfallRow.SHARE, party(), quarter),
                  cells.of(WaterfallRow.DIFFERENCE, party(), quarter)));
    }
    return when(
        quarter,
        "ROUND(%s+%s+%s,2)"
            .formatted(
                cells.prior(WaterfallRow.PRIOR_SHARES, quarter),
                cells.year(WaterfallRow.SHARE, party(), quarter, "<="),
                cells.year(WaterfallRow.DIFFERENCE, party(), quarter, "<=")));
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

  /** What a quarter recovers of the shortfall of an earlier one: the oldest first. */
  String recoup(int from, int quarter) {
    if (quarter <= from) {
      return "0";
    }
    String left = cells.of(WaterfallRow.SHORTFALL, from);
    String taken = "SUM(%s)".formatted(cells.first(WaterfallRow.RECOUP, from, quarter));
    String excess = cells.of(WaterfallRow.EXCESS, quarter);
    String used = from == 0 ? "0" : "SUM(%s)".formatted(column(from, quarter));
    String part = "MAX(0,MIN(ROUND(%s-%s,2),ROUND(%s-%s,2)))".formatted(left, taken, excess, used);
    return "IF(AND(%s=1,%s=1,%s-%s<=%s),%s,0)"
        .formatted(
            cells.of(WaterfallRow.CLOSES, quarter),
            cells.of(WaterfallRow.CLOSES, from),
            cells.of(WaterfallRow.PERIOD, quarter),
            cells.of(WaterfallRow.PERIOD, from),
            guarantee.recoupFor(),
            part);
  }

  private String column(int lines, int quarter) {
    return cells.layout().cell(WaterfallRow.RECOUP.at(0), quarter).block(lines, 1).here();
  }

  String recouped(int quarter) {
    var parts = new ArrayList<String>();
    if (quarter > 0) {
      parts.add("SUM(%s)".formatted(column(quarter, quarter)));
    }
    return when(quarter, WaterfallCells.round(WaterfallCells.sum(parts)));
  }
}
