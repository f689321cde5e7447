package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.Locale;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** A quota that the rate limit does not let through in a month is not what it seems. */
final class QuotaWithinRate implements DealRule {
  private static final BigDecimal SECONDS_OF_30_DAYS = BigDecimal.valueOf(2_592_000);

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row tier : Tiers.of(agreement)) {
      if (tier.number("quota").isPresent() && tier.number("rate").isPresent()) {
        BigDecimal quota = tier.number("quota").get();
        BigDecimal most = tier.number("rate").get().multiply(SECONDS_OF_30_DAYS);
        if (quota.compareTo(most) > 0) {
          findings.report(
              DiagnosticCode.QUOTA_OUT_OF_REACH
                  .at(Place.cell(tier, "quota"), Tiers.name(tier), grouped(quota), grouped(most))
                  .withHint("Raise the calls per second, or lower the calls per month."));
        }
      }
    }
  }

  private static String grouped(BigDecimal number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }
}
