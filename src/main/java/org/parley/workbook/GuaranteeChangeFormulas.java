package org.parley.workbook;

import org.parley.deal.economics.RevenueTerms;

/**
 * What later corrections change of the minimum guarantee: each period as the statement of each
 * quarter knows it, and the difference from one statement to the next. {@code MinimumGuarantee}
 * says the same in Java.
 */
record GuaranteeChangeFormulas(WaterfallCells cells, RevenueTerms.Guarantee guarantee) {
  private static final int QUARTERS_OF_YEAR = 4;

  /** How many quarters lie between the ends of two periods. */
  private int step() {
    return guarantee.yearly() ? QUARTERS_OF_YEAR : 1;
  }

  private int party() {
    return cells.data().place(guarantee.party());
  }

  /**
   * Shares for a period.
   *
   * @param last its last quarter
   * @param known the quarter whose statement looks: what later statements settle does not count
   */
  String earned(int last, int known) {
    String number = cells.of(WaterfallRow.NUMBER, known);
    if (!guarantee.yearly()) {
      return "%s+IF(%s<=%s,%s,0)"
          .formatted(
              cells.of(WaterfallRow.SHARE, party(), last),
              cells.of(WaterfallRow.SETTLED, last),
              number,
              cells.of(WaterfallRow.DIFFERENCE, party(), last));
    }
    return "%s+%s+SUMIFS(%s,%s,%s,%s,\"<=\"&%s,%s,\"<=\"&%s)"
        .formatted(
            cells.prior(WaterfallRow.PRIOR_SHARES, last),
            cells.year(WaterfallRow.SHARE, party(), last, "<="),
            cells.all(WaterfallRow.DIFFERENCE, party()),
            cells.all(WaterfallRow.YEAR, 0),
            cells.of(WaterfallRow.YEAR, last),
            cells.all(WaterfallRow.NUMBER, 0),
            cells.of(WaterfallRow.NUMBER, last),
            cells.all(WaterfallRow.SETTLED, 0),
            number);
  }

  /** The guaranteed amount less the shares: a shortfall, or less than zero for an excess. */
  String gap(int last, int known) {
    return known < last
        ? "\"\""
        : "IF(AND(%s=1,%s=1),ROUND(%s-(%s),2),\"\")"
            .formatted(
                cells.of(WaterfallRow.CLOSES, last),
                cells.of(WaterfallRow.KNOWN, known),
                cells.of(WaterfallRow.FLOOR, last),
                earned(last, known));
  }

  /** All shortfalls of the periods that end up to a quarter; 0 if there is none. */
  private String shortfalls(int last, int known) {
    return last < 0
        ? "0"
        : "SUMIFS(%1$s,%1$s,\">0\")".formatted(column(WaterfallRow.GAP, last + 1, known));
  }

  private String column(WaterfallRow row, int lines, int quarter) {
    return cells.layout().cell(row.at(0), quarter).block(lines, 1).here();
  }

  /** How far earlier shortfalls, laid end to end, are recovered or out of reach before a period. */
  private String from(int last, int known) {
    String gone = shortfalls(last - (guarantee.recoupFor() + 1) * step(), known);
    return last < step()
        ? "0"
        : "MAX(%s,%s)".formatted(cells.of(WaterfallRow.REACHED, last - step(), known), gone);
  }

  private String known(int last, int known, String formula) {
    return known < last
        ? "\"\""
        : "IF(ISNUMBER(%s),ROUND(%s,2),\"\")"
            .formatted(cells.of(WaterfallRow.GAP, last, known), formula);
  }

  /** What the excess of a period recovers of earlier shortfalls: the oldest first. */
  String recoup(int last, int known) {
    return known(
        last,
        known,
        "MAX(0,MIN(-%s,%s-%s))"
            .formatted(
                cells.of(WaterfallRow.GAP, last, known),
                shortfalls(last - step(), known),
                from(last, known)));
  }

  /** How far they are recovered or out of reach with the period. */
  String reached(int last, int known) {
    return known(last, known, from(last, known) + "+" + cells.of(WaterfallRow.RECOUP, last, known));
  }

  /** All shortfalls less all that is recovered, as the statement of the quarter knows them. */
  String balance(int quarter) {
    String recovered =
        cells.layout().has(WaterfallRow.RECOUP.at(0))
            ? "-SUM(%s)".formatted(column(WaterfallRow.RECOUP, quarter + 1, quarter))
            : "";
    return cells.when(quarter, WaterfallCells.round(shortfalls(quarter, quarter) + recovered));
  }

  /** What the statement of the quarter adds for periods that ended before it. */
  String more(int quarter) {
    return cells.when(quarter, "MAX(0,ROUND(%s,2))".formatted(change(quarter)));
  }

  /** What it takes back. */
  String less(int quarter) {
    return cells.when(quarter, "MAX(0,ROUND(-(%s),2))".formatted(change(quarter)));
  }

  private String change(int quarter) {
    StringBuilder change = new StringBuilder(cells.of(WaterfallRow.BALANCE, quarter));
    if (quarter > 0) {
      change.append("-").append(cells.of(WaterfallRow.BALANCE, quarter - 1));
    }
    change.append("-SUM(").append(cells.of(WaterfallRow.SHORTFALL, quarter)).append(")");
    if (cells.layout().has(WaterfallRow.RECOUPED.at(0))) {
      change.append("+SUM(").append(cells.of(WaterfallRow.RECOUPED, quarter)).append(")");
    }
    return change.toString();
  }
}
