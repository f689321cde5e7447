package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.value.Row;

/**
 * The payments of a declared part that are owed from a day in a quarter.
 *
 * @param serving the agreement that they stand in
 * @param section of it that they rest on
 */
record DeclaredStatement(
    DeclaredPaymentCells cells, List<Row> rows, Serving serving, String section) {
  /** Those of all declared sheets of the deal. */
  static List<DeclaredStatement> of(WorkbookInput input) {
    DeclaredSheets declared = input.declared();
    return declared.order().stream()
        .flatMap(id -> declared.present(id, input).stream())
        .filter(sheet -> sheet.parts().stream().anyMatch(part -> part.payments().isPresent()))
        .flatMap(sheet -> of(input, sheet).stream())
        .toList();
  }

  private static List<DeclaredStatement> of(WorkbookInput input, DeclaredSheet sheet) {
    DeclaredRows deal = sheet.rows(input);
    return DeclaredPaymentCells.of(sheet.layout(input)).stream()
        .flatMap(cells -> of(cells, deal, deal.section(sheet.serves())).stream())
        .toList();
  }

  private static Optional<DeclaredStatement> of(
      DeclaredPaymentCells cells, DeclaredRows deal, String section) {
    return Serving.of(deal.input(), cells.placed().part().source().terms())
        .map(agreement -> new DeclaredStatement(cells, cells.rows(deal), agreement, section));
  }

  String label() {
    return cells.payments().label();
  }

  List<StatementLine> lines() {
    return IntStream.range(0, rows.size())
        .filter(at -> cells.complete(rows.get(at)))
        .mapToObj(at -> line(at, rows.get(at)))
        .toList();
  }

  /** Payments that lack a party or an amount. */
  long leftOut() {
    return rows.stream().filter(row -> !cells.complete(row)).count();
  }

  private StatementLine line(int at, Row row) {
    DeclaredPayments payments = cells.payments();
    String owed = cells.cell(payments.amount(), at);
    return new StatementLine(
        new StatementSource(payments.label()),
        payments.label() + ": " + payments.what(row),
        cells.payer(row).orElseThrow(),
        cells.payee(row).orElseThrow(),
        cells.currency(row).orElseThrow(),
        "IF(%s,%s,\"\")".formatted(StatementQuarter.has(cells.cell(payments.day(), at)), owed),
        number(cells.cell(payments.by(), at)),
        Optional.of(StatementLine.Payment.inFull(number(cells.cell(payments.paid(), at)))));
  }

  private static String number(String cell) {
    return "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cell);
  }

  /** How many payments belong to the quarter, as a formula. */
  String state(WorkbookTexts texts) {
    String days = cells.column(cells.payments().day()).there();
    String count =
        "(COUNTIF(%1$s,\">=\"&%2$s)-COUNTIF(%1$s,\">\"&%3$s))"
            .formatted(days, StatementQuarter.FROM, StatementQuarter.TO);
    return texts.formula(StatementsText.STATUS_MILESTONES, Map.of("count", count));
  }
}
