package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/negotiation.yaml}: the preparation of the talks. */
enum NegotiationText implements TextKey {
  SHEET_NAME,
  TITLE,
  PURPOSE,
  BAND_ALTERNATIVES,
  HEAD_SIDE,
  HEAD_ALTERNATIVE,
  NO_ALTERNATIVE,
  BAND_POINTS,
  HELP_POINTS,
  HEAD_POINT,
  HEAD_AGREED,
  HEAD_UNIT,
  HEAD_OWN_TARGET,
  HEAD_OWN_LIMIT,
  HEAD_OTHER_SIDE,
  HEAD_OTHER_TARGET,
  HEAD_OTHER_LIMIT,
  HEAD_FROM,
  HEAD_TO,
  HEAD_ZONE,
  HEAD_OWN_SHARE,
  HEAD_OTHER_SHARE,
  HEAD_STATE,
  HEAD_OWN_WANTS,
  HEAD_OTHER_WANTS,
  CHOICES,
  CHOICE_ZONE("choices"),
  CHOICE_NONE,
  CHOICE_WITHIN,
  CHOICE_OWN,
  CHOICE_OTHER,
  STATUS_UNKNOWN,
  STATUS_SAME,
  STATUS_ROOM,
  STATUS_NONE,
  STATUS_OPEN,
  STATUS_BEYOND_OWN,
  STATUS_BEYOND_OTHER,
  STATUS_WITHIN,
  PROMPT_LIMIT,
  BAND_LADDER,
  HEAD_LADDER,
  HEAD_OWN_POSITIONS,
  HEAD_OTHER_POSITIONS,
  HEAD_TRADE,
  STEP("number", "words"),
  PREFERRED("values"),
  FALLBACK("values"),
  REFUSED("values"),
  NOTHING,
  BAND_CHAIN,
  HEAD_STEP,
  HEAD_CUSTOMER,
  HEAD_PARTY,
  HEAD_ADDS,
  HEAD_COST,
  HEAD_VALUE,
  HEAD_ADDED,
  HEAD_PART,
  TOTAL,
  BAND_SHARES,
  HELP_SHARES;

  private final List<String> places;

  NegotiationText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "negotiation";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
