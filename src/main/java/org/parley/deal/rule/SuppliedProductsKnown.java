package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Price list, forecast and product life speak of products that the agreement supplies. */
final class SuppliedProductsKnown implements DealRule {

  private static final List<String> TABLES =
      List.of(
          SuppliedProducts.BANDS,
          SuppliedProducts.PRICES,
          SuppliedProducts.FORECAST,
          SuppliedProducts.LIFE);

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<String> names = SuppliedProducts.names(agreement);
    if (names.isEmpty()) {
      return;
    }
    for (String table : TABLES) {
      for (Row row : agreement.answers().rows(table)) {
        row.text("product")
            .filter(product -> !names.contains(product))
            .ifPresent(product -> report(table, row, product, names, findings));
      }
    }
  }

  private static void report(
      String table, Row row, String product, List<String> names, Findings findings) {
    findings.report(
        DiagnosticCode.SUPPLIED_PRODUCT_UNKNOWN
            .at(Place.cell(row, "product"), table, product)
            .withHint("Products: " + String.join(", ", names) + "."));
  }
}
