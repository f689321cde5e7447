package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.economics.RevenuePaths;

/** What is paid to a party, and what it owes back; {@code PartyRun} says the same in Java. */
record ShareFormulas(WaterfallCells cells) {

  private WaterfallData data() {
    return cells.data();
  }

  private int party(int line) {
    return data().place(data().lines().get(line).party());
  }

  private String due(int line, int quarter) {
    return cells.of(WaterfallRow.LINE_DUE, line, quarter);
  }

  private String held(int line, int quarter) {
    return cells.of(WaterfallRow.LINE_HELD, line, quarter);
  }

  String lineDue(int line, int quarter) {
    return cells.when(quarter, new ShareDueFormulas(cells).line(line, quarter));
  }

  String lineHeld(int line, int quarter) {
    return cells.when(
        quarter,
        "ROUND(%s*%s,2)".formatted(due(line, quarter), cells.fact(RevenuePaths.HOLD_BACK)));
  }

  private String total(int party, int quarter, WaterfallRow row) {
    List<String> cellsOfLines =
        data().lines(party).stream().map(line -> cells.of(row, line, quarter)).toList();
    return WaterfallCells.sum(cellsOfLines);
  }

  /** What the statement of the quarter adds to what the party owes back. */
  String owed(int party, int quarter) {
    String number = cells.of(WaterfallRow.NUMBER, quarter);
    int bears = WaterfallLayout.bears(party);
    String refunds =
        data().clawsBack()
            ? cells.refunds(bears, WaterfallLayout.ARISES, number)
                + "-"
                + cells.refunds(bears + 1, WaterfallLayout.ARISES, number)
            : "0";
    String lost = cells.settled(WaterfallRow.DIFFERENCE, party, quarter, "<0");
    String used = cells.settled(WaterfallRow.CORRECTION_HELD, party, quarter, ">0");
    return cells.when(
        quarter,
        WaterfallCells.round(
            refunds
                + "-"
                + lost
                + "-"
                + used
                + guaranteed(WaterfallRow.SHORTFALL_LESS, party, quarter)));
  }

  private String allOwed(int party, int quarter) {
    String owed = cells.of(WaterfallRow.OWED, party, quarter);
    return quarter == 0
        ? owed
        : owed + "+" + cells.of(WaterfallRow.OWED_CARRIED, party, quarter - 1);
  }

  /** What is set off or repaid: at most the cap, and never out of what is held back. */
  String taken(int party, int quarter) {
    String shares = total(party, quarter, WaterfallRow.LINE_DUE);
    String cap = "ROUND((%s)*%s,2)".formatted(shares, cells.fact(RevenuePaths.CAP));
    String most =
        data().repays()
            ? cap
            : cap
                + ",ROUND(%s-(%s),2)"
                    .formatted(shares, total(party, quarter, WaterfallRow.LINE_HELD));
    return cells.when(quarter, "MIN(ROUND(%s,2),%s)".formatted(allOwed(party, quarter), most));
  }

  String owedCarried(int party, int quarter) {
    return cells.when(
        quarter,
        "ROUND(%s-%s,2)"
            .formatted(allOwed(party, quarter), cells.of(WaterfallRow.TAKEN, party, quarter)));
  }

  /** What of a line is set off: the line that is due first goes first. */
  String lineTaken(int line, int quarter) {
    int party = party(line);
    var before = new ArrayList<String>();
    before.add(cells.of(WaterfallRow.TAKEN, party, quarter));
    for (int other : data().lines(party)) {
      if (other < line) {
        before.add(cells.of(WaterfallRow.LINE_TAKEN, other, quarter));
      }
    }
    return cells.when(
        quarter,
        "ROUND(MIN(%s,%s-%s),2)"
            .formatted(String.join("-", before), due(line, quarter), held(line, quarter)));
  }

  String underpaid(int party, int quarter) {
    return cells.when(
        quarter,
        WaterfallCells.round(
            cells.settled(WaterfallRow.DIFFERENCE, party, quarter, ">0")
                + guaranteed(WaterfallRow.SHORTFALL_MORE, party, quarter)));
  }

