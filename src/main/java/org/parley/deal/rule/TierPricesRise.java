package org.parley.deal.rule;

import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Money;
import org.parley.value.Row;

/** A larger quota for a lower base price leaves nobody in the smaller tier. */
final class TierPricesRise implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> prices = Tiers.prices(agreement);
    Optional<Row> before = Optional.empty();
    for (Row tier : Tiers.of(agreement)) {
      Optional<Row> priced =
          Tiers.named(prices, Tiers.name(tier)).filter(row -> base(row).isPresent());
      if (priced.isPresent() && before.isPresent()) {
        compare(before.get(), priced.get(), findings);
      }
      before = priced.isPresent() ? priced : before;
    }
  }

  private static void compare(Row before, Row tier, Findings findings) {
    Money lower = base(before).orElseThrow();
    Money upper = base(tier).orElseThrow();
    if (upper.compareTo(lower) < 0) {
      findings.report(
          DiagnosticCode.TIER_PRICE_FALLS
              .at(
                  Place.cell(tier, "base"),
                  Tiers.name(tier),
                  Amounts.words(upper),
                  Tiers.name(before),
                  Amounts.words(lower))
              .withHint("A higher tier costs at least as much; correct the amount or the order."));
    }
  }

  private static Optional<Money> base(Row row) {
    return row.known("base", Money.class);
  }
}
