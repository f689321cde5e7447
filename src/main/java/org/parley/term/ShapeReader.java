package org.parley.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.yaml.YamlNode;

/** Reads what a list, table or bands hold; columns are declarations and read as such. */
final class ShapeReader {
  private static final Pattern ROWS = Pattern.compile("(\\d+)\\.\\.(\\d*)");

  private final DeclarationReader declarations;
  private final Findings findings;

  ShapeReader(DeclarationReader declarations, Findings findings) {
    this.declarations = declarations;
    this.findings = findings;
  }

  Shape read(Declared declared, String path, TermType type) {
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
        declared
            .mapping("columns")
            .map(mapping -> declarations.readAll(mapping, path, true))
            .orElse(List.of());
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
                    .flatMap(value -> declarations.read(value, entry, path + ".value", true))
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
    return TermDeclaration.derived(
        path, type, label, optional, Shape.PLAIN, declared.node().span());
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
}
