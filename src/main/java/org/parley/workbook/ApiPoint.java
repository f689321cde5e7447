package org.parley.workbook;

import java.util.List;
import java.util.function.Predicate;
import org.parley.deal.economics.ApiFeeModel;
import org.parley.deal.economics.ApiTerms;

/** Points beside tiers and prices; the first ones are figures that formulas read. */
enum ApiPoint {
  START(ApiText.START, ApiData.START, data -> true),
  CAP(ApiText.CAP, ApiTerms.CAP, ApiData::hasCredits),
  LATENCY_CREDIT(ApiText.LATENCY_CREDIT, ApiTerms.LATENCY_CREDIT, ApiData::hasLatency),
  MISSED_MONTHS(ApiText.MISSED_MONTHS, ApiData.MISSED_MONTHS, ApiData::hasExit),
  MISSED_WITHIN(ApiText.MISSED_WITHIN, ApiData.MISSED_WITHIN, ApiData::hasExit),
  WORST(ApiText.WORST, ApiData.WORST, ApiData::hasExit),
  SHARE(ApiText.SHARE, ApiTerms.SHARE, data -> data.model() == ApiFeeModel.REVENUE_SHARE),
  PART(ApiText.PART, ApiTerms.PART, data -> data.model() == ApiFeeModel.BUNDLED),
  GRACE(ApiText.GRACE, ApiTerms.GRACE, ApiPoint::hasGrace),
  CEILING(ApiText.CEILING, ApiTerms.CEILING, ApiData::overageProvided),
  MULTIPLE(ApiText.MULTIPLE, ApiTerms.MULTIPLE, ApiData::overageCharged),
  UPGRADE_AFTER(ApiText.UPGRADE_AFTER, ApiData.UPGRADE_AFTER, ApiData::movesUp),
  ESCALATOR(ApiText.ESCALATOR, ApiData.ESCALATOR, data -> data.model().priced());

  private final ApiText words;
  private final String path;
  private final Predicate<ApiData> applies;

  ApiPoint(ApiText words, String path, Predicate<ApiData> applies) {
    this.words = words;
    this.path = path;
    this.applies = applies;
  }

  private static boolean hasGrace(ApiData data) {
    return data.overageCharged() && data.answers().find(ApiTerms.GRACE).isPresent();
  }

  ApiText words() {
    return words;
  }

  String path() {
    return path;
  }

  static List<ApiPoint> of(ApiData data) {
    return List.of(values()).stream().filter(point -> point.applies.test(data)).toList();
  }

  /** The cell of a point's value. */
  static Place place(ApiData data, ApiLayout layout, ApiPoint point) {
    int row = ApiLayout.TOP_HEAD + 1 + of(data).indexOf(point);
    return layout.at(row, layout.point() + ApiLayout.POINT_WORDS);
  }
}
