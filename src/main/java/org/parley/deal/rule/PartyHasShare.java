package org.parley.deal.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * A party that brings something into shared revenue and takes no part of it was most likely
 * forgotten.
 */
final class PartyHasShare implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> steps = agreement.answers().rows(WaterfallTerms.STEPS);
    Optional<String> residual = agreement.answers().party(WaterfallTerms.RESIDUAL);
    Set<String> takers = new LinkedHashSet<>(residual.stream().toList());
    steps.forEach(step -> step.text("party").ifPresent(takers::add));
    for (String party : agreement.parties()) {
      if (!steps.isEmpty() && residual.isPresent() && !takers.contains(party)) {
        findings.report(
            DiagnosticCode.PARTY_WITHOUT_SHARE
                .at(Place.given(agreement, WaterfallTerms.STEPS), party, agreement.id())
                .withHint("Give it a step in `" + WaterfallTerms.STEPS + "`, or leave it out."));
      }
    }
  }
}
