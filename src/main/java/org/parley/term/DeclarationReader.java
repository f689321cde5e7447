package org.parley.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;
import org.parley.yaml.YamlNode;

/**
 * Reads term declarations from the library's files; their format is in {@code
 * docs/library-format.md}.
 */
public final class DeclarationReader {
  private static final List<String> KEYS =
      List.of(
          "type",
          "label",
          "question",
          "default",
          "because",
          "optional",
          "when",
          "range",
          "unit",
          "choices",
          "of",
          "columns",
          "rows",
          "key",
          "sums",
          "value",
          "positions");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
  private static final Pattern ROWS = Pattern.compile("(\\d+)\\.\\.(\\d*)");

  private final Findings findings;
  private final UnaryOperator<String> paths;

  /**
   * @param paths turns a path as written in a condition into the full path of a term
   */
  public DeclarationReader(Findings findings, UnaryOperator<String> paths) {
    this.findings = findings;
    this.paths = paths;
  }

  /** Every declaration of a mapping from name to declaration, in order. */
  public List<TermDeclaration> readAll(Declared terms, String prefix) {
    return readAll(terms, prefix, false);
  }

  private List<TermDeclaration> readAll(Declared terms, String prefix, boolean columns) {
    var declarations = new ArrayList<TermDeclaration>();
    for (YamlNode.Entry entry : terms.node().entries()) {
      if (!NAME.matcher(entry.name()).matches()) {
        findings.report(
            DiagnosticCode.LIBRARY_BAD_NAME
                .at(entry.key().span(), entry.name())
                .withHint("Term names are snake_case."));
      }
      String path = prefix + "." + entry.name();
      Declared.of(entry.value(), "term " + path, findings)
          .flatMap(declared -> read(declared, entry, path, columns))
          .ifPresent(declarations::add);
    }
    return declarations;
  }

  private Optional<TermDeclaration> read(
      Declared declared, YamlNode.Entry entry, String path, boolean column) {
    declared.allow(KEYS);
    String typeName = declared.required("type");
    Optional<TermType> type = TermType.named(typeName);
    if (type.isEmpty()) {
      reportUnknownType(declared, typeName);
      return Optional.empty();
    }
    checkTexts(declared, path, column);
    String label = declared.text("label").orElse(entry.name().replace('_', ' '));
    return Optional.of(
        new TermDeclaration(
            path,
            type.get(),
            label,
            declared.text("question").orElse(""),
            declared.node().find("default"),
            declared.text("because").orElse(""),
            declared.yes("optional"),
            when(declared),
            range(declared, type.get()),
            units(declared),
            declared.words("choices"),
            shape(declared, path, type.get()),
            positions(declared),
            entry.key().span()));
  }

  private void reportUnknownType(Declared declared, String typeName) {
    if (!typeName.isEmpty()) {
      var diagnostic =
          DiagnosticCode.LIBRARY_UNKNOWN_TYPE.at(
              declared.scalar("type").orElseThrow().span(), typeName);
      findings.report(
          diagnostic.withHint(
              DidYouMean.hint(typeName, TermType.names())
                  .orElse("Types: " + String.join(", ", TermType.names()) + ".")));
    }
  }

