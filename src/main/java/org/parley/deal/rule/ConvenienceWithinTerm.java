package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A right to leave without cause that begins when the agreement is over can never be used. A
 * warning, because an extension may be planned.
 */
final class ConvenienceWithinTerm implements DealRule {
  private static final String NOT_BEFORE = "core.term_convenience.not_before";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    Optional<LocalDate> end = Duration.of(deal, agreement).end();
    answers
        .period(NOT_BEFORE)
        .flatMap(period -> period.after(deal.date()))
        .filter(first -> end.filter(last -> !first.isBefore(last)).isPresent())
        .ifPresent(
            first ->
                findings.report(
                    DiagnosticCode.CONVENIENCE_AFTER_TERM
                        .at(
                            Place.given(agreement, NOT_BEFORE, "core.term.initial"),
                            first,
                            end.orElseThrow())
                        .withHint(
                            "Shorten `"
                                + NOT_BEFORE
                                + "`, or leave the right out with"
                                + " `core.term_convenience.include: false`.")));
  }
}
