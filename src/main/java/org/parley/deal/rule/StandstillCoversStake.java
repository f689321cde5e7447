package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;

/**
 * The ceiling of the standstill is no lower than the stake that the investor buys; otherwise the
 * closing breaks the agreement.
 */
final class StandstillCoversStake implements DealRule {

  private static final String CEILING = "inv.standstill.ceiling";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .percent(CEILING)
        .ifPresent(
            ceiling ->
                answers
                    .percent(InvestorStake.STAKE)
                    .filter(stake -> ceiling.compareTo(stake) < 0)
                    .ifPresent(stake -> report(agreement, ceiling, stake, findings)));
  }

  private static void report(
      DealAgreement agreement, Percent ceiling, Percent stake, Findings findings) {
    findings.report(
        DiagnosticCode.STANDSTILL_UNDER_STAKE
            .at(
                Place.given(agreement, CEILING, InvestorStake.STAKE),
                InvestorStake.words(ceiling),
                InvestorStake.words(stake))
            .withHint(
                "Raise `" + CEILING + "`, with room for the pro rata right, or lower the stake."));
  }
}
