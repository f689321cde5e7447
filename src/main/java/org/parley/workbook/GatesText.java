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
  HEAD_GATE,
  HEAD_METRIC,
  HEAD_UNIT,
  HEAD_TARGET,
  HEAD_TEST_DATE,
  HEAD_SOURCE,
  HEAD_ACTUAL,
  HEAD_CURE,
  HEAD_CURE_END,
  HEAD_AFTER_CURE,
  HEAD_STATUS,
  HEAD_CONSEQUENCE,
  HEAD_SECTION,
  HEAD_STATE,
  NO_GATES,
  GATES_OPEN,
  STATUS_OPEN,
  STATUS_NOT_YET,
  STATUS_FIGURE_MISSING,
  STATUS_MET,
  STATUS_CURED,
  STATUS_CURE_RUNNING,
  STATUS_MISSED("section");

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
