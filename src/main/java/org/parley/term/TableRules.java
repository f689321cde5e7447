package org.parley.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * Columns that must add up. A column with an open cell is not added up: what is missing may be what
 * is open.
 */
final class TableRules {
  private TableRules() {}

  static void check(TermDeclaration declaration, List<Row> rows, Findings findings) {
    declaration
        .shape()
        .sums()
        .forEach((column, total) -> checkSum(declaration, rows, column, total, findings));
  }

  private static void checkSum(
      TermDeclaration declaration, List<Row> rows, String column, String total, Findings findings) {
    boolean undecided =
        rows.stream().anyMatch(row -> row.cell(column).map(Answer::isOpen).orElse(false));
    Optional<TermDeclaration> declared = declaration.column(column);
    if (undecided || rows.isEmpty() || declared.isEmpty()) {
      return;
    }
    BigDecimal sum =
        rows.stream()
            .map(
                row ->
                    row.cell(column)
                        .flatMap(Answer::known)
                        .map(TableRules::amount)
                        .orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal wanted =
        ScalarReader.read(declared.get().type(), total)
            .map(TableRules::amount)
            .orElse(BigDecimal.ZERO);
    if (sum.compareTo(wanted) != 0) {
      Span span = lastWritten(declaration, rows, column);
      String printed = sum.stripTrailingZeros().toPlainString() + (total.endsWith("%") ? "%" : "");
      findings.report(
          DiagnosticCode.WRONG_SUM
              .at(span, column, declaration.path(), printed, total)
              .withHint("Mend the shares so that they add up to " + total + "."));
    }
  }

  /** The last cell that the deal wrote; rows of a default may stand after it. */
  private static Span lastWritten(TermDeclaration declaration, List<Row> rows, String column) {
    List<Span> cells =
        rows.stream().map(row -> row.cell(column).map(Answer::span).orElse(row.span())).toList();
    return cells.stream()
        .filter(cell -> !cell.file().equals(declaration.span().file()))
        .reduce((earlier, later) -> later)
        .orElse(cells.get(cells.size() - 1));
  }

  private static BigDecimal amount(Value value) {
    if (value instanceof Percent percent) {
      return percent.percent();
    }
    if (value instanceof Money money) {
      return money.amount();
    }
    return value instanceof Value.Quantity quantity ? quantity.amount() : BigDecimal.ZERO;
  }
}
