package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/choice.yaml}: words of the sheets of weighted choices. */
enum ChoiceText implements TextKey {
  HEAD_CRITERION,
  HEAD_WEIGHT,
  HEAD_SHARE,
  TOTAL,
  RANK,
  MISSING,
  GROUP("group"),
  CHART,
  BAND_SCORES,
  SUM,
  STATUS_SUM_WHOLE,
  STATUS_SUM_OTHER,
  STATUS_SUM_MISSING,
  STATUS_NOT_COMPLETE,
  STATUS_NO_WEIGHTS,
  STATUS_SHARED("rank"),
  STATUS_FIRST("option"),
  STATUS_FIRST_SHARED("count"),
  STATUS_NONE_FIRST,
  BAND_CHANGES,
  CHANGES_NOTE,
  HEAD_SHARE_NOW,
  HEAD_BELOW,
  HEAD_BELOW_OPTION,
  HEAD_ABOVE,
  HEAD_ABOVE_OPTION,
  STATUS_NEVER,
  STATUS_TIED,
  STATUS_ALONE,
  STATUS_NO_RANKING,
  BAND_REASONS,
  MEANING,
  BAND_CRITERIA,
  HEAD_GROUP,
  HEAD_FACTORS,
  HEAD_ONE,
  HEAD_THREE,
  HEAD_FIVE,
  OPEN_REASON("reason"),
  PREPARES,
  PROMPT_WEIGHT,
  PROMPT_SCORE,
  PROMPT_REASON,
  HELPER_TOTALS,
  HELPER_FIRST,
  HELPER_REST,
  HELPER_ABOVE,
  HELPER_ABOVE_ORDER,
  HELPER_BELOW,
  HELPER_BELOW_ORDER,
  HELPER_STATE;

  private final List<String> places;

  ChoiceText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "choice";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
