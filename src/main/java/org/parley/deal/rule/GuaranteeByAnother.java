package org.parley.deal.rule;

import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.RevenuePaths;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A minimum that a party guarantees itself guarantees nothing. */
final class GuaranteeByAnother implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Optional<String> party = agreement.answers().party(RevenuePaths.GUARANTEE_PARTY);
    if (party.isPresent()
        && party.equals(agreement.answers().party(RevenuePaths.GUARANTEE_PAYER))) {
      findings.report(
          DiagnosticCode.GUARANTEE_TO_ITSELF
              .at(
                  Place.given(
                      agreement, RevenuePaths.GUARANTEE_PAYER, RevenuePaths.GUARANTEE_PARTY),
                  party.get())
              .withHint("Name another party as `payer` or as `party`."));
    }
  }
}
