package org.parley.termsheet;

import java.util.stream.Collectors;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Period;

/** Shows how a person would answer a term. */
final class Examples {
  private Examples() {}

  /** {@code `cure: 30 days`}, ready to copy. */
  static String of(TermDeclaration declaration) {
    return "`" + declaration.name() + ": " + value(declaration) + "`";
  }

  /** Within braces a comma would end the value. */
  private static String cell(TermDeclaration column) {
    return column.type() == TermType.MONEY ? "'" + value(column) + "'" : value(column);
  }

  private static String value(TermDeclaration declaration) {
    return switch (declaration.type()) {
      case TEXT -> "...";
      case BOOLEAN -> "true";
      case INTEGER -> "3";
      case DECIMAL -> "2.5";
      case PERCENT -> "12.5%";
      case MONEY -> "USD 250,000";
      case PERIOD ->
          "30 "
              + (declaration.units().isEmpty() ? Period.Unit.DAYS : declaration.units().get(0))
                  .plural();
      case DATE -> "2027-03-01";
      case CHOICE -> String.join(" | ", declaration.choices().keySet());
      case PARTY -> "<key of a party>";
      case LIST -> "[...]";
      case TABLE ->
          "[{"
              + declaration.shape().columns().stream()
                  .filter(column -> !column.optional())
                  .map(column -> column.name() + ": " + cell(column))
                  .collect(Collectors.joining(", "))
              + "}]";
      case BANDS -> "[{from: 0, to: 1000, value: ...}, {from: 1000, value: ...}]";
    };
  }
}
