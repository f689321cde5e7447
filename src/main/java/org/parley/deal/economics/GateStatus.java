package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Where an exclusivity gate stands. The order is that of the workbook's state codes, from 1. */
public enum GateStatus {
  /** The target or the test date is not agreed. */
  OPEN,
  /** The test date has not come. */
  NOT_YET_TESTED,
  /** The test date has come and no figure is there. */
  FIGURE_MISSING,
  /** The target was reached on the test date. */
  MET,
  /** The target was missed and reached within the cure period. */
  CURED,
  /** The target was missed and the cure period runs, or its end is not agreed. */
  CURE_RUNNING,
  /** The target was missed and not cured: the consequence applies. */
  MISSED;

  /**
   * What the deal says of a gate.
   *
   * @param target reached if the figure is equal or higher; empty if open
   * @param testDate empty if open
   * @param cureEnd last day of the cure period; empty if open
   */
  public record Gate(
      Optional<BigDecimal> target, Optional<LocalDate> testDate, Optional<LocalDate> cureEnd) {}

  /**
   * The status on a day.
   *
   * @param atTest figure on the test date, if reported
   * @param afterCure figure within the cure period, if reported
   */
  public static GateStatus on(
      LocalDate asOf, Gate gate, Optional<BigDecimal> atTest, Optional<BigDecimal> afterCure) {
    if (gate.target().isEmpty() || gate.testDate().isEmpty()) {
      return OPEN;
    }
    if (atTest.isEmpty()) {
      return gate.testDate().get().isAfter(asOf) ? NOT_YET_TESTED : FIGURE_MISSING;
    }
    if (reaches(atTest, gate.target().get())) {
      return MET;
    }
    return reaches(afterCure, gate.target().get()) ? CURED : missed(asOf, gate.cureEnd());
  }

  private static GateStatus missed(LocalDate asOf, Optional<LocalDate> cureEnd) {
    return cureEnd.filter(end -> end.isBefore(asOf)).isPresent() ? MISSED : CURE_RUNNING;
  }

  private static boolean reaches(Optional<BigDecimal> figure, BigDecimal target) {
    return figure.filter(amount -> amount.compareTo(target) >= 0).isPresent();
  }
}
