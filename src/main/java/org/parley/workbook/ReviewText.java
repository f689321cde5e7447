package org.parley.workbook;

import java.util.List;

/** Words of the hidden sheets that a review reads. */
enum ReviewText implements TextKey {
  NOTICES_NAME,
  RECORD_NAME,
  EXIT_LABEL("party"),
  REVENUE_LABEL("party"),
  RELEASE_LABEL("quarter", "party"),
  SHORTFALL_LABEL("quarter", "party"),
  SHORTFALL_MORE_LABEL("quarter", "party"),
  SHORTFALL_LESS_LABEL("quarter", "party"),
  LEVELS_LABEL("party"),
  STATUS_API_FEES("month", "party"),
  STATUS_API_CREDIT("month", "party"),
  STATUS_CLAIM_OPEN,
  STATUS_CLAIM_UNDATED,
  STATUS_CLAIM_LAPSED,
  STATUS_NO_CLAIM,
  STATUS_NO_MISS,
  STATUS_MISSES("missed", "overdue"),
  STATUS_PAYMENT_LATE,
  STATUS_PAYMENT_DUE,
  STATUS_NOTHING_DUE;

  private final List<String> places;

  ReviewText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "review";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
