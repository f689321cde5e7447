package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/dashboard.yaml}: the dashboard. */
enum DashboardText implements TextKey {
  SHEET_NAME,
  PURPOSE("section"),
  PURPOSE_PLAIN,
  AS_OF,
  PROMPT_AS_OF,
  EFFECTIVE_DATE,
  PROMPT_EFFECTIVE_DATE,
  CURRENCY,
  BUDGET,
  PARTIES,
  SCORE,
  BAND_HEALTH,
  HEAD_METRIC,
  STATUS_BELOW,
  STATUS_WITHIN,
  STATUS_NONE,
  BAND_TRIGGERS,
  HEAD_TRIGGER,
  BAND_GATES,
  HEAD_GATE,
  HEAD_TEST_DATE,
  HEAD_STATUS,
  BAND_GTM,
  HEAD_MISSES,
  HEAD_EXIT,
  BAND_COMMITMENTS,
  BAND_DEADLINES,
  HEAD_WHAT,
  HEAD_DUE,
  HEAD_SECTION,
  BAND_MONEY,
  BAND_PAYMENTS("label"),
  HEAD_PARTY,
  HEAD_CURRENCY,
  HEAD_TO_PAY,
  HEAD_PAID,
  HEAD_OVERDUE,
  HEAD_TO_RECEIVE,
  HEAD_RECEIVED,
  NO_METRICS,
  NOTHING,
  BAND_REVENUE,
  HEAD_SHARES,
  HEAD_PAYABLE,
  HEAD_UNPAID,
  HEAD_NEXT_DUE,
  HEAD_DUE_THEN,
  HEAD_HELD,
  CHART_VALUE,
  CHART_HEALTH("most"),
  CHART_REVENUE,
  CHART_API,
  SERIES_PROJECTED,
  SERIES_DELIVERED,
  SERIES_THRESHOLD,
  SERIES_INVOICES;

  private final List<String> places;

  DashboardText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "dashboard";
  }

  @Override
  public List<String> places() {
    return places;
  }
}
