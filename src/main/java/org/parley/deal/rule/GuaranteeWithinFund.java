package org.parley.deal.rule;

import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Money;

/** A guarantee that is paid out of the go-to-market fund is worth no more than the fund. */
final class GuaranteeWithinFund implements DealRule {
  private static final String AMOUNT = "rev.minimum_guarantee.amount";
  private static final String SOURCE = "rev.minimum_guarantee.source";
  private static final String FUND = "gtm.fund.total";
  private static final int QUARTERS = 4;

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    Optional<Money> fund =
        answers.money(FUND).filter(total -> answers.choice(SOURCE).orElse("").equals("fund"));
    answers
        .money(AMOUNT)
        .map(amount -> yearly(answers, amount))
        .filter(yearly -> fund.filter(total -> yearly.compareTo(total) > 0).isPresent())
        .ifPresent(yearly -> report(agreement, yearly, fund.orElseThrow(), findings));
  }

  private static Money yearly(Answers answers, Money amount) {
    boolean quarterly = answers.choice("rev.minimum_guarantee.period").orElse("").equals("quarter");
    return quarterly
        ? new Money(amount.currency(), Math.multiplyExact(amount.cents(), QUARTERS))
        : amount;
  }

  private static void report(DealAgreement agreement, Money yearly, Money fund, Findings findings) {
    findings.report(
        DiagnosticCode.GUARANTEE_OVER_FUND
            .at(Place.given(agreement, AMOUNT), Amounts.words(yearly), Amounts.words(fund))
            .withHint("Set `" + SOURCE + "` to `own-money`, or lower the guarantee."));
  }
}
