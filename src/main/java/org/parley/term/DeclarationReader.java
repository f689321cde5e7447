package org.parley.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
          "example",
          "implied",
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

  /**
   * The same for the columns of a table, which need neither question nor reason.
   *
   * @param columns true if the declarations are columns
   */
  List<TermDeclaration> readAll(Declared terms, String prefix, boolean columns) {
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

  Optional<TermDeclaration> read(
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
            declared.node().find("example"),
            ImpliedReader.read(declared, paths, findings),
            declared.yes("optional"),
            when(declared),
            range(declared, type.get()),
            units(declared),
            declared.words("choices"),
            new ShapeReader(this, findings).read(declared, path, type.get()),
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
    return ConditionReader.read(declared, "when", paths, findings);
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

  private static Map<String, TermPositions> positions(Declared declared) {
    return declared.each("positions", role -> Optional.of(rolePositions(role)));
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
