package org.parley.workbook;

import java.util.List;
import java.util.function.Function;

/** Formulas over all quarters of shared revenue, for sheets that sum it up. */
record RevenueTotals(WaterfallData data, WaterfallLayout layout) {
  /** What a party has of all quarters. */
  String shares(int party) {
    return "SUM(" + all(WaterfallRow.SHARE, party) + ")";
  }

  /** What is payable to it, paid or not. */
  String payable(int party) {
    return "SUM(" + all(WaterfallRow.PARTY_PAYMENT, party) + ")";
  }

  /** What is payable to it and not paid. */
  String unpaid(int party) {
    return sum(party, line -> unpaid(line, "\">0\""));
  }

  /** The next day on which something is payable to it; the given words if there is none. */
  String nextDay(int party, String none) {
    String days = String.join(",", lines(party, line -> all(WaterfallRow.UNPAID_DATE, line)));
    return "IF(COUNT(%1$s)=0,%2$s,MIN(%1$s))".formatted(days, none);
  }

  /** What is payable to it on a day, which is the address of a cell. */
  String unpaidOn(int party, String day) {
    return sum(party, line -> unpaid(line, day));
  }

  /** What is payable to it before the day of the workbook. */
  String overdue(int party) {
    return sum(party, line -> unpaid(line, "\"<\"&AsOfDate"));
  }

  /** What is held back for it. */
  String held(int party) {
    return "SUMIFS(%s,%s,\">=\"&AsOfDate)"
        .formatted(all(WaterfallRow.RELEASED, party), all(WaterfallRow.RELEASE_DATE, party));
  }

  private List<String> lines(int party, Function<Integer, String> formula) {
    return data.lines(party).stream().map(formula).toList();
  }

  private String sum(int party, Function<Integer, String> formula) {
    return WaterfallCells.sum(lines(party, formula));
  }

  /** What is payable on the days that fit. */
  private String unpaid(int line, String days) {
    return "SUMIFS(%s,%s,%s)"
        .formatted(all(WaterfallRow.LINE_PAYABLE, line), all(WaterfallRow.UNPAID_DATE, line), days);
  }

  /** All quarters of a line. */
  private String all(WaterfallRow row, int index) {
    return layout.across(row.at(index)).there();
  }
}
