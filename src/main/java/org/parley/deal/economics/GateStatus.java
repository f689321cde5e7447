package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;

/** Where an exclusivity gate stands. The order is that of the workbook's state codes, from 1. */
public enum GateStatus {
  /** The target or the test date is not agreed. */
  OPEN,
  /** The gate date has not come. */
  NOT_YET_TESTED,
  /** The gate date has come and no figure is there. */
  FIGURE_MISSING,
  /** The target was reached. */
  MET,
  /** The target was missed and reached within the cure period. */
  CURED,
  /** The target was missed; a notice in time started the cure period, which runs. */
  CURE_RUNNING,
  /** The target was missed, a notice was given, the cure failed: the consequence applies. */
  MISSED,
  /** The target was missed and the time for the shortfall notice runs. */
  NOTICE_POSSIBLE,
  /** The target was missed and no notice came in time: the gate counts as reached. */
  COUNTS_AS_REACHED,
  /** No report came in time: the gate counts as missed and the consequence applies. */
  NOT_REPORTED;

  /** The status on a day. */
  public static GateStatus on(LocalDate asOf, Gate gate, Gate.Facts facts) {
    if (gate.target().isEmpty() || gate.testDate().isEmpty()) {
      return OPEN;
    }
    LocalDate silence = facts.reported().orElse(facts.figure().isPresent() ? LocalDate.MIN : asOf);
    if (passed(gate.silentUntil(facts), silence)) {
      return NOT_REPORTED;
    }
    if (gate.reaches(facts.figure())) {
      return MET;
    }
    if (gate.date(facts).orElseThrow().isAfter(asOf)) {
      return NOT_YET_TESTED;
    }
    return facts.figure().isEmpty() ? FIGURE_MISSING : shortfall(asOf, gate, facts);
  }

  private static GateStatus shortfall(LocalDate asOf, Gate gate, Gate.Facts facts) {
    Optional<LocalDate> last = gate.noticeBy(facts);
    if (facts.notice().isEmpty()) {
      return passed(last, asOf) ? COUNTS_AS_REACHED : NOTICE_POSSIBLE;
    }
    if (passed(last, facts.notice().get())) {
      return COUNTS_AS_REACHED;
    }
    if (gate.reaches(facts.afterCure())) {
      return CURED;
    }
    return passed(gate.cureEnd(facts), asOf) ? MISSED : CURE_RUNNING;
  }

  private static boolean passed(Optional<LocalDate> last, LocalDate day) {
    return last.filter(end -> end.isBefore(day)).isPresent();
  }
}
