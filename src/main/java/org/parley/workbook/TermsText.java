package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/terms.yaml}: the sheet of terms. */
enum TermsText implements TextKey {
  SHEET_NAME,
  TITLE,
  PURPOSE,
  COUNT_OPEN("count"),
  NONE_OPEN,
  HEAD_STATE,
  HEAD_SUBJECT,
  HEAD_TERM,
  HEAD_VALUE("agreement"),
  HEAD_SOURCE,
  STATUS_AGREED,
  ROWS("count"),
  NOT_HERE,
  SOURCE_LINE("file", "line"),
  SOURCE_DEFAULT("reason"),
  BAND_OMITTED,
  OTHER_SUBJECT;

  private final List<String> places;

  TermsText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "terms";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