  private void checkTexts(Declared declared, String path, boolean column) {
    if (!column && declared.text("question").isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_QUESTION_MISSING
              .at(declared.node().span(), path)
              .withHint("Write `question:` with the question that a deal team is asked."));
    }
    if (!column && declared.text("label").isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_MISSING_KEY,
          declared.node().span(),
          "Term `" + path + "`",
          "label");
    }
    if (!column
        && declared.node().find("default").isPresent()
        && declared.text("because").isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_DEFAULT_WITHOUT_REASON
              .at(declared.node().span(), path)
              .withHint("Write `because:`; the reason is printed wherever the default stands in."));
    }
  }

  private Condition when(Declared declared) {
    return condition(declared, "when", paths, findings);
  }

  /**
   * The condition under a key; holds always if the key is missing or unreadable, which is then
   * reported.
   */
  public static Condition condition(
      Declared declared, String key, UnaryOperator<String> paths, Findings findings) {
    Optional<YamlNode.Scalar> text = declared.scalar(key);
    return text.isEmpty() ? new Condition.Always() : condition(text.get(), paths, findings);
  }

  /**
   * The condition that a scalar spells; holds always if it is unreadable, which is then reported.
   */
  public static Condition condition(
      YamlNode.Scalar scalar, UnaryOperator<String> paths, Findings findings) {
    try {
      return ConditionParser.parse(scalar.text(), scalar.span(), paths);
    } catch (ConditionParser.Unreadable unreadable) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_CONDITION, unreadable.span(), unreadable.problem());
      return new Condition.Always();
    }
  }

  private Optional<Range> range(Declared declared, TermType type) {
    Optional<YamlNode.Scalar> text = declared.scalar("range");
    Optional<Range> range = text.flatMap(scalar -> RangeReader.read(type, scalar.text()));
    if (text.isPresent() && range.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_RANGE, text.get().span(), text.get().text(), type.written());
    }
    return range;
  }

  private List<Period.Unit> units(Declared declared) {
    var units = new ArrayList<Period.Unit>();
    for (YamlNode.Scalar scalar : declared.scalars("unit")) {
      Optional<Period.Unit> unit = Period.Unit.named(scalar.text());
      unit.ifPresentOrElse(
          units::add,
          () ->
              findings.report(
                  DiagnosticCode.LIBRARY_WRONG_SHAPE,
                  scalar.span(),
                  "unit",
                  "a unit such as `days` or `business days`"));
    }
    return units;
  }

  private Shape shape(Declared declared, String path, TermType type) {
    return switch (type) {
      case LIST ->
          new Shape(
              itemType(declared, TermType.TEXT),
              List.of(),
              rows(declared, 1),
              rows(declared, 2),
              Optional.empty(),
              Map.of());
      case TABLE -> tableShape(declared, path);
      case BANDS -> bandsShape(declared, path);
      default -> Shape.PLAIN;
    };
  }

  private Shape tableShape(Declared declared, String path) {
    List<TermDeclaration> columns =
        declared.mapping("columns").map(mapping -> readAll(mapping, path, true)).orElse(List.of());
    if (columns.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_MISSING_KEY,
          declared.node().span(),
          "Table `" + path + "`",
          "columns");
    }
    return new Shape(
        Optional.empty(),
        columns,
        rows(declared, 1),
        rows(declared, 2),
        declared.text("key"),
        declared.words("sums"));
  }

  private Shape bandsShape(Declared declared, String path) {
    var columns = new LinkedHashMap<String, TermDeclaration>();
    TermType bound = itemType(declared, TermType.INTEGER).orElse(TermType.INTEGER);
    for (String end : List.of("from", "to")) {
      columns.put(end, bound(path + "." + end, bound, end.equals("to"), declared));
    }
    declared
        .node()
        .entry("value")
        .ifPresent(
            entry ->
                Declared.of(entry.value(), path + ".value", findings)
                    .flatMap(value -> read(value, entry, path + ".value", true))
                    .ifPresent(column -> columns.put("value", column)));
    return new Shape(
        Optional.of(bound),
        new ArrayList<>(columns.values()),
        1,
        Integer.MAX_VALUE,
        Optional.empty(),
        Map.of());
  }

  private static TermDeclaration bound(
      String path, TermType type, boolean optional, Declared declared) {
    String label = optional ? "to (excluded)" : "from (included)";
    return new TermDeclaration(
        path,
        type,
        label,
        "",
        Optional.empty(),
        "",
        optional,
        new Condition.Always(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Shape.PLAIN,
        Map.of(),
        declared.node().span());
  }

  private Optional<TermType> itemType(Declared declared, TermType missing) {
    return declared.text("of").isEmpty()
        ? Optional.of(missing)
        : declared.text("of").flatMap(TermType::named);
  }

  private int rows(Declared declared, int end) {
    int unbounded = end == 1 ? (declared.yes("optional") ? 0 : 1) : Integer.MAX_VALUE;
    Optional<YamlNode.Scalar> text = declared.scalar("rows");
    if (text.isEmpty()) {
      return unbounded;
    }
    Matcher matcher = ROWS.matcher(text.get().text().strip());
    if (!matcher.matches()) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_RANGE, text.get().span(), text.get().text(), "row count");
      return unbounded;
    }
    return matcher.group(end).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(end));
  }

  private static Map<String, TermPositions> positions(Declared declared) {
    var positions = new LinkedHashMap<String, TermPositions>();
    declared
        .mapping("positions")
        .ifPresent(
            roles ->
                roles
                    .node()
                    .entries()
                    .forEach(
                        entry ->
                            roles
                                .mapping(entry.name())
                                .ifPresent(
                                    role -> positions.put(entry.name(), rolePositions(role)))));
    return positions;
  }

  private static TermPositions rolePositions(Declared role) {
    role.allow(List.of("preferred", "fallback", "walk_away"));
    return new TermPositions(
        written(role, "preferred"), written(role, "fallback"), written(role, "walk_away"));
  }

  private static String written(Declared role, String key) {
    return String.join(", ", role.texts(key));
  }
}
