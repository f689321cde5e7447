package org.parley.deal.rule;

import java.time.LocalDate;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * Exclusivity ends with the agreement unless its exit rules let it run out, so a window that is
 * longer than the agreement promises more than it gives. A warning, because the exit matrix may say
 * so on purpose.
 */
final class ExclusivityWithinTerm implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Duration duration = Duration.of(deal, agreement);
    ExclusivityWindow.of(agreement.answers())
        .end()
        .filter(duration::endsBefore)
        .ifPresent(end -> report(agreement, end, duration.end().orElseThrow(), findings));
  }

  private static void report(
      DealAgreement agreement, LocalDate end, LocalDate termEnd, Findings findings) {
    findings.report(
        DiagnosticCode.EXCLUSIVITY_BEYOND_TERM
            .at(Place.given(agreement, "excl.grant.window", "excl.grant.start"), end, termEnd)
            .withHint(
                "Shorten `excl.grant.window` or lengthen `core.term.initial`; if exclusivity is to"
                    + " outlive the agreement, check the exclusivity column of"
                    + " `sched.exit_matrix.rows`."));
  }
}
