package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Row;

/** A higher tier that offers less than the one below is mostly an error of the table. */
final class TiersRise implements DealRule {
  private static final List<String> MORE_IS_BETTER =
      List.of("quota", "rate", "burst", "concurrent", "availability", "retention");
  private static final List<String> LESS_IS_BETTER = List.of("latency", "response");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> tiers = Tiers.of(agreement);
    for (int at = 1; at < tiers.size(); at++) {
      Row before = tiers.get(at - 1);
      Row tier = tiers.get(at);
      MORE_IS_BETTER.forEach(column -> compare(before, tier, column, -1, findings));
      LESS_IS_BETTER.forEach(column -> compare(before, tier, column, 1, findings));
    }
  }

  private static void compare(Row before, Row tier, String column, int worse, Findings findings) {
    Optional<BigDecimal> lower = size(before, column);
    Optional<BigDecimal> upper = size(tier, column);
    if (lower.isPresent()
        && upper.isPresent()
        && Integer.signum(upper.get().compareTo(lower.get())) == worse) {
      findings.report(
          DiagnosticCode.TIER_WEAKER
              .at(Place.cell(tier, column), Tiers.name(tier), Tiers.name(before), column)
              .withHint("List the tiers from the lowest to the highest, or correct the value."));
    }
  }

  private static Optional<BigDecimal> size(Row row, String column) {
    return row.number(column)
        .or(() -> row.known(column, Percent.class).map(Percent::percent))
        .or(() -> row.known(column, Period.class).map(TiersRise::hours));
  }

  /** Hours of a period, for comparing; a business day has eight. */
  static BigDecimal hours(Period period) {
    return switch (period.unit()) {
      case HOURS -> BigDecimal.valueOf(period.count());
      case BUSINESS_DAYS -> BigDecimal.valueOf(8L * period.count());
      default -> BigDecimal.valueOf(24L * period.atLeastDays());
    };
  }
}
