package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/gates.yaml}: the sheet of exclusivity gates. */
enum GatesText implements TextKey {
  SHEET_NAME,
  TITLE,
  PURPOSE("section"),
  WINDOW,
  WINDOW_START,
  WINDOW_END,
  LAUNCH,
  LAUNCH_NOTE("date"),
  BAND_PARTS,
  PART_ENDS,
  MISSED_COUNT,
  ESCALATES("section"),
  HEAD_GATE,
  HEAD_METRIC,
  HEAD_UNIT,
  HEAD_TARGET,
  HEAD_TEST_DATE,
  HEAD_EXCUSED_PARTY,
  HEAD_EXCUSED_OTHERS,
  HEAD_GATE_DATE,
  HEAD_REPORT_BY,
  HEAD_SOURCE,
  HEAD_ACTUAL,
  HEAD_REPORTED,
  HEAD_NOTICE_BY,
  HEAD_NOTICE,
  HEAD_CURE,
  HEAD_CURE_END,
  HEAD_AFTER_CURE,
  HEAD_STATUS,
  HEAD_CONSEQUENCE,
  HEAD_SECTION,
  HEAD_STATE,
  HEAD_SILENT,
  NO_GATES,
  GATES_OPEN,
  AFTER_REPORT,
  AFTER_NOTICE,
  EXCUSE_LIMIT("limit"),
  STATUS_OPEN,
  STATUS_NOT_YET,
  STATUS_FIGURE_MISSING,
  STATUS_MET,
  STATUS_CURED,
  STATUS_CURE_RUNNING,
  STATUS_MISSED("section"),
  STATUS_NOTICE_POSSIBLE,
  STATUS_COUNTS_AS_REACHED,
  STATUS_NOT_REPORTED("section");

  private final List<String> places;

  GatesText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "gates";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
