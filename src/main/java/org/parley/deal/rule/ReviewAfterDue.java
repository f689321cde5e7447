package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Value;

/** A review before the first commitment is due has nothing to compare. */
final class ReviewAfterDue implements DealRule {
  private static final String FIRST = "gtm.review.first";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Optional<LocalDate> due =
        agreement.answers().rows("gtm.commitments.commitments").stream()
            .flatMap(row -> row.known("first_due", Value.Day.class).stream())
            .map(Value.Day::date)
            .min(LocalDate::compareTo);
    agreement
        .answers()
        .date(FIRST)
        .filter(review -> due.filter(review::isBefore).isPresent())
        .ifPresent(
            review ->
                findings.report(
                    DiagnosticCode.REVIEW_BEFORE_DUE
                        .at(Place.given(agreement, FIRST), review, due.orElseThrow())
                        .withHint("Move `" + FIRST + "` to a day after the first reports.")));
  }
}
