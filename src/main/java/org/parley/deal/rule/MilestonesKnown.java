package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Payments, rights and values hang on milestones, so each names one that the plan has. */
final class MilestonesKnown implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Plan plan = Plan.of(agreement.answers());
    for (String path : plan.ids().isEmpty() ? List.<String>of() : Plan.REFERRING) {
      for (Row row : agreement.answers().rows(path)) {
        row.text("milestone")
            .filter(milestone -> !plan.ids().contains(milestone))
            .ifPresent(milestone -> report(plan, path, row, milestone, findings));
      }
    }
  }

  private static void report(Plan plan, String path, Row row, String milestone, Findings findings) {
    String all = "Milestones of `jda.plan.milestones`: " + String.join(", ", plan.ids()) + ".";
    findings.report(
        DiagnosticCode.UNKNOWN_MILESTONE
            .at(Place.cell(row, "milestone"), path, milestone)
            .withHint(all));
  }
}
