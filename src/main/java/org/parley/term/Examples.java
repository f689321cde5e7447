package org.parley.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.value.Period;
import org.parley.value.Value;

/** Shows how a person would answer a term, with a value that it takes. */
public final class Examples {
  private Examples() {}

  /** {@code `cure: 30 days`}, ready to copy. */
  public static String of(TermDeclaration declaration) {
    return "`" + declaration.name() + ": " + value(declaration) + "`";
  }

  /**
   * The same for an answer that could not be read: a number without unit keeps its number.
   *
   * @param type what a single value of the term is; differs from the term's own type for lists
   */
  static String insteadOf(String written, TermDeclaration declaration, TermType type) {
    String repaired = written + " " + unit(declaration).plural();
    String value =
        type == TermType.PERIOD && fits(declaration, type, repaired)
            ? ScalarReader.read(type, repaired).map(Value::toString).orElse(repaired)
            : single(declaration, type);
    return type == declaration.type()
        ? "`" + declaration.name() + ": " + value + "`"
        : "`" + value + "`";
  }

  /** Within braces a comma would end the value. */
  private static String cell(TermDeclaration column) {
    return column.type() == TermType.MONEY ? "'" + value(column) + "'" : value(column);
  }

  private static String value(TermDeclaration declaration) {
    return switch (declaration.type()) {
      case CHOICE -> String.join(" | ", declaration.choices().keySet());
      case PARTY -> "<key of a party>";
      case LIST ->
          declaration.choices().isEmpty()
              ? "[...]"
              : "[" + String.join(", ", declaration.choices().keySet()) + "]";
      case TABLE ->
          "[{"
              + declaration.shape().columns().stream()
                  .filter(column -> !column.optional())
                  .map(column -> column.name() + ": " + cell(column))
                  .collect(Collectors.joining(", "))
              + "}]";
      case BANDS -> "[{from: 0, to: 1000, value: ...}, {from: 1000, value: ...}]";
      default -> single(declaration, declaration.type());
    };
  }

  /** The default, else a usual value, else an end of the range: the first that the term takes. */
  private static String single(TermDeclaration declaration, TermType type) {
    String usual = usual(declaration, type);
    Optional<Range> range = declaration.range();
    return Stream.of(
            declaration.defaultText(),
            Optional.of(usual),
            range.flatMap(Range::from).map(WrittenValue::of),
            range.flatMap(Range::to).map(WrittenValue::of))
        .flatMap(Optional::stream)
        .filter(text -> fits(declaration, type, text))
        .findFirst()
        .orElse(usual);
  }

  private static boolean fits(TermDeclaration declaration, TermType type, String text) {
    Optional<Value> value = ScalarReader.read(type, text);
    return value.isPresent()
        && declaration.range().map(range -> range.contains(value.get())).orElse(true);
  }

  private static String usual(TermDeclaration declaration, TermType type) {
    return switch (type) {
      case BOOLEAN -> "true";
      case INTEGER -> "3";
      case DECIMAL -> "2.5";
      case PERCENT -> "12.5%";
      case MONEY -> "USD 250,000";
      case PERIOD -> "30 " + unit(declaration).plural();
      case DATE -> "2027-03-01";
      default -> "...";
    };
  }

  private static Period.Unit unit(TermDeclaration declaration) {
    List<Period.Unit> units = declaration.units();
    return units.isEmpty() ? Period.Unit.DAYS : units.get(0);
  }
}
