package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Percent;

/** All payments that can arise for a quarter, with what is paid, open and due of each. */
record StatementLedger(
    Draft draft, Canvas canvas, StatementsLayout layout, Optional<Percent> monthly) {
  /** Where a payment stands; the order is that of the state codes, from 1. */
  static final List<StatementsText> STATES =
      List.of(
          StatementsText.STATUS_PAID,
          StatementsText.STATUS_OVERDUE,
          StatementsText.STATUS_DUE,
          StatementsText.STATUS_NO_DAY,
          StatementsText.STATUS_NOT_KEPT,
          StatementsText.STATUS_PASSED,
          StatementsText.STATUS_REFUND);

  void write() {
    canvas.text(
        layout.at(layout.ledgerBand(), 0).block(1, layout.printed()),
        draft.say(StatementsText.BAND_LEDGER),
        Look.BAND);
    heads(layout.at(layout.ledgerBand() + 1, 0));
    draft.heads(
        canvas,
        layout.at(layout.ledgerBand() + 1, StatementsLayout.PAYER_NUMBER),
        List.of(
            StatementsText.HEAD_PAYER_NUMBER,
            StatementsText.HEAD_PAYEE_NUMBER,
            StatementsText.HEAD_SOURCE_NUMBER,
            StatementsText.HEAD_KEPT,
            StatementsText.HEAD_UNTIL,
            StatementsText.HEAD_MONTHS,
            StatementsText.HEAD_STATUS,
            StatementsText.HEAD_ROW));
    for (int at = 0; at < layout.lines().size(); at++) {
      write(at, layout.lines().get(at));
    }
    draft.name("StatementAmounts", layout.ledgerColumn(StatementsLayout.AMOUNT));
    draft.name("StatementInterest", layout.ledgerColumn(StatementsLayout.INTEREST));
  }

  /** The heads of a table of payments. */
  void heads(Place first) {
    draft.heads(
        canvas,
        first,
        List.of(
            StatementsText.HEAD_WHAT,
            StatementsText.HEAD_FROM,
            StatementsText.HEAD_TO,
            StatementsText.HEAD_CURRENCY,
            StatementsText.HEAD_AMOUNT,
            StatementsText.HEAD_DUE,
            StatementsText.HEAD_PAID_ON,
            StatementsText.HEAD_PAID,
            StatementsText.HEAD_OPEN));
    String interest =
        monthly
            .map(rate -> Map.of("rate", rate.percent() + "%"))
            .map(rate -> draft.say(StatementsText.HEAD_INTEREST, rate))
            .orElse(draft.say(StatementsText.HEAD_NO_INTEREST));
    canvas.text(first.right(StatementsLayout.INTEREST), interest, Look.HEAD);
    canvas.text(
        first.right(StatementsLayout.STATUS), draft.say(StatementsText.HEAD_STATUS), Look.HEAD);
  }

  private void write(int at, StatementLine line) {
    canvas.text(layout.ledger(at, StatementsLayout.LABEL), line.what(), Look.ASIDE);
    words(at, StatementsLayout.FROM, party(line.payer()));
    words(at, StatementsLayout.TO, party(line.payee()));
    words(at, StatementsLayout.CURRENCY, line.currency());
    put(at, StatementsLayout.AMOUNT, line.amount(), Format.MONEY);
    put(at, StatementsLayout.DUE, line.due(), Format.DATE);
    put(at, StatementsLayout.PAID_ON, paidOn(line), Format.DATE);
    put(at, StatementsLayout.PAID, paid(at, line), Format.MONEY);
    put(at, StatementsLayout.OPEN, open(at), Format.MONEY);
    number(at, StatementsLayout.PAYER_NUMBER, layout.number(line.payer()));
    number(at, StatementsLayout.PAYEE_NUMBER, layout.number(line.payee()));
    number(at, StatementsLayout.SOURCE_NUMBER, layout.sources().indexOf(line.source()) + 1);
    number(at, StatementsLayout.KEPT, line.payment().isPresent() ? 1 : 0);
    boolean bears = line.payment().filter(one -> !one.bearsInterest()).isEmpty();
    new StatementInterest(layout, at).write(canvas, monthly.filter(rate -> bears));
    put(at, StatementsLayout.STATE, state(at), Format.WHOLE);
    Place status = layout.ledger(at, StatementsLayout.STATUS);
    List<String> states = STATES.stream().map(draft.texts()::literal).toList();
    Place code = layout.ledger(at, StatementsLayout.STATE);
    canvas.formula(status, GtmFormulas.words(code, states), Look.HELPER, Format.GENERAL);
    put(at, StatementsLayout.KEY, key(at), Format.WHOLE);
  }

  private void words(int at, int column, String words) {
    canvas.text(layout.ledger(at, column), words, Look.ASIDE);
  }

  private String party(String key) {
    return draft.deal().party(key).label();
  }

  private void put(int at, int column, String formula, String format) {
    canvas.formula(layout.ledger(at, column), formula, Look.HELPER, format);
  }

  private void number(int at, int column, int number) {
    canvas.number(layout.ledger(at, column), BigDecimal.valueOf(number), Look.HELPER, Format.WHOLE);
  }

  private String cell(int at, int column) {
    return layout.ledger(at, column).here();
  }

  private static String paidOn(StatementLine line) {
    return line.payment().map(StatementLine.Payment::day).orElse(Notice.NOTHING);
  }

  private String paid(int at, StatementLine line) {
    String amount =
        line.payment()
            .flatMap(StatementLine.Payment::amount)
            .orElse(cell(at, StatementsLayout.AMOUNT));
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),%3$s,\"\")"
        .formatted(cell(at, StatementsLayout.AMOUNT), cell(at, StatementsLayout.PAID_ON), amount);
  }

  private String open(int at) {
    return "IF(ISNUMBER(%1$s),ROUND(%1$s-SUM(%2$s),2),\"\")"
        .formatted(cell(at, StatementsLayout.AMOUNT), cell(at, StatementsLayout.PAID));
  }

  /** State code: the place among the states; empty text if there is nothing to pay. */
  private String state(int at) {
    String late = "IF(ISNUMBER(%1$s),IF(%1$s<AsOfDate,%2$s,%3$s),%4$s)";
    String due = cell(at, StatementsLayout.DUE);
    return "IF(%1$s=\"\",\"\",IF(%2$s=0,1,IF(%2$s<0,7,IF(%3$s=1,%4$s,%5$s))))"
        .formatted(
            cell(at, StatementsLayout.KEY),
            cell(at, StatementsLayout.OPEN),
            cell(at, StatementsLayout.KEPT),
            late.formatted(due, 2, 3, 4),
            late.formatted(due, 6, 5, 5));
  }

  /** The number of the line if something is to be paid or was paid. */
  private String key(int at) {
    return "IF(ISNUMBER(%1$s),IF(ABS(%1$s)+SUM(%2$s)>0,%3$s,\"\"),\"\")"
        .formatted(cell(at, StatementsLayout.AMOUNT), cell(at, StatementsLayout.PAID), at + 1);
  }
}
