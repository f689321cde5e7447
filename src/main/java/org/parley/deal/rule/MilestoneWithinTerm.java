package org.parley.deal.rule;

import java.time.LocalDate;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/** A milestone is due while the agreement lasts; outside it nobody owes it. */
final class MilestoneWithinTerm implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Duration duration = Duration.of(deal, agreement);
    for (Row row : agreement.answers().rows(Plan.MILESTONES)) {
      row.known("due", Value.Day.class)
          .map(Value.Day::date)
          .filter(due -> !duration.covers(due))
          .ifPresent(due -> report(row, due, duration, findings));
    }
  }

  private static void report(Row row, LocalDate due, Duration duration, Findings findings) {
    findings.report(
        DiagnosticCode.MILESTONE_OUTSIDE_TERM
            .at(Place.cell(row, "due"), row.key(), due, duration.words())
            .withHint(
                "Move the milestone, or change the `date` of the deal or `core.term.initial`."));
  }
}
