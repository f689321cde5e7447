package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Value;

/** The agreement that prevails over the others of its deal is one of them. */
final class LeadingAgreementKnown implements DealRule {
  private static final String LEADING = "core.related_agreements.leading";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    agreement
        .answers()
        .known(LEADING, Value.Text.class)
        .filter(
            title ->
                deal.agreements().stream().noneMatch(each -> each.title().equals(title.text())))
        .ifPresent(
            title ->
                findings.report(
                    DiagnosticCode.LEADING_AGREEMENT_UNKNOWN
                        .at(Place.given(agreement, LEADING), title.text())
                        .withHint(
                            "Write one of: "
                                + String.join(
                                    ", ",
                                    deal.agreements().stream().map(DealAgreement::title).toList())
                                + ".")));
  }
}
