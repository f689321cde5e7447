package org.parley.workbook;

/**
 * Where things stand on the sheet of milestones.
 *
 * @param milestones how many; may be 0
 * @param payments how many; may be 0
 * @param totals how many lines of totals; may be 0
 */
record MilestoneLayout(String sheet, int milestones, int payments, int totals) {
  static final int ID = 0;
  static final int NAME = 1;
  static final int CRITERIA = 2;
  static final int PAYER = 2;
  static final int PAYEE = 3;
  static final int DUE = 4;
  static final int AMOUNT = 4;
  static final int GATE = 5;
  static final int CURRENCY = 5;
  static final int VALUE = 6;
  static final int TRIGGER = 6;
  static final int MET = 7;
  static final int EARNED = 7;
  static final int LATE = 8;
  static final int PERIOD = 8;
  static final int STATUS = 9;
  static final int INVOICED = 9;
  static final int PAY_BY = 10;
  static final int EXCUSED = 11;
  static final int LONG_STOP = 12;
  static final int OWED = 13;
  static final int PAID = 14;
  static final int PAYMENT_STATUS = 15;
  static final int PRINTED = 16;
  static final int STATE = 16;
  static final int PAYER_NUMBER = 17;
  static final int PAYEE_NUMBER = 18;

  /** The last day on which a milestone counts as in time for payments on fixed dates. */
  static final int TOLERATED = 17;

  /** 1 until a milestone is met. */
  static final int PENDING = 18;

  static final int PAID_AMOUNT = 19;
  static final int LAPSED = 20;

  static final int HEAD_ROW = 5;

  static MilestoneLayout of(MilestoneData data, String sheet) {
    int totals = data.parties().size() * data.currencies().size();
    return new MilestoneLayout(sheet, data.ids().size(), data.payments().size(), totals);
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  Place milestone(int milestone, int column) {
    return at(HEAD_ROW + 1 + milestone, column);
  }

  Strip milestoneColumn(int column) {
    return milestone(0, column).block(Math.max(1, milestones), 1);
  }

  int paymentBand() {
    return HEAD_ROW + 2 + Math.max(1, milestones);
  }

  Place payment(int payment, int column) {
    return at(paymentBand() + 2 + payment, column);
  }

  Strip paymentColumn(int column) {
    return payment(0, column).block(Math.max(1, payments), 1);
  }

  int totalBand() {
    return paymentBand() + 4 + Math.max(1, payments);
  }

  Place total(int line, int column) {
    return at(totalBand() + 2 + line, column);
  }

  int lastRow() {
    return totals == 0 ? paymentBand() + 3 + payments : totalBand() + 1 + totals;
  }
}
