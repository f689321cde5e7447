package org.parley.deal.rule;

import java.time.LocalDate;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/** A long-stop date before the due date takes away what is not owed yet. */
final class LongStopAfterDue implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Plan plan = Plan.of(agreement.answers());
    for (String path : Plan.REFERRING) {
      for (Row row : agreement.answers().rows(path)) {
        row.known("long_stop", Value.Day.class)
            .map(Value.Day::date)
            .ifPresent(longStop -> check(plan, row, longStop, findings));
      }
    }
  }

  private static void check(Plan plan, Row row, LocalDate longStop, Findings findings) {
    String milestone = row.text("milestone").orElse("");
    plan.due(milestone)
        .filter(longStop::isBefore)
        .ifPresent(
            due ->
                findings.report(
                    DiagnosticCode.LONG_STOP_BEFORE_DUE
                        .at(Place.cell(row, "long_stop"), longStop, milestone, due)
                        .withHint(
                            "Leave time after the due date for tests and repairs, or correct one"
                                + " of the dates.")));
  }
}
