package org.parley.deal.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Each supplied product has a price where the agreement has a price list. */
final class SuppliedProductsPriced implements DealRule {

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    String list =
        agreement.answers().choice("supply.pricing.variant").orElse("").equals("fixed-price")
            ? SuppliedProducts.PRICES
            : SuppliedProducts.BANDS;
    List<Row> prices = agreement.answers().rows(list);
    if (prices.isEmpty()) {
      return;
    }
    Set<String> priced =
        prices.stream().flatMap(row -> row.text("product").stream()).collect(Collectors.toSet());
    SuppliedProducts.names(agreement).stream()
        .filter(product -> !priced.contains(product))
        .forEach(
            product ->
                findings.report(
                    DiagnosticCode.SUPPLIED_PRODUCT_WITHOUT_PRICE
                        .at(Place.given(agreement, list), product)
                        .withHint("Add it to `" + list + "`.")));
  }
}
