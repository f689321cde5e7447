package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A task is done while the agreement lasts. */
final class TaskWithinTerm implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Duration duration = Duration.of(deal, agreement);
    Task.each(
        agreement,
        task -> {
          boolean early = task.start().isBefore(duration.start());
          if (early || duration.endsBefore(task.end())) {
            findings.report(
                DiagnosticCode.TASK_OUTSIDE_TERM
                    .at(
                        Place.cell(task.row(), early ? "start" : "end"),
                        task.id(),
                        task.start(),
                        task.end(),
                        duration.words())
                    .withHint(
                        "Move the task, or change the `date` of the deal or"
                            + " `core.term.initial`."));
          }
        });
  }
}
