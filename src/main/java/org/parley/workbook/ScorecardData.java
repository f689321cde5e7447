package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.deal.Answers;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;
import org.parley.value.Row;

/**
 * What a deal says of its scorecard.
 *
 * @param serving the agreement that it stands in
 * @param metrics in the order of the deal
 * @param projected value projected for each of the twelve quarters, the last stated one for all
 *     that follow; empty where none is stated
 */
record ScorecardData(Serving serving, List<MetricLine> metrics, List<Optional<Money>> projected) {
  static final String METRICS = "gov.scorecard.metrics";
  static final String TRIGGER_QUARTERS = "gov.scorecard.trigger_quarters";
  static final String PROJECTED = "gov.scorecard.projected_value";
  static final String MILESTONE_VALUES = "gov.scorecard.milestone_values";
  static final String SECTION = "gov.scorecard";
  static final String TRIGGER_SECTION = "gov.scorecard#trigger";

  /** Reads the scorecard; empty if no agreement has one or its metrics are open. */
  static Optional<ScorecardData> of(WorkbookInput input) {
    return serving(input)
        .filter(serving -> !serving.answers().rows(METRICS).isEmpty())
        .map(ScorecardData::read);
  }

  /** The agreement that has a scorecard; empty if none has. */
  static Optional<Serving> serving(WorkbookInput input) {
    return Serving.of(input, List.of(METRICS, TRIGGER_QUARTERS, PROJECTED));
  }

  private static ScorecardData read(Serving serving) {
    List<MetricLine> metrics = new ArrayList<>();
    for (Row row : serving.answers().rows(METRICS)) {
      metrics.add(MetricLine.read(serving, row, metrics));
    }
    return new ScorecardData(serving, metrics, projected(serving.answers()));
  }

  private static List<Optional<Money>> projected(Answers answers) {
    Map<Integer, Optional<Money>> stated = new TreeMap<>();
    for (Row row : answers.rows(PROJECTED)) {
      row.number("quarter")
          .map(BigDecimal::intValue)
          .ifPresent(quarter -> stated.put(quarter, row.known("value", Money.class)));
    }
    int last = stated.keySet().stream().max(Integer::compare).orElse(0);
    List<Optional<Money>> all = new ArrayList<>();
    for (int quarter = 1; quarter <= Quarters.COUNT; quarter++) {
      all.add(stated.getOrDefault(Math.min(quarter, Math.max(1, last)), Optional.empty()));
    }
    return List.copyOf(all);
  }

  /** True if the sheet compares value delivered with a projection. */
  boolean comparesValue() {
    return metrics.stream().anyMatch(MetricLine::isProjection)
        || projected.stream().anyMatch(Optional::isPresent);
  }

  List<Integer> healthMetrics() {
    List<Integer> health = new ArrayList<>();
    for (int at = 0; at < metrics.size(); at++) {
      if (metrics.get(at).health()) {
        health.add(at);
      }
    }
    return health;
  }

  /** Currency of the projection; the deal's where there is none. */
  String currency() {
    return projected.stream()
        .flatMap(Optional::stream)
        .map(Money::currency)
        .findFirst()
        .orElse(serving.input().deal().currency());
  }

  /** True if milestones count as value delivered. */
  boolean countsMilestones() {
    return !serving.answers().rows(MILESTONE_VALUES).isEmpty();
  }

  /** The families in the order of their first metrics, with the places of these. */
  Map<String, List<Integer>> families() {
    var families = new LinkedHashMap<String, List<Integer>>();
    for (int at = 0; at < metrics.size(); at++) {
      int metric = at;
      metrics
          .get(at)
          .words("family")
          .ifPresent(
              family -> families.computeIfAbsent(family, key -> new ArrayList<>()).add(metric));
    }
    return families;
  }
}
