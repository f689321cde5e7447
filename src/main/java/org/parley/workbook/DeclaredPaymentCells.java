package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Row;

/** Where the figures of declared payments stand on their sheet. */
record DeclaredPaymentCells(DeclaredLayout layout, DeclaredLayout.Placed placed) {
  /** The parts of a sheet whose rows are payments. */
  static List<DeclaredPaymentCells> of(DeclaredLayout layout) {
    return layout.parts().stream()
        .filter(placed -> placed.part().payments().isPresent())
        .map(placed -> new DeclaredPaymentCells(layout, placed))
        .toList();
  }

  DeclaredPayments payments() {
    return placed.part().payments().orElseThrow();
  }

  /** The rows of the deal. */
  List<Row> rows(DeclaredRows deal) {
    return deal.of(placed.part().source());
  }

  /** True if the deal names both parties and the currency. */
  boolean complete(Row row) {
    return payer(row).isPresent() && payee(row).isPresent() && currency(row).isPresent();
  }

  /** Key of the party that pays; empty while it is open. */
  Optional<String> payer(Row row) {
    return row.text(shown(payments().from()));
  }

  /** Key of the party that is paid; empty while it is open. */
  Optional<String> payee(Row row) {
    return row.text(shown(payments().to()));
  }

  /** ISO 4217 code; empty while the deal's money is open. */
  Optional<String> currency(Row row) {
    return row.known(shown(payments().currency()), Money.class).map(Money::currency);
  }

  /** The deal's column that a column shows. */
  private String shown(String column) {
    DeclaredPart part = placed.part();
    return part.columns().get(part.column(column)).origin().source().orElse(column);
  }

  Strip column(String id) {
    return layout.column(placed, placed.part().column(id));
  }

  String cell(String id, int row) {
    return column(id).at(row, 0).there();
  }

  /** What is owed and not paid, as a formula; empty text if nothing is. */
  String open(int row) {
    return "IF(AND(ISNUMBER(%1$s),NOT(ISNUMBER(%2$s))),%1$s,\"\")"
        .formatted(cell(payments().amount(), row), cell(payments().paid(), row));
  }

  /**
   * The last day for a payment that is not made.
   *
   * @param otherwise formula for a row that has none
   */
  String due(int row, String otherwise) {
    return "IF(AND(ISNUMBER(%1$s),NOT(ISNUMBER(%2$s))),%1$s,%3$s)"
        .formatted(cell(payments().by(), row), cell(payments().paid(), row), otherwise);
  }

  /** The part of what is owed whose last day has passed. */
  String overdue(int row) {
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),%2$s<AsOfDate,NOT(ISNUMBER(%3$s))),%1$s,0)"
        .formatted(
            cell(payments().amount(), row),
            cell(payments().by(), row),
            cell(payments().paid(), row));
  }
}
