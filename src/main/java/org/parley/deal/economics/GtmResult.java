package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The result of a go-to-market commitment in one period. The order is that of the workbook's state
 * codes, from 1.
 */
public enum GtmResult {
  /** Quantity, minimum, period or first due date is not agreed. */
  OPEN,
  /** The period runs. */
  RUNNING,
  /** The period is over; the time for the report runs. */
  REPORT_DUE,
  /** The whole quantity was delivered. */
  MET,
  /** Less than the quantity, but not less than the minimum: no GTM Miss. */
  SHORT,
  /** Less than the minimum: a GTM Miss. */
  MISSED,
  /** No report came in time, so that the result is zero until it comes: a GTM Miss. */
  NOT_REPORTED;

  /** True if the result is a GTM Miss. */
  public boolean isMiss() {
    return this == MISSED || this == NOT_REPORTED;
  }

  /**
   * The result on a day.
   *
   * @param due last day of the period, before it is extended
   */
  public static GtmResult on(
      LocalDate asOf, GtmCommitment commitment, LocalDate due, GtmCommitment.Facts facts) {
    if (!commitment.decided()) {
      return OPEN;
    }
    if (facts.delivered().filter(commitment::inFull).isPresent()) {
      return MET;
    }
    if (!due.plusDays(facts.excused()).isBefore(asOf)) {
      return RUNNING;
    }
    if (facts.delivered().isEmpty() && !silent(asOf, commitment, due, facts)) {
      return REPORT_DUE;
    }
    if (commitment.reachesMinimum(facts.delivered().orElse(BigDecimal.ZERO))) {
      return SHORT;
    }
    return facts.delivered().isPresent() ? MISSED : NOT_REPORTED;
  }

  private static boolean silent(
      LocalDate asOf, GtmCommitment commitment, LocalDate due, GtmCommitment.Facts facts) {
    return commitment.reportBy(due, facts).filter(last -> last.isBefore(asOf)).isPresent();
  }
}
