package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/scorecard.yaml}: the scorecard. */
enum ScorecardText implements TextKey {
  SHEET_NAME,
  TITLE,
  PURPOSE("section"),
  NO_METRICS,
  TRIGGER_QUARTERS,
  TRIGGER_DEFAULT,
  TRIGGER_SECTION,
  HEAD_METRIC,
  HEAD_FAMILY,
  HEAD_UNIT,
  HEAD_TARGET,
  HEAD_THRESHOLD,
  HEAD_DIRECTION,
  HEAD_WEIGHT,
  HEAD_LATEST,
  HEAD_LATEST_SCORE,
  HEAD_REMEDIED,
  HEAD_RESULT,
  HEAD_STATE,
  HEAD_FIRED,
  HEAD_SIGN,
  HEAD_SPENT,
  QUARTER_ENDS,
  BAND_VALUE,
  PROJECTED,
  PROJECTED_OPEN,
  MILESTONES_MET,
  MILESTONES_NOTE,
  REVENUE,
  REVENUE_NOTE,
  SAVED,
  SAVED_NOTE,
  DELIVERED,
  DELIVERED_NOTE,
  BAND_METRICS,
  PASSED_OVER,
  SCORE,
  FAMILY_SCORE("family"),
  WEIGHTS_CHECK,
  STATUS_WEIGHTS_WHOLE,
  STATUS_WEIGHTS_OFF,
  STATUS_OPEN,
  STATUS_FIRED("quarter", "section"),
  STATUS_NO_FIGURE,
  STATUS_WARNING("run", "needed"),
  STATUS_WITHIN,
  STATUS_RESTARTED,
  STATUS_BELOW("quarter"),
  BAND_SCORES,
  BAND_READINGS,
  BAND_RUNS,
  BAND_ATTAINMENTS,
  BAND_INDEXES,
  BAND_DEFINITIONS,
  HEAD_DEFINITION,
  HEAD_SOURCE,
  HEAD_HOW,
  HOW_INPUT,
  HOW_PROJECTION,
  HOW_BALANCE,
  HOW_HEALTH;

  private final List<String> places;

  ScorecardText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "scorecard";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
