package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The invoices for an API of the months of a quarter. */
record ApiStatement(Draft draft, Plan.Placed<ApiData, ApiLayout> api) {
  private static final int MONTHS = 3;

  /** The state of a month that is billed. */
  private static final int BILLED = 4;

  List<StatementLine> lines() {
    List<String> provider = api.data().serving().agreement().roles().in("first");
    List<String> licensee = api.data().serving().agreement().roles().in("second");
    var lines = new ArrayList<StatementLine>();
    if (provider.size() == 1 && licensee.size() == 1) {
      for (int month = 1; month <= MONTHS; month++) {
        lines.add(line(month, licensee.get(0), provider.get(0)));
      }
    }
    return lines;
  }

  private StatementLine line(int month, String payer, String payee) {
    String billed =
        "IF(%s=%s,ROUND(%s,2),\"\")"
            .formatted(sum(ApiColumn.STATE, month), BILLED, sum(ApiColumn.TOTAL, month));
    return new StatementLine(
        StatementSource.of(draft, StatementsText.SOURCE_API),
        draft.say(StatementsText.LINE_API, Map.of("number", Integer.toString(month))),
        payer,
        payee,
        draft.deal().currency(),
        billed,
        due(month),
        Optional.of(StatementLine.Payment.inFull(day(ApiColumn.PAID, month))));
  }

  /** A share of revenue is paid with its statement. */
  private String due(int month) {
    if (api.layout().has(ApiColumn.PAY_BY)) {
      return day(ApiColumn.PAY_BY, month);
    }
    return api.layout().has(ApiColumn.STATEMENT_BY)
        ? day(ApiColumn.STATEMENT_BY, month)
        : Notice.NOTHING;
  }

  private String day(ApiColumn column, int month) {
    String sum = sum(column, month);
    return "IF(%1$s>0,%1$s,\"\")".formatted(sum);
  }

  /** The figure of a month of the quarter; the sheet has one row for each month. */
  private String sum(ApiColumn column, int month) {
    return "SUMIFS(%s,%s,EDATE(%s+1,%s))"
        .formatted(
            api.layout().column(column).there(),
            api.layout().column(ApiColumn.MONTH).there(),
            StatementQuarter.TO,
            month - MONTHS - 1);
  }

  /** How many months are billed, as a formula. */
  String state() {
    String months = api.layout().column(ApiColumn.MONTH).there();
    String within =
        "%1$s,\">=\"&EDATE(%2$s+1,-3),%1$s,\"<=\"&%2$s".formatted(months, StatementQuarter.TO);
    String one = api.layout().column(ApiColumn.STATE).there();
    String billed = "SUMIFS(%1$s,%2$s,%1$s,%3$s)/%3$s".formatted(one, within, BILLED);
    String all = "COUNTIFS(%s,%s,\"<=%s\")".formatted(within, one, BILLED);
    return draft
        .texts()
        .formula(StatementsText.STATUS_API, Map.of("count", "(" + billed + ")", "months", all));
  }
}
