package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/contributions.yaml}: the register of contributions. */
enum ContributionsText implements TextKey {
  SHEET_NAME,
  TITLE,
  PURPOSE("section"),
  COUNTED,
  PLAN_END,
  PARTS,
  HEAD_PARTY,
  HEAD_KIND,
  HEAD_CONTRIBUTION,
  HEAD_EVIDENCE,
  HEAD_VALUE,
  HEAD_DUE,
  HEAD_COUNTS,
  BAND_REGISTER,
  REGISTER_OPEN,
  EVENLY,
  YES,
  NO,
  NOT_COUNTED,
  BAND_PARTIES,
  DUE,
  DELIVERED,
  RATE,
  BALANCE,
  NOTE,
  BAND_DUE,
  BAND_DELIVERED,
  LINE("party", "contribution");

  private final List<String> places;

  ContributionsText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "contributions";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
