package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;
import org.parley.value.Row;

/** A right that ends below a share of the capital larger than the stake never begins. */
final class RightsWithinStake implements DealRule {

  private static final String THRESHOLDS = "inv.fall_away.thresholds";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .percent(InvestorStake.STAKE)
        .ifPresent(
            stake -> {
              for (Row row : answers.rows(THRESHOLDS)) {
                row.known("below", Percent.class)
                    .filter(below -> below.compareTo(stake) > 0)
                    .ifPresent(below -> report(row, below, stake, findings));
              }
            });
  }

  private static void report(Row row, Percent below, Percent stake, Findings findings) {
    findings.report(
        DiagnosticCode.RIGHT_NEVER_BEGINS
            .at(
                Place.cell(row, "below"),
                row.key(),
                InvestorStake.words(below),
                InvestorStake.words(stake))
            .withHint("Lower the share below which the right ends."));
  }
}
