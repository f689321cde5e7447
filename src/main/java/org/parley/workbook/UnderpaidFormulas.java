package org.parley.workbook;

import java.util.List;
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

  /** Full months from the day on which it should have been paid. */
  String months(int line, int quarter) {
    String since = cells.of(WaterfallRow.LINE_DATE, line, quarter);
    String until = cells.of(WaterfallRow.LINE_UNTIL, line, quarter);
    return "MAX(0,%s)".formatted(PaymentFormulas.months(since, until));
  }

  String ofLine(int line, int quarter) {
    Percent rate = data().interest().orElseThrow();
    String since = cells.of(WaterfallRow.LINE_DATE, line, quarter);
    String months = cells.of(WaterfallRow.LINE_MONTHS, line, quarter);
    return cells.when(
        quarter,
        ("IF(%1$s>%2$s,ROUND(%3$s*%4$s*(%5$s+(%1$s-EDATE(%2$s,%5$s))"
                + "/(EDATE(%2$s,%5$s+1)-EDATE(%2$s,%5$s)))/10000,2),0)")
            .formatted(
                cells.of(WaterfallRow.LINE_UNTIL, line, quarter),
                since,
                cells.of(WaterfallRow.LINE_MISSING, line, quarter),
                rate.basisPoints(),
                months));
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
