package org.parley.deal.rule;

import java.util.stream.Collectors;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.Party;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A party without a role stands in no contract, which is never meant; agreements of more parties
 * than their roles need a multi-party outline.
 */
final class PartyHasRole implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Party party : deal.parties().values()) {
      boolean known =
          deal.agreements().stream().anyMatch(each -> each.parties().contains(party.key()));
      boolean bound = deal.agreements().stream().allMatch(each -> each.parties().size() >= 2);
      if (!known && bound) {
        findings.report(
            DiagnosticCode.PARTY_WITHOUT_ROLE.at(party.span(), party.key()).withHint(hint(deal)));
      }
    }
  }

  private static String hint(Deal deal) {
    String agreements =
        deal.agreements().stream()
            .map(each -> "`" + each.id() + "` is between " + each.parties().size() + " parties")
            .collect(Collectors.joining(", "));
    return "Remove the party or give it a role; "
        + agreements
        + ", and a further one needs an agreement of its own.";
  }
}
