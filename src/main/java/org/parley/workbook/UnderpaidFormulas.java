package org.parley.workbook;

import java.util.List;
import org.parley.deal.economics.RevenuePaths;
import org.parley.value.Percent;

/**
 * Interest on shares that were paid too little, by the quarter whose figures were corrected; {@code
 * UnderpaidShares} says the same in Java.
 */
record UnderpaidFormulas(WaterfallCells cells) {

  private WaterfallData data() {
    return cells.data();
  }

  private int party(int line) {
    return data().place(data().lines().get(line).party());
  }

  /** What the correction of the quarter adds to the payment; zero if the party has enough. */
  String missing(int line, int quarter) {
    List<String> parts =
        data().lines().get(line).portions().stream()
            .map(portion -> right(portion, quarter) + "-" + stated(portion, quarter))
            .toList();
    return cells.when(
        quarter,
        "IF(%s>0,MAX(0,ROUND(%s,2)),0)"
            .formatted(
                cells.of(WaterfallRow.DIFFERENCE, party(line), quarter),
                WaterfallCells.sum(parts)));
  }

  private boolean rest(int portion) {
    return portion == data().steps().size();
  }

  private String stated(int portion, int quarter) {
    return rest(portion)
        ? cells.of(WaterfallRow.REST, quarter)
        : cells.of(WaterfallRow.STEP, portion, quarter);
  }

  private String right(int portion, int quarter) {
    return rest(portion)
        ? cells.of(WaterfallRow.RIGHT_REST, quarter)
        : cells.of(WaterfallRow.RIGHT_STEP, portion, quarter);
  }

  /** The place of the quarter whose statement settles it. */
  private String settled(int quarter) {
    String number = cells.of(WaterfallRow.SETTLED, quarter);
    return data().early() == 0 ? number : number + "+1";
  }

  private String inSettling(WaterfallRow row, int index, int quarter) {
    return "INDEX(%s,%s)".formatted(cells.all(row, index), settled(quarter));
  }

  /**
   * The day up to which interest runs: of payment, else that of the workbook. Where it is paid with
   * the next shares, it ends with the last day for these, after which all of them bear interest.
   */
  String until(int line, int quarter) {
    int party = party(line);
    if (data().repays()) {
      return paid(inSettling(WaterfallRow.UNDERPAID_PAID, party, quarter));
    }
    int next = data().lines(party).get(0);
    return "MIN(%s,%s)"
        .formatted(
            paid(inSettling(WaterfallRow.LINE_PAID, next, quarter)),
            inSettling(WaterfallRow.LINE_DATE, next, quarter));
  }

  private static String paid(String day) {
    return "IF(ISNUMBER(%1$s),%1$s,AsOfDate)".formatted(day);
  }

  /** What of it would have been held back. */
  String later(int line, int quarter) {
    return cells.when(
        quarter,
        WaterfallCells.round(
            cells.of(WaterfallRow.LINE_MISSING, line, quarter)
                + "*"
                + cells.fact(RevenuePaths.HOLD_BACK)));
  }

  private String due(int line, int quarter) {
    return cells.of(WaterfallRow.LINE_DATE, line, quarter);
  }

  /** The day on which what is held back should have been paid. */
  private String released(int line, int quarter) {
    return "MAX(%s,%s)"
        .formatted(due(line, quarter), cells.of(WaterfallRow.RELEASE_DATE, party(line), quarter));
  }

  /** Full months from the day on which it should have been paid. */
  String months(int line, int quarter) {
    return months(due(line, quarter), line, quarter);
  }

  /** Full months from the release. */
  String laterMonths(int line, int quarter) {
    return months(released(line, quarter), line, quarter);
  }

  private String months(String since, int line, int quarter) {
    String until = cells.of(WaterfallRow.LINE_UNTIL, line, quarter);
    return "MAX(0,%s)".formatted(PaymentFormulas.months(since, until));
  }

  String ofLine(int line, int quarter) {
    String later = cells.of(WaterfallRow.LATER, line, quarter);
    String atOnce = "(%s-%s)".formatted(cells.of(WaterfallRow.LINE_MISSING, line, quarter), later);
    String until = cells.of(WaterfallRow.LINE_UNTIL, line, quarter);
    String months = cells.of(WaterfallRow.LINE_MONTHS, line, quarter);
    String laterMonths = cells.of(WaterfallRow.LATER_MONTHS, line, quarter);
    return cells.when(
        quarter,
        WaterfallCells.round(
            interest(atOnce, due(line, quarter), until, months)
                + "+"
                + interest(later, released(line, quarter), until, laterMonths)));
  }

  private String interest(String amount, String since, String until, String months) {
    Percent rate = data().interest().orElseThrow();
    return ("IF(%1$s>%2$s,ROUND(%3$s*%4$s*(%5$s+(%1$s-EDATE(%2$s,%5$s))"
            + "/(EDATE(%2$s,%5$s+1)-EDATE(%2$s,%5$s)))/10000,2),0)")
        .formatted(until, since, amount, rate.basisPoints(), months);
  }

  /** What the statement of the quarter adds for a party. */
  String ofParty(int party, int quarter) {
    List<String> lines =
        data().lines(party).stream()
            .map(line -> cells.settled(WaterfallRow.LINE_INTEREST, line, quarter, ">0"))
            .toList();
    return cells.when(quarter, WaterfallCells.round(WaterfallCells.sum(lines)));
  }
}
