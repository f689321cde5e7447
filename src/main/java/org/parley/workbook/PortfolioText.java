package org.parley.workbook;

import java.util.List;

/** Texts of {@code templates/workbook/portfolio.yaml}: many deals side by side. */
public enum PortfolioText implements TextKey {
  TITLE,
  SOURCE("count"),
  DEALS_NAME,
  DEALS_PURPOSE,
  HEAD_NUMBER,
  HEAD_DEAL,
  HEAD_FILE,
  HEAD_PARTIES,
  HEAD_DAY,
  HEAD_FILLED,
  HEAD_TRIGGERS,
  HEAD_ACTION,
  HEAD_WATCH,
  HEAD_HEALTH,
  HEAD_NEXT,
  HEAD_DUE_THEN,
  HEAD_PAYABLE("currency"),
  HEAD_OVERDUE("currency"),
  HEAD_FILLED_CELLS,
  HEAD_INPUT_CELLS,
  HEAD_FIGURES,
  HEAD_WITHIN,
  TOTAL,
  TOTAL_DEALS("read", "unread"),
  NOT_READ("reason"),
  NOTHING,
  BAND_KINDS,
  HEAD_KIND,
  KIND_TRIGGER,
  KIND_SCORE,
  KIND_GATE,
  KIND_COMMITMENT,
  KIND_PAYMENT,
  KIND_DEADLINE,
  KIND_POINT,
  BAND_HEALTH,
  HEAD_DEALS,
  HEALTH_ALL,
  HEALTH_MOST,
  HEALTH_SOME,
  HEALTH_FEW,
  HEALTH_NONE,
  BAND_CONCEDED,
  POINTS_NAME,
  POINTS_PURPOSE,
  HEAD_POINT,
  HEAD_URGENCY,
  HEAD_STATE,
  HEAD_DUE,
  HEAD_SECTION,
  HEAD_ONE,
  ACTION,
  WATCH,
  CONCESSIONS_NAME,
  CONCESSIONS_PURPOSE,
  HEAD_CLAUSE,
  HEAD_SHARE,
  FALLBACK,
  WALK_AWAY,
  OMITTED,
  SPECIAL;

  private final List<String> places;

  PortfolioText(String... places) {
    this.places = List.of(places);
  }

  @Override
  public String file() {
    return "portfolio";
  }

  @Override
  public List<String> places() {
    return places;
  }

  /** The names of sheets have Excel's limit. */
  @Override
  public int longest() {
    return key().endsWith("-name") ? 31 : TextKey.super.longest();
  }
}
