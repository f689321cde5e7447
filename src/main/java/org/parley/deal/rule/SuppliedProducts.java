package org.parley.deal.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.deal.DealAgreement;
import org.parley.value.Row;

/** The supplied products of an agreement and their price list. */
final class SuppliedProducts {
  static final String BANDS = "supply.pricing.bands";
  static final String PRICES = "supply.pricing.unit_prices";
  static final String FORECAST = "supply.forecast.first_forecast";
  static final String LIFE = "supply.end_of_life.life";

  private SuppliedProducts() {}

  /** The names of the products in the order of the list; empty where it is open. */
  static List<String> names(DealAgreement agreement) {
    return agreement.answers().rows("supply.products.products").stream()
        .flatMap(row -> row.text("product").stream())
        .toList();
  }

  /** The bands of the price list, product by product, in the order in which they are written. */
  static Map<String, List<Row>> bands(DealAgreement agreement) {
    return agreement.answers().rows(BANDS).stream()
        .filter(row -> row.text("product").isPresent())
        .collect(
            Collectors.groupingBy(
                row -> row.text("product").orElseThrow(), LinkedHashMap::new, Collectors.toList()));
  }
}
