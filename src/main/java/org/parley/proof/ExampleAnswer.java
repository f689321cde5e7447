package org.parley.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.term.Shape;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.term.WrittenValue;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/**
 * A valid answer for any declaration, as a term sheet writes it in one line: the library's own
 * example, else a value that the type and its limits allow.
 */
public final class ExampleAnswer {
  /** In an example: the title of the agreement that the deal is made for. */
  public static final String OWN_TITLE = "{agreement}";

  private static final int USUAL_ROWS = 2;
  private static final List<String> ROLES = List.of("first", "second");

  private final RoleParties parties;

  /**
   * @param parties who stands for a role
   */
  public ExampleAnswer(RoleParties parties) {
    this.parties = parties;
  }

  /** The answer of a term that no condition asks for in another way. */
  public String of(TermDeclaration declaration) {
    return declaration
        .example()
        .map(example -> FlowText.of(declaration, example, parties))
        .orElseGet(() -> of(declaration, usualRows(declaration), Map.of()));
  }

  /** How many rows or items an answer has if nothing asks for another number. */
  public static int usualRows(TermDeclaration declaration) {
    if (declaration.example().isPresent()) {
      return cycle(declaration.example().get()).size();
    }
    int examples =
        declaration.shape().columns().stream()
            .flatMap(column -> column.example().stream())
            .mapToInt(example -> cycle(example).size())
            .max()
            .orElse(USUAL_ROWS);
    return rows(declaration.shape(), Math.max(USUAL_ROWS, examples));
  }

  /**
   * An answer with so many rows or items, if it is a list or table.
   *
   * @param chosen column to the choices that its cells take, one after the other; none leaves an
   *     optional column empty
   */
  public String of(TermDeclaration declaration, int rows, Map<String, List<String>> chosen) {
    return switch (declaration.type()) {
      case LIST -> list(rows, row -> scalar(declaration, item(declaration), row));
      case TABLE -> list(rows, row -> row(declaration, row, rows, chosen));
      case BANDS -> bands(declaration);
      default -> plain(declaration, 0);
    };
  }

  private static int rows(Shape shape, int wanted) {
    return Math.min(Math.max(shape.leastRows(), wanted), shape.mostRows());
  }

  private static TermType item(TermDeclaration declaration) {
    return declaration.shape().item().orElse(TermType.TEXT);
  }

  static String list(int rows, IntFunction<String> written) {
    return IntStream.range(0, rows).mapToObj(written).collect(Collectors.joining(", ", "[", "]"));
  }

  private String row(TermDeclaration table, int row, int rows, Map<String, List<String>> chosen) {
    return table.shape().columns().stream()
        .filter(column -> printed(column, row, chosen))
        .map(column -> column.name() + ": " + cell(table, column, row, rows, chosen))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** An optional column is answered in every other row, so that both cases occur. */
  private static boolean printed(
      TermDeclaration column, int row, Map<String, List<String>> chosen) {
    List<String> choices = chosen.get(column.name());
    return choices != null ? !choices.isEmpty() : !column.optional() || row % 2 == 0;
  }

  private String cell(
      TermDeclaration table,
      TermDeclaration column,
      int row,
      int rows,
      Map<String, List<String>> chosen) {
    List<String> choices = chosen.get(column.name());
    if (choices != null) {
      return choices.get(row % choices.size());
    }
    String total = table.shape().sums().get(column.name());
    return total == null ? plain(column, row) : share(total, row, rows);
  }

  /** An equal share of a total, the last with the rest. */
  private static String share(String total, int row, int rows) {
    var whole = new BigDecimal(total.replace("%", ""));
    BigDecimal share = BigDecimal.valueOf(whole.intValue() / rows);
    BigDecimal rest = whole.subtract(share.multiply(BigDecimal.valueOf(rows - 1L)));
    return (row == rows - 1 ? rest : share) + (total.endsWith("%") ? "%" : "");
  }

  private String bands(TermDeclaration declaration) {
    TermDeclaration value = declaration.column("value").orElseThrow();
    boolean money = item(declaration) == TermType.MONEY;
    String middle = money ? "\"USD 1,000,000\"" : "1000";
    return "[{from: %s, to: %s, value: %s}, {from: %s, value: %s}]"
        .formatted(money ? "USD 0" : "0", middle, of(value), middle, of(value));
  }

  /** The answer of a plain term, or of a cell in a row. */
  String plain(TermDeclaration declaration, int row) {
    Optional<YamlNode> example = declaration.example();
    if (example.isPresent()) {
      List<YamlNode> cycle = cycle(example.get());
      return FlowText.of(declaration, cycle.get(row % cycle.size()), parties);
    }
    return scalar(declaration, declaration.type(), row);
  }

  private static List<YamlNode> cycle(YamlNode example) {
    return example instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(example);
  }

  private String scalar(TermDeclaration declaration, TermType type, int row) {
    return switch (type) {
      case TEXT -> "\"" + declaration.name().replace('_', ' ') + " " + (row + 1) + "\"";
      case BOOLEAN -> row % 2 == 0 ? "true" : "false";
      case DATE -> "20%d-06-30".formatted(28 + row);
      case CHOICE ->
          List.copyOf(declaration.choices().keySet()).get(row % declaration.choices().size());
      case PARTY -> parties.first(ROLES.get(row % 2));
      default -> inRange(declaration, type, row);
    };
  }

  /** The lower end of the range, else the upper end, else something usual. */
  private String inRange(TermDeclaration declaration, TermType type, int row) {
    return declaration
        .range()
        .flatMap(range -> range.from().or(range::to))
        .map(end -> quoted(WrittenValue.of(more(end, row))))
        .orElseGet(() -> usual(declaration, type, row));
  }

  private static String usual(TermDeclaration declaration, TermType type, int row) {
    return switch (type) {
      case PERCENT -> (5 + row) + "%";
      case MONEY -> "\"USD " + (row + 1) + ",000\"";
      case PERIOD ->
          (30 + row)
              + " "
              + (declaration.units().isEmpty() ? Period.Unit.DAYS : declaration.units().get(0))
                  .plural();
      default -> Integer.toString(row + 1);
    };
  }

  /** A text with a comma would end within braces. */
  static String quoted(String written) {
    return written.contains(",") ? "\"" + written + "\"" : written;
  }

  private static Value more(Value value, int more) {
    if (value instanceof Value.Quantity quantity) {
      return new Value.Quantity(quantity.amount().add(BigDecimal.valueOf(more)));
    }
    if (value instanceof Percent percent) {
      return new Percent(percent.basisPoints() + 100 * more);
    }
    if (value instanceof Money money) {
      return new Money(money.currency(), money.cents() + 100L * more);
    }
    if (value instanceof Period period) {
      return new Period(period.count() + more, period.unit());
    }
    return value instanceof Value.Day day ? new Value.Day(day.date().plusDays(more)) : value;
  }
}
