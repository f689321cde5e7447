package org.parley.deal.rule;

import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.DealAgreement;
import org.parley.value.Row;

/** Tiers of access to an API, from the lowest to the highest, and their prices. */
final class Tiers {
  static final String PATH = "api.tiers";
  static final String PRICES = "fin.api_fees.prices";

  private Tiers() {}

  static List<Row> of(DealAgreement agreement) {
    return agreement.answers().rows(PATH);
  }

  static List<Row> prices(DealAgreement agreement) {
    return agreement.answers().rows(PRICES);
  }

  /** The row of a tier in a table that has a column {@code tier}. */
  static Optional<Row> named(List<Row> rows, String tier) {
    return rows.stream().filter(row -> row.text("tier").orElse("").equals(tier)).findFirst();
  }

  static String name(Row row) {
    return row.text("tier").orElse(row.key());
  }

  /** How the fees are reckoned; the empty text where the agreement has no fees for an API. */
  static String model(Answers answers) {
    return answers.choice("fin.api_fees.variant").orElse("");
  }
}
