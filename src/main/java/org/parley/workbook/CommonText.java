package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/common.yaml}: words that every sheet uses. */
enum CommonText implements TextKey {
  OPEN,
  NOT_STATED,
  LEGEND,
  SECTION_UNKNOWN,
  SECTION_OF("section", "agreement"),
  OTHER_ANSWERS("agreements", "agreement"),
  ANSWER_OF("answer", "agreement"),
  OPEN_POINT("what"),
  PROMPT_TITLE,
  PROMPT_NUMBER,
  PROMPT_AMOUNT,
  PROMPT_MARK,
  PROMPT_DAYS,
  PROMPT_DATE,
  PROMPT_WORDS,
  PROMPT_PARTY,
  HEAD_POINT,
  HEAD_FIGURE,
  HEAD_WORDS,
  TIMELINE_WEEK("number"),
  TIMELINE_MONTH("number"),
  TOTAL,
  FOOTER_PAGE("page", "pages"),
  FOOTER_SOURCE("file", "digest"),
  QUARTER("number");

  private final List<String> places;

  CommonText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "common";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
