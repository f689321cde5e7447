package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.Party;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;
import org.parley.value.Row;

/**
 * What a deal says of its scorecard.
 *
 * @param serving the agreement that it stands in
 * @param metrics in the order of the deal
 * @param projected value projected for each of the twelve quarters; empty where none is stated
 * @param contributors parties of the agreement, if their contributions are balanced; else none
 */
record ScorecardData(
    Serving serving,
    List<MetricLine> metrics,
    List<Optional<Money>> projected,
    List<Party> contributors) {
  static final String METRICS = "gov.scorecard.metrics";
  static final String TRIGGER_QUARTERS = "gov.scorecard.trigger_quarters";
  static final String PROJECTED = "gov.scorecard.projected_value";
  static final String CONTRIBUTIONS = "jda.contributions.items";
  static final String SECTION = "gov.scorecard";
  static final String TRIGGER_SECTION = "gov.scorecard#trigger";

  /** Reads the scorecard; empty if no agreement has one or its metrics are open. */
  static Optional<ScorecardData> of(WorkbookInput input) {
    return Serving.of(input, List.of(METRICS, TRIGGER_QUARTERS, PROJECTED))
        .filter(serving -> !serving.answers().rows(METRICS).isEmpty())
        .map(ScorecardData::read);
  }

  private static ScorecardData read(Serving serving) {
    List<MetricLine> metrics = new ArrayList<>();
    for (Row row : serving.answers().rows(METRICS)) {
      metrics.add(MetricLine.read(serving, row, metrics));
    }
    boolean balanced = metrics.stream().anyMatch(MetricLine::isBalance);
    List<Party> parties =
        serving.agreement().roles().values().stream()
            .distinct()
            .map(serving.input().deal()::party)
            .toList();
    return new ScorecardData(
        serving, metrics, projected(serving.answers()), balanced ? parties : List.of());
  }

  private static List<Optional<Money>> projected(Answers answers) {
    Map<Integer, Money> byQuarter = new HashMap<>();
    for (Row row : answers.rows(PROJECTED)) {
      Optional<Integer> quarter = row.number("quarter").map(BigDecimal::intValue);
      Optional<Money> value = row.known("value", Money.class);
      if (quarter.isPresent() && value.isPresent()) {
        byQuarter.put(quarter.get(), value.get());
      }
    }
    List<Optional<Money>> all = new ArrayList<>();
    for (int quarter = 1; quarter <= Quarters.COUNT; quarter++) {
      all.add(Optional.ofNullable(byQuarter.get(quarter)));
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

  /** What the register of contributions says of a party, in total by currency. */
  List<Money> registered(Party party) {
    Map<String, Money> totals = new java.util.LinkedHashMap<>();
    for (Row row : serving.answers().rows(CONTRIBUTIONS)) {
      if (row.text("party").filter(party.key()::equals).isPresent()) {
        row.known("value", Money.class)
            .ifPresent(value -> totals.merge(value.currency(), value, Money::plus));
      }
    }
    return List.copyOf(totals.values());
  }
}
