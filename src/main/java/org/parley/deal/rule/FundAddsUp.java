package org.parley.deal.rule;

import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Money;

/** The contributions to the go-to-market fund are the fund. */
final class FundAddsUp implements DealRule {
  private static final String TOTAL = "gtm.fund.total";
  private static final String CONTRIBUTIONS = "gtm.fund.contributions";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Optional<Money> total = agreement.answers().money(TOTAL);
    Amounts.sum(agreement.answers().rows(CONTRIBUTIONS), "amount")
        .filter(sum -> total.filter(fund -> !fund.equals(sum)).isPresent())
        .ifPresent(
            sum ->
                findings.report(
                    DiagnosticCode.FUND_SPLIT_DIFFERS
                        .at(
                            Place.given(agreement, CONTRIBUTIONS),
                            Amounts.words(sum),
                            Amounts.words(total.orElseThrow()))
                        .withHint(
                            "Correct the contributions, or set `"
                                + TOTAL
                                + "` to `"
                                + Amounts.words(sum)
                                + "`.")));
  }
}
