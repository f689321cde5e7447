package org.parley.deal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Money;
import org.parley.value.Row;

/**
 * A minimum above what the whole quota costs is a base price under another name, and is charged for
 * calls that cannot be made.
 */
final class MinimumWithinTier implements DealRule {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row price : Tiers.prices(agreement)) {
      Optional<BigDecimal> minimum = amount(price, "minimum");
      Optional<BigDecimal> most =
          Tiers.named(Tiers.of(agreement), Tiers.name(price))
              .flatMap(tier -> tier.number("quota"))
              .flatMap(quota -> billed(price, quota));
      if (minimum.isPresent() && most.isPresent() && minimum.get().compareTo(most.get()) > 0) {
        findings.report(
            DiagnosticCode.MINIMUM_OVER_TIER
                .at(
                    Place.cell(price, "minimum"),
                    Tiers.name(price),
                    Amounts.words(whole(deal, most.get())))
                .withHint("Lower the minimum, or charge a base price instead of it."));
      }
    }
  }

  /** To the cent, half up, for the message. */
  private static Money whole(Deal deal, BigDecimal amount) {
    return Money.of(deal.currency(), amount.setScale(2, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> billed(Row price, BigDecimal quota) {
    BigDecimal base = amount(price, "base").orElse(BigDecimal.ZERO);
    return amount(price, "price")
        .map(each -> each.multiply(quota).divide(THOUSAND).add(base).stripTrailingZeros());
  }

  private static Optional<BigDecimal> amount(Row row, String column) {
    return row.known(column, Money.class).map(Money::amount);
  }
}
