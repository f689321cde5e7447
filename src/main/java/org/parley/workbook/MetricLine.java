package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import org.parley.deal.economics.Direction;
import org.parley.deal.economics.Metric;
import org.parley.value.Percent;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * One metric of a scorecard.
 *
 * @param row as the deal states it
 * @param metric what its figures are held against
 * @param weight share in the score; empty if open
 * @param health true if it can fire the trigger
 * @param basis where its figures come from
 */
record MetricLine(
    Serving serving,
    Row row,
    Metric metric,
    Optional<Percent> weight,
    boolean health,
    Basis basis) {

  /** Where figures come from. */
  enum Basis {
    /** Filled in each quarter. */
    INPUT,
    /** Value delivered as a percentage of value projected. */
    PROJECTION,
    /** The balance of contributions, from the register. */
    BALANCE
  }

  /**
   * Reads a row.
   *
   * @param before metrics already read: only the first of a kind is computed
   */
  static MetricLine read(Serving serving, Row row, List<MetricLine> before) {
    Optional<Percent> weight = row.known("weight", Percent.class);
    boolean health = row.known("health", Value.Flag.class).map(Value.Flag::yes).orElse(false);
    Metric metric =
        new Metric(
            row.number("target"),
            row.number("threshold"),
            row.text("direction").flatMap(Direction::named),
            weight.map(Percent::fraction));
    Basis basis = basis(serving, row, health, before);
    return new MetricLine(serving, row, metric, weight, health, basis);
  }

  private static Basis basis(Serving serving, Row row, boolean health, List<MetricLine> before) {
    String family = row.text("family").orElse("");
    boolean register = !serving.answers().rows(ContributionData.ITEMS).isEmpty();
    Basis basis =
        switch (health ? family : "") {
          case "value" -> Basis.PROJECTION;
          case "intellectual-property" -> register ? Basis.BALANCE : Basis.INPUT;
          default -> Basis.INPUT;
        };
    return before.stream().anyMatch(line -> line.basis() == basis) ? Basis.INPUT : basis;
  }

  boolean isProjection() {
    return basis == Basis.PROJECTION;
  }

  boolean isBalance() {
    return basis == Basis.BALANCE;
  }

  /** The metric's name: its key. */
  String name() {
    return row.text("metric").orElse(row.key());
  }

  /** A column in the contract's words; empty if open, "not stated" if left out. */
  Optional<String> words(String column) {
    return Words.of(serving, ScorecardData.METRICS, row, column);
  }

  /** The format of target and threshold: as they were written. */
  String termFormat() {
    return Format.exact(List.of(metric.target(), metric.threshold()));
  }

  /** The format of its figures. */
  String format() {
    return Format.like(List.of(metric.target(), metric.threshold()));
  }
}
