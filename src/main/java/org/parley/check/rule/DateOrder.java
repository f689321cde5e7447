package org.parley.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** Ends before their beginnings, and deadlines before the agreement. */
final class DateOrder implements DraftingCheck {
  private final Search ordered;
  private final Search agreementDate;
  private final Search deadline;
  private final Search past;

  DateOrder(CheckData data) {
    this.ordered = data.pattern("ordered", PrintedDates.PATTERN);
    this.agreementDate = data.pattern("agreement_date", PrintedDates.PATTERN);
    this.deadline = data.pattern("deadline", PrintedDates.PATTERN);
    this.past = data.pattern("past");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_DATE_ORDER;
  }

  @Override
  public Scope scope() {
    return Scope.SHEET;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(
        DiagnosticCode.GATE_BEFORE_START,
        DiagnosticCode.GATE_OUTSIDE_WINDOW,
        DiagnosticCode.GATE_AFTER_TERM,
        DiagnosticCode.GATE_MEASURED_LATE,
        DiagnosticCode.EXCLUSIVITY_BEYOND_TERM,
        DiagnosticCode.EXCLUSIVITY_BEFORE_START,
        DiagnosticCode.MILESTONE_OUTSIDE_TERM,
        DiagnosticCode.TASK_OUTSIDE_TERM,
        DiagnosticCode.TASK_ENDS_BEFORE_START,
        DiagnosticCode.LONG_STOP_BEFORE_DUE,
        DiagnosticCode.CONVENIENCE_AFTER_TERM,
        DiagnosticCode.REVIEW_BEFORE_DUE,
        DiagnosticCode.ACCESS_BEYOND_TERM,
        DiagnosticCode.RETENTION_UNDER_ACCESS,
        DiagnosticCode.COMMITMENT_BEFORE_START,
        DiagnosticCode.CONTRIBUTION_AFTER_SPENDING,
        DiagnosticCode.WORKSTREAM_OUTSIDE_PHASE);
  }

  @Override
  public void find(Paper paper, Report report) {
    Optional<LocalDate> dated = dated(paper);
    paper
        .body()
        .forEach(
            passage -> {
              ordered(passage, report);
              dated.ifPresent(date -> deadlines(passage, date, report));
            });
  }

  private Optional<LocalDate> dated(Paper paper) {
    return paper.passages().stream()
        .limit(12)
        .map(passage -> agreementDate.in(passage))
        .filter(Matcher::find)
        .findFirst()
        .flatMap(found -> PrintedDates.read(found, 1));
  }

  private void ordered(Passage passage, Report report) {
    Matcher found = ordered.in(passage);
    while (found.find()) {
      Optional<LocalDate> from = PrintedDates.read(found, 1);
      Optional<LocalDate> to = PrintedDates.read(found, 1 + PrintedDates.GROUPS);
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        report.found(passage, found.start(), found.group());
      }
    }
  }

  /** What is to happen by a day before the agreement. */
  private void deadlines(Passage passage, LocalDate dated, Report report) {
    Matcher found = deadline.in(passage);
    while (found.find()) {
      Optional<LocalDate> day = PrintedDates.read(found, 1);
      boolean before = day.isPresent() && day.get().isBefore(dated);
      if (before && !past.in(passage).find()) {
        report.found(passage, found.start(), found.group());
      }
    }
  }
}
