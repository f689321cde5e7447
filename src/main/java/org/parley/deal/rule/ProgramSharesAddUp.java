package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;
import org.parley.value.Row;

/**
 * The three shares of each certification tier make up the whole, also after what moves to the side
 * that brought the customer.
 */
final class ProgramSharesAddUp implements DealRule {
  private static final String SOURCING = "prog.waterfall.sourcing";
  private static final List<String> SIDES = List.of("vendor", "integrator", "platform");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    BigDecimal given =
        agreement.answers().percent(SOURCING).map(Percent::percent).orElse(BigDecimal.ZERO);
    for (Row row : Program.shares(agreement)) {
      if (SIDES.stream().allMatch(side -> row.known(side, Percent.class).isPresent())) {
        sum(row, findings);
        sourcing(agreement, row, given.multiply(HALF), findings);
      }
    }
  }

  private static void sum(Row row, Findings findings) {
    BigDecimal sum =
        SIDES.stream()
            .map(side -> Program.percent(row, side))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(WHOLE) != 0) {
      findings.report(
          DiagnosticCode.PROGRAM_SHARES_NOT_WHOLE
              .at(
                  Place.cell(row, "vendor"),
                  Program.tier(row),
                  sum.stripTrailingZeros().toPlainString())
              .withHint("Vendor, integrator and platform together have 100% in each tier."));
    }
  }

  private static void sourcing(
      DealAgreement agreement, Row row, BigDecimal given, Findings findings) {
    SIDES.stream()
        .filter(side -> Program.percent(row, side).compareTo(given) < 0)
        .forEach(
            side ->
                findings.report(
                    DiagnosticCode.SOURCING_ABOVE_SHARE
                        .at(
                            Place.given(agreement, SOURCING, Program.SHARES),
                            side,
                            Program.tier(row))
                        .withHint(
                            "Lower `"
                                + SOURCING
                                + "`: half of it is taken from each of the others.")));
  }
}
