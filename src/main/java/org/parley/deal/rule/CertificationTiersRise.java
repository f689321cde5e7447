package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;
import org.parley.value.Row;

/**
 * Each certification tier asks for more than the one below, or a vendor belongs to both; and it
 * gives no less, or nobody wants it.
 */
final class CertificationTiersRise implements DealRule {
  private static final List<String> ASKED = List.of("customers", "engineers", "satisfaction");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> tiers = Program.tiers(agreement);
    for (int at = 1; at < tiers.size(); at++) {
      asksMore(agreement, tiers.get(at - 1), tiers.get(at), findings);
      compare(tiers.get(at - 1), tiers.get(at), "response", 1, findings);
      compare(tiers.get(at - 1), tiers.get(at), "sandboxes", -1, findings);
    }
    List<Row> shares = Program.shares(agreement);
    for (int at = 1; at < shares.size(); at++) {
      compare(shares.get(at - 1), shares.get(at), "vendor", -1, findings);
    }
  }

  private static void asksMore(DealAgreement agreement, Row before, Row tier, Findings findings) {
    List<Integer> orders = ASKED.stream().map(column -> order(before, tier, column)).toList();
    if (orders.contains(-1) || !orders.contains(1)) {
      findings.report(
          DiagnosticCode.CERTIFICATION_TIERS_OVERLAP
              .at(place(agreement, tier), Program.tier(tier), Program.tier(before))
              .withHint(
                  "List the tiers from the lowest to the highest; each asks for at least as much"
                      + " of everything as the one before, and for more of something."));
    }
  }

  private static org.parley.source.Span place(DealAgreement agreement, Row tier) {
    boolean defaulted =
        agreement.answers().find(Program.TIERS).filter(found -> found.defaulted()).isPresent();
    return defaulted ? agreement.span() : Place.cell(tier, "customers");
  }

  private static void compare(Row before, Row tier, String column, int worse, Findings findings) {
    if (size(before, column).isPresent()
        && size(tier, column).isPresent()
        && order(before, tier, column) == worse) {
      findings.report(
          DiagnosticCode.CERTIFICATION_TIER_WEAKER
              .at(Place.cell(tier, column), Program.tier(tier), Program.tier(before), column)
              .withHint("List the tiers from the lowest to the highest, or correct the value."));
    }
  }

  /** Negative if the tier has less than the one before it; what is not asked counts as nothing. */
  private static int order(Row before, Row tier, String column) {
    BigDecimal less = size(before, column).orElse(BigDecimal.ZERO);
    return Integer.signum(size(tier, column).orElse(BigDecimal.ZERO).compareTo(less));
  }

  private static Optional<BigDecimal> size(Row row, String column) {
    return row.number(column).or(() -> row.known(column, Percent.class).map(Percent::percent));
  }
}
