package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;

/** Where a milestone stands. The order is that of the workbook's state codes, from 1. */
public enum MilestoneStatus {
  /** Not met, and its date is not agreed. */
  OPEN,
  /** Met by its date, or without an agreed date. */
  MET,
  /** Met after its date. */
  MET_LATE,
  /** Not met, and its date has passed. */
  OVERDUE,
  /** Not met; its date is today or later. */
  UPCOMING;

  /**
   * The status on a day.
   *
   * @param due empty if open
   * @param met the day on which it was met, if it was
   */
  public static MilestoneStatus on(
      LocalDate asOf, Optional<LocalDate> due, Optional<LocalDate> met) {
    if (met.isPresent()) {
      return due.filter(date -> met.get().isAfter(date)).isPresent() ? MET_LATE : MET;
    }
    return due.map(date -> date.isBefore(asOf) ? OVERDUE : UPCOMING).orElse(OPEN);
  }
}
