package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/statements.yaml}: the sheet of statements. */
enum StatementsText implements TextKey {
  SHEET_NAME,
  TITLE,
  PURPOSE("section"),
  QUARTER("least", "most"),
  PROMPT_QUARTER("least", "most"),
  FROM,
  TO,
  BAND_FIGURES,
  SOURCE_SHARES,
  SOURCE_GUARANTEE,
  SOURCE_MILESTONES,
  SOURCE_API,
  SOURCE_MARKET,
  STATUS_OPEN,
  STATUS_BEFORE,
  STATUS_SHARES,
  STATUS_NO_SHARES,
  STATUS_MILESTONES("count"),
  STATUS_API("count", "months"),
  STATUS_MARKET("misses", "waiting"),
  NOTE_LEFT_OUT("count"),
  BAND_POSITIONS("currency"),
  HEAD_ALL,
  RECEIVES("source"),
  PAYS("source"),
  NET,
  NET_PAID,
  NET_OPEN,
  NET_INTEREST,
  BAND_PAIRS,
  BAND_PAYMENTS,
  HEAD_WHAT,
  HEAD_FROM,
  HEAD_TO,
  HEAD_CURRENCY,
  HEAD_AMOUNT,
  HEAD_DUE,
  HEAD_PAID_ON,
  HEAD_PAID,
  HEAD_OPEN,
  HEAD_INTEREST("rate"),
  HEAD_NO_INTEREST,
  HEAD_STATUS,
  STATUS_PAID,
  STATUS_OVERDUE,
  STATUS_DUE,
  STATUS_NO_DAY,
  STATUS_NOT_KEPT,
  STATUS_PASSED,
  STATUS_REFUND,
  NOTE,
  NOTE_INTEREST("section"),
  NOTE_NO_INTEREST("section"),
  LINE_SHARES("period"),
  LINE_RELEASE,
  LINE_REPAY,
  LINE_UNDERPAID,
  LINE_INTEREST,
  LINE_SHORTFALL,
  LINE_SHORTFALL_MORE,
  LINE_SHORTFALL_LESS,
  LINE_RECOUPED,
  LINE_MILESTONE("id"),
  LINE_API("number"),
  LINE_MARKET("id"),
  LINE_MARKET_MONTH("id", "number"),
  BAND_REVENUE("currency"),
  BAND_PARTIES("currency"),
  HEAD_LINE,
  SHARE,
  PAYABLE,
  STATUS_NONE,
  BAND_LEDGER,
  HEAD_PAYER_NUMBER,
  HEAD_PAYEE_NUMBER,
  HEAD_SOURCE_NUMBER,
  HEAD_ROW,
  HEAD_KEPT,
  HEAD_MONTHS,
  HEAD_UNTIL;

  private final List<String> places;

  StatementsText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "statements";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
