package org.parley.workbook;

/**
 * Where things stand on the sheet of gates.
 *
 * @param gates how many; may be 0
 */
record GateLayout(String sheet, int gates) {
  static final int ID = 0;
  static final int METRIC = 1;
  static final int UNIT = 2;
  static final int TARGET = 3;
  static final int TEST_DATE = 4;
  static final int SOURCE = 5;
  static final int ACTUAL = 6;
  static final int CURE = 7;
  static final int CURE_END = 8;
  static final int AFTER_CURE = 9;
  static final int STATUS = 10;
  static final int CONSEQUENCE = 11;
  static final int SECTION = 12;
  static final int PRINTED = 13;
  static final int STATE = 13;
  static final int WINDOW_ROW = 4;
  static final int HEAD_ROW = 6;

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  Place gate(int gate, int column) {
    return at(HEAD_ROW + 1 + gate, column);
  }

  Strip column(int column) {
    return gate(0, column).block(Math.max(1, gates), 1);
  }

  int lastRow() {
    return HEAD_ROW + Math.max(1, gates);
  }
}
