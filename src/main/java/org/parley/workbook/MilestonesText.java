package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/milestones.yaml}: the sheet of milestones. */
enum MilestonesText implements TextKey {
  SHEET_NAME,
  TITLE,
  PURPOSE("plan", "payments"),
  PURPOSE_PLAN("plan"),
  BAND_PLAN,
  HEAD_ID,
  HEAD_NAME,
  HEAD_CRITERIA,
  HEAD_DUE,
  HEAD_GATE,
  HEAD_VALUE,
  HEAD_MET,
  HEAD_LATE,
  HEAD_STATUS,
  HEAD_STATE,
  HEAD_KEY,
  HEAD_NEXT,
  GATE_YES,
  GATE_NO,
  NO_PLAN,
  STATUS_OPEN,
  STATUS_MET,
  STATUS_MET_LATE,
  STATUS_OVERDUE,
  STATUS_UPCOMING,
  BAND_PAYMENTS,
  HEAD_PAYER,
  HEAD_PAYEE,
  HEAD_AMOUNT,
  HEAD_CURRENCY,
  HEAD_TRIGGER,
  HEAD_EARNED,
  HEAD_INVOICED,
  HEAD_PERIOD,
  HEAD_PAY_BY,
  HEAD_EXCUSED,
  HEAD_LONG_STOP,
  HEAD_OWED,
  HEAD_PAID,
  HEAD_PAID_AMOUNT,
  HEAD_LAPSED,
  HEAD_TOLERATED,
  HEAD_PENDING,
  HEAD_PAYER_NUMBER,
  HEAD_PAYEE_NUMBER,
  NO_PAYMENTS,
  PAYMENTS_OPEN,
  TRIGGER_MET,
  TRIGGER_DATE,
  TRIGGER_PLAN_DATE,
  TRIGGER_REVENUE("amount"),
  TRIGGER_FIRST_REVENUE,
  STATUS_AFTER_MET,
  STATUS_AFTER_INVOICE,
  STATUS_PAID,
  STATUS_PAYMENT_OVERDUE,
  STATUS_DUE,
  STATUS_LAPSED,
  STATUS_AWAITING,
  STATUS_PAYMENT_OPEN,
  STATUS_TO_INVOICE,
  STATUS_HELD_BACK,
  STATUS_REFUND,
  NOTE_LAPSE,
  NOTE_EXTEND("extension"),
  NOTE_REDUCE("reduction"),
  NOTE_EXCUSED,
  NOTE_DAYS,
  NOTE_REVENUE,
  NOTE_HELD("delay"),
  BAND_TOTALS,
  HEAD_NUMBER,
  HEAD_PARTY,
  HEAD_TO_PAY,
  HEAD_PAID_TOTAL,
  HEAD_OUTSTANDING,
  HEAD_OVERDUE,
  HEAD_TO_RECEIVE,
  HEAD_RECEIVED;

  private final List<String> places;

  MilestonesText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "milestones";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
