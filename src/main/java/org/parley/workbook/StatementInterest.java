package org.parley.workbook;

import java.util.Optional;
import org.parley.value.Percent;

/**
 * Interest on a payment that is late, at a monthly rate; {@code LateInterest} says the same in
 * Java.
 */
record StatementInterest(StatementsLayout layout, int line) {

  void write(Canvas canvas, Optional<Percent> monthly) {
    put(canvas, StatementsLayout.UNTIL, until(), Format.DATE);
    put(canvas, StatementsLayout.MONTHS, months(), Format.WHOLE);
    put(
        canvas,
        StatementsLayout.INTEREST,
        monthly.map(this::interest).orElse(Notice.NOTHING),
        Format.MONEY);
  }

  private void put(Canvas canvas, int column, String formula, String format) {
    canvas.formula(layout.ledger(line, column), formula, Look.HELPER, format);
  }

  private String cell(int column) {
    return layout.ledger(line, column).here();
  }

  /** The day of payment, else that of the workbook; empty text if nothing is late. */
  private String until() {
    return "IF(AND(%1$s=1,ISNUMBER(%2$s),ISNUMBER(%3$s)),IF(%4$s>%2$s,%4$s,\"\"),\"\")"
        .formatted(
            cell(StatementsLayout.KEPT),
            cell(StatementsLayout.DUE),
            cell(StatementsLayout.AMOUNT),
            "IF(ISNUMBER(%1$s),%1$s,AsOfDate)".formatted(cell(StatementsLayout.PAID_ON)));
  }

  private String months() {
    String until = cell(StatementsLayout.UNTIL);
    return "IF(ISNUMBER(%s),%s,\"\")"
        .formatted(until, PaymentFormulas.months(cell(StatementsLayout.DUE), until));
  }

  private String interest(Percent rate) {
    String due = cell(StatementsLayout.DUE);
    String months = cell(StatementsLayout.MONTHS);
    return ("IF(ISNUMBER(%1$s),ROUND(%2$s*%3$s*(%4$s+(%1$s-EDATE(%5$s,%4$s))"
            + "/(EDATE(%5$s,%4$s+1)-EDATE(%5$s,%4$s)))/10000,2),\"\")")
        .formatted(
            cell(StatementsLayout.UNTIL),
            cell(StatementsLayout.AMOUNT),
            rate.basisPoints(),
            months,
            due);
  }
}
