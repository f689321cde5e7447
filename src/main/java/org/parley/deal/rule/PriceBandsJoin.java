package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * In the price list each band of a product starts where the one before ends, from the first unit
 * on, so that every unit has one price.
 */
final class PriceBandsJoin implements DealRule {

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Map<String, List<Row>> bands = SuppliedProducts.bands(agreement);
    bands.forEach((product, rows) -> checkProduct(product, rows, findings));
  }

  private static void checkProduct(String product, List<Row> bands, Findings findings) {
    Optional<BigDecimal> next = Optional.of(BigDecimal.ONE);
    for (Row band : bands) {
      Optional<BigDecimal> from = band.number("from");
      Optional<BigDecimal> expected = next;
      if (expected.isEmpty()
          || from.filter(unit -> unit.compareTo(expected.get()) != 0).isPresent()) {
        report(product, band, expected, findings);
      }
      Optional<BigDecimal> to = band.number("to");
      if (to.isPresent() && from.isPresent() && to.get().compareTo(from.get()) < 0) {
        report(product, band, expected, findings);
      }
      next = to.map(BigDecimal.ONE::add);
    }
    if (next.isPresent() && !bands.isEmpty()) {
      Row last = bands.get(bands.size() - 1);
      findings.report(
          DiagnosticCode.PRICE_BAND_ENDS
              .at(Place.cell(last, "to"), product, last.number("to").orElseThrow())
              .withHint("Leave `to` out of the last band of each product."));
    }
  }

  private static void report(
      String product, Row band, Optional<BigDecimal> expected, Findings findings) {
    String start = expected.map(BigDecimal::toPlainString).orElse("nowhere");
    findings.report(
        DiagnosticCode.PRICE_BANDS_BROKEN
            .at(Place.cell(band, "from"), product, start)
            .withHint(
                "Start the first band with unit 1 and each following band with the unit after"
                    + " the `to` of the band before; only the last has no `to`."));
  }
}
