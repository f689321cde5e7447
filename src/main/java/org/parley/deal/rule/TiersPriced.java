package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Where prices depend on the tier, each tier has a row of prices. */
final class TiersPriced implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> prices = Tiers.prices(agreement);
    if (prices.isEmpty()) {
      return;
    }
    for (Row tier : Tiers.of(agreement)) {
      if (Tiers.named(prices, Tiers.name(tier)).isEmpty()) {
        findings.report(
            DiagnosticCode.TIER_WITHOUT_PRICE
                .at(Place.given(agreement, Tiers.PRICES), Tiers.name(tier))
                .withHint(
                    "Add a row to `"
                        + Tiers.PRICES
                        + "`; one with the name of the tier alone makes it free."));
      }
    }
  }
}
