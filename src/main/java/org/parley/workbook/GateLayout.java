package org.parley.workbook;

/**
 * Where things stand on the sheet of gates.
 *
 * @param gates how many; may be 0
 * @param parts how many verticals or customers have a window of their own; may be 0
 */
record GateLayout(String sheet, int gates, int parts) {
  static final int ID = 0;
  static final int METRIC = 1;
  static final int UNIT = 2;
  static final int TARGET = 3;
  static final int TEST_DATE = 4;
  static final int EXCUSED_PARTY = 5;
  static final int EXCUSED_OTHERS = 6;
  static final int GATE_DATE = 7;
  static final int REPORT_BY = 8;
  static final int SOURCE = 9;
  static final int ACTUAL = 10;
  static final int REPORTED = 11;
  static final int NOTICE_BY = 12;
  static final int NOTICE = 13;
  static final int CURE = 14;
  static final int CURE_END = 15;
  static final int AFTER_CURE = 16;
  static final int STATUS = 17;
  static final int CONSEQUENCE = 18;
  static final int SECTION = 19;
  static final int PRINTED = 20;
  static final int STATE = 20;

  /** The day after which a gate without report counts as missed. */
  static final int SILENT = 21;

  static final int WINDOW_ROW = 4;
  static final int MISSED_ROW = 5;
  static final int HEAD_ROW = 7;

  static GateLayout of(GateData data, String sheet) {
    return new GateLayout(sheet, data.gates().size(), data.parts().size());
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  Place gate(int gate, int column) {
    return at(HEAD_ROW + 1 + gate, column);
  }

  Strip column(int column) {
    return gate(0, column).block(Math.max(1, gates), 1);
  }

  Place windowStart() {
    return at(WINDOW_ROW, 3);
  }

  Place windowEnd() {
    return at(WINDOW_ROW, 5);
  }

  /** The day of the first commercial supply, where the window starts with it. */
  Place launch() {
    return at(WINDOW_ROW, 10);
  }

  int noteRow() {
    return HEAD_ROW + 1 + Math.max(1, gates);
  }

  int partBand() {
    return noteRow() + 2;
  }

  int lastRow() {
    return parts == 0 ? noteRow() : partBand() + parts;
  }
}
