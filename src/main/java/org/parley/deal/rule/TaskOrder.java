package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A task does not end before it starts. */
final class TaskOrder implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Task.each(
        agreement,
        task -> {
          if (task.end().isBefore(task.start())) {
            findings.report(
                DiagnosticCode.TASK_ENDS_BEFORE_START
                    .at(Place.cell(task.row(), "end"), task.id(), task.end(), task.start())
                    .withHint("Check the year of both dates; they may stand in the wrong order."));
          }
        });
  }
}
