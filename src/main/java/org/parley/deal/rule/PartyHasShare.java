package org.parley.deal.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
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
    List<Row> steps = agreement.answers().rows(WaterfallShares.STEPS);
    Optional<String> residual = agreement.answers().party(WaterfallShares.RESIDUAL);
    Set<String> takers = new LinkedHashSet<>(residual.stream().toList());
    steps.forEach(step -> step.text("party").ifPresent(takers::add));
    for (String party : agreement.roles().values()) {
      if (!steps.isEmpty() && residual.isPresent() && !takers.contains(party)) {
        findings.report(
            DiagnosticCode.PARTY_WITHOUT_SHARE
                .at(Place.given(agreement, WaterfallShares.STEPS), party, agreement.id())
                .withHint("Give it a step in `" + WaterfallShares.STEPS + "`, or leave it out."));
      }
    }
  }
}
