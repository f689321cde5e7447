package org.parley.termsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.term.Range;
import org.parley.term.RowChanges;
import org.parley.term.Shape;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Value;

/** The schema of one term's answers, as its declaration wants them. */
final class TermSchema {
  private TermSchema() {}

  /** A term that decides what an agreement contains: an answer, never {@code open}. */
  static Schema decided(TermDeclaration declaration) {
    return texts(declaration)
        .and(
            declaration.type() == TermType.CHOICE
                ? choice(declaration, false)
                : value(declaration));
  }

  /** A term or a column: an answer, or {@code open}. */
  static Schema of(TermDeclaration declaration) {
    return texts(declaration)
        .and(
            declaration.type() == TermType.CHOICE
                ? choice(declaration, true)
                : Schema.anyOf(value(declaration), Schema.reference("open")));
  }

  private static Schema texts(TermDeclaration declaration) {
    return Schema.EMPTY
        .with("title", declaration.label())
        .withText("description", TermDescription.of(declaration));
  }

  private static Schema value(TermDeclaration declaration) {
    return switch (declaration.type()) {
      case LIST -> list(declaration);
      case TABLE -> tableOrChanges(declaration);
      case BANDS -> rows(declaration.shape(), bands(declaration));
      default -> single(declaration, declaration.type());
    };
  }

  /** Choices and {@code open} in one list, which is what an editor offers. */
  private static Schema choice(TermDeclaration declaration, boolean mayBeOpen) {
    var keys = new ArrayList<>(declaration.choices().keySet());
    var words = new ArrayList<>(declaration.choices().values());
    if (mayBeOpen) {
      keys.add("open");
      words.add("not decided yet");
    }
    return Schema.EMPTY.with("enum", keys).with("enumDescriptions", words);
  }

  private static Schema single(TermDeclaration declaration, TermType type) {
    boolean ownUnits = type == TermType.PERIOD && !declaration.units().isEmpty();
    Schema schema =
        ownUnits ? ScalarSchema.period(declaration.units()) : Schema.reference(type.written());
    return declaration.range().map(range -> limited(schema, range)).orElse(schema);
  }

  /** Limits of numbers; those of money and periods stand in the description. */
  private static Schema limited(Schema schema, Range range) {
    Schema limited = schema;
    Optional<BigDecimal> least = range.from().flatMap(TermSchema::number);
    Optional<BigDecimal> most = range.to().flatMap(TermSchema::number);
    if (least.isPresent()) {
      limited = limited.with("minimum", least.get());
    }
    return most.isPresent() ? limited.with("maximum", most.get()) : limited;
  }

  private static Optional<BigDecimal> number(Value value) {
    return value instanceof Value.Quantity quantity
        ? Optional.of(quantity.amount())
        : Optional.empty();
  }

  private static Schema list(TermDeclaration declaration) {
    TermType item = declaration.shape().item().orElse(TermType.TEXT);
    return item == TermType.CHOICE
        ? rows(declaration.shape(), choice(declaration, false)).with("uniqueItems", true)
        : rows(declaration.shape(), single(declaration, item));
  }

  private static Schema rows(Shape shape, Schema row) {
    Schema array = Schema.EMPTY.with("type", "array").with("items", row);
    Schema atLeast = shape.leastRows() > 0 ? array.with("minItems", shape.leastRows()) : array;
    return shape.mostRows() < Integer.MAX_VALUE
        ? atLeast.with("maxItems", shape.mostRows())
        : atLeast;
  }

  /** All rows as a list; or, where the default allows it, the rows to change by their keys. */
  private static Schema tableOrChanges(TermDeclaration declaration) {
    Schema all = rows(declaration.shape(), table(declaration));
    List<String> keys = RowChanges.keys(declaration);
    if (keys.isEmpty()) {
      return all;
    }
    Map<String, Schema> cells = columns(declaration);
    declaration.shape().key().ifPresent(cells::remove);
    var changes = new LinkedHashMap<String, Schema>();
    keys.forEach(key -> changes.put(key, Schema.closedObject(cells)));
    return Schema.anyOf(all, Schema.closedObject(changes));
  }

  private static Schema table(TermDeclaration declaration) {
    return row(declaration, columns(declaration));
  }

  /** The ends of a band cannot be open: without them there are no bands. */
  private static Schema bands(TermDeclaration declaration) {
    Map<String, Schema> columns = columns(declaration);
    declaration.shape().columns().stream()
        .filter(column -> !column.name().equals("value"))
        .forEach(
            column ->
                columns.put(
                    column.name(), single(column, column.type()).with("title", column.label())));
    return row(declaration, columns);
  }

  private static Map<String, Schema> columns(TermDeclaration declaration) {
    var columns = new LinkedHashMap<String, Schema>();
    declaration.shape().columns().forEach(column -> columns.put(column.name(), of(column)));
    return columns;
  }

  private static Schema row(TermDeclaration declaration, Map<String, Schema> columns) {
    List<String> required =
        declaration.shape().columns().stream()
            .filter(TermDeclaration::required)
            .map(TermDeclaration::name)
            .toList();
    return Schema.closedObject(columns).requiring(required);
  }
}
