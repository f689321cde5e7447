package org.parley.deal.rule;

import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Money;
import org.parley.value.Row;

/**
 * A higher price for more units makes the buyer order less than it needs. A warning, because scarce
 * parts can have such a price.
 */
final class BandPricesFall implements DealRule {

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    SuppliedProducts.bands(agreement)
        .forEach((product, bands) -> checkProduct(product, bands, findings));
  }

  private static void checkProduct(String product, List<Row> bands, Findings findings) {
    Optional<Money> before = Optional.empty();
    for (Row band : bands) {
      Optional<Money> price = band.known("price", Money.class);
      if (price.isPresent()
          && before.filter(lower -> price.get().compareTo(lower) > 0).isPresent()) {
        findings.report(
            DiagnosticCode.BAND_PRICE_RISES
                .at(
                    Place.cell(band, "price"),
                    product,
                    Amounts.words(before.get()),
                    Amounts.words(price.get()))
                .withHint("Correct the price, or the order of the bands."));
      }
      before = price;
    }
  }
}