  /** What later corrections change of shortfalls, where it is settled with the party's shares. */
  private String guaranteed(WaterfallRow row, int party, int quarter) {
    return data().settlesGuaranteeWith(party) ? "+" + cells.of(row, quarter) : "";
  }

  /** The payment, before one that is too small waits. */
  private String sum(int line, int quarter) {
    int party = party(line);
    List<Integer> own = data().lines(party);
    StringBuilder sum =
        new StringBuilder("%s-%s".formatted(due(line, quarter), held(line, quarter)));
    if (!data().repays()) {
      WaterfallLine taken =
          own.size() > 1 ? WaterfallRow.LINE_TAKEN.at(line) : WaterfallRow.TAKEN.at(party);
      sum.append("-").append(cells.of(taken.row(), taken.index(), quarter));
      if (own.get(0) == line) {
        sum.append("+").append(cells.of(WaterfallRow.UNDERPAID, party, quarter));
      }
    }
    if (data().waits() && quarter > 0) {
      sum.append("+").append(cells.of(WaterfallRow.LINE_WAITING, line, quarter - 1));
    }
    return WaterfallCells.round(sum.toString());
  }

  String payable(int line, int quarter) {
    String sum = sum(line, quarter);
    return cells.when(
        quarter,
        data().waits()
            ? "IF(%1$s<%2$s,0,%1$s)".formatted(sum, cells.fact(RevenuePaths.SMALLEST))
            : sum);
  }

  String waiting(int line, int quarter) {
    return cells.when(
        quarter,
        WaterfallCells.round(
            sum(line, quarter) + "-" + cells.of(WaterfallRow.LINE_PAYABLE, line, quarter)));
  }

  String date(int line, int quarter) {
    return PeriodFormula.end(cells.end(quarter), data().lines().get(line).due());
  }

  String repayDate(int quarter) {
    String statement = PeriodFormula.end(cells.end(quarter), data().period(RevenuePaths.STATEMENT));
    return PeriodFormula.end(statement, data().period(RevenuePaths.REPAY));
  }

  /** What a party is paid, or the collecting party keeps. */
  String payment(int party, int quarter) {
    return cells.when(
        quarter,
        WaterfallCells.round(
            data().collects(party)
                ? kept(party, quarter)
                : total(party, quarter, WaterfallRow.LINE_PAYABLE)));
  }

  private String kept(int party, int quarter) {
    ShareDueFormulas shares = new ShareDueFormulas(cells);
    List<String> due =
        data().lines(party).stream().map(line -> shares.line(line, quarter)).toList();
    String number = cells.of(WaterfallRow.NUMBER, quarter);
    String borne =
        data().clawsBack()
            ? "-" + cells.refunds(WaterfallLayout.bears(party), WaterfallLayout.ARISES, number)
            : "";
    String guaranteed =
        data().settlesGuaranteeWithShares()
            ? "+%s-%s"
                .formatted(
                    cells.of(WaterfallRow.SHORTFALL_LESS, quarter),
                    cells.of(WaterfallRow.SHORTFALL_MORE, quarter))
            : "";
    return "%s+%s+%s%s%s"
        .formatted(
            WaterfallCells.sum(due),
            cells.settled(WaterfallRow.DIFFERENCE, party, quarter, ">0"),
            cells.settled(WaterfallRow.DIFFERENCE, party, quarter, "<0"),
            borne,
            guaranteed);
  }

  /** The day for a payment of which something is payable and no payment is entered. */
  String unpaidDate(int line, int quarter) {
    return "IF(AND(ISNUMBER(%1$s),NOT(ISNUMBER(%2$s))),IF(%1$s>0,%3$s,\"\"),\"\")"
        .formatted(
            cells.of(WaterfallRow.LINE_PAYABLE, line, quarter),
            cells.of(WaterfallRow.LINE_PAID, line, quarter),
            cells.of(WaterfallRow.LINE_DATE, line, quarter));
  }
}
