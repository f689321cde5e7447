package org.parley.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/** Reads lists, tables and bands; cells and items are read by the answer reader. */
final class CollectionReader {
  private final AnswerReader answers;
  private final Findings findings;

  CollectionReader(AnswerReader answers, Findings findings) {
    this.answers = answers;
    this.findings = findings;
  }

  Optional<Value> read(TermDeclaration declaration, YamlNode node) {
    if (node instanceof YamlNode.Mapping changes && !RowChanges.keys(declaration).isEmpty()) {
      return new RowChanges(declaration, findings)
          .applied(changes)
          .flatMap(rows -> read(declaration, rows));
    }
    if (!(node instanceof YamlNode.Sequence sequence)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE
              .at(node.span(), declaration.path(), ScalarReader.expected(declaration.type()))
              .withHint(
                  "Begin each on a line of its own below the key, such as " + line(declaration)));
      return Optional.empty();
    }
    checkCount(declaration, sequence);
    return switch (declaration.type()) {
      case LIST -> Optional.of(items(declaration, sequence));
      case TABLE -> Optional.of(table(declaration, sequence));
      default ->
          BandsReader.read(bandRows(declaration, sequence), declaration, findings)
              .map(bands -> bands);
    };
  }

  /** {@code `- {party: ..., share: ...}`}, the columns that must be answered. */
  private static String line(TermDeclaration declaration) {
    String cells =
        declaration.shape().columns().stream()
            .filter(TermDeclaration::required)
            .map(column -> column.name() + ": ...")
            .collect(Collectors.joining(", "));
    return cells.isEmpty() ? "`- ...`." : "`- {" + cells + "}`.";
  }

  private void checkCount(TermDeclaration declaration, YamlNode.Sequence sequence) {
    int count = sequence.items().size();
    Shape shape = declaration.shape();
    if (count < shape.leastRows() || count > shape.mostRows()) {
      String wanted =
          shape.mostRows() == Integer.MAX_VALUE
              ? "at least " + shape.leastRows()
              : shape.leastRows() + " to " + shape.mostRows();
      findings.report(
          DiagnosticCode.WRONG_ROW_COUNT
              .at(
                  sequence.span(),
                  declaration.path(),
                  count + (count == 1 ? " row" : " rows"),
                  wanted)
              .withHint(
                  count < shape.leastRows()
                      ? "Add what is missing: " + declaration.question()
                      : "Join or remove rows."));
    }
  }

  private Value items(TermDeclaration declaration, YamlNode.Sequence sequence) {
    TermType type = declaration.shape().item().orElse(TermType.TEXT);
    var items = new ArrayList<Value>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
        answers
            .plain(declaration, type, scalar)
            .filter(read -> type != TermType.CHOICE || isNew(read, items, scalar, declaration))
            .ifPresent(items::add);
      } else {
        findings.report(
            DiagnosticCode.WRONG_SHAPE, item.span(), declaration.path(), "a list of single values");
      }
    }
    return new Value.Items(items);
  }

  private boolean isNew(
      Value read, List<Value> items, YamlNode.Scalar scalar, TermDeclaration declaration) {
    boolean twice = items.contains(read);
    if (twice) {
      findings.report(
          DiagnosticCode.CHOICE_TWICE
              .at(scalar.span(), scalar.text(), declaration.path())
              .withHint("Remove one of them."));
    }
    return !twice;
  }

  private Value table(TermDeclaration declaration, YamlNode.Sequence sequence) {
    List<Row> rows = rows(declaration, declaration.shape().columns(), sequence);
    TableRules.check(declaration, rows, findings);
    return new Value.Rows(rows);
  }

  private List<Row> bandRows(TermDeclaration declaration, YamlNode.Sequence sequence) {
    return rows(declaration, declaration.shape().columns(), sequence);
  }

  private List<Row> rows(
      TermDeclaration declaration, List<TermDeclaration> columns, YamlNode.Sequence sequence) {
    var rows = new ArrayList<Row>();
    var keys = new HashSet<String>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Mapping mapping) {
        Row row = row(declaration, columns, mapping, rows.size() + 1);
        boolean twice = !keys.add(row.key());
        if (twice && declaration.shape().key().isPresent()) {
          findings.report(
              DiagnosticCode.DUPLICATE_ROW
                  .at(
                      mapping.span(),
                      row.key(),
                      declaration.shape().key().get(),
                      declaration.path())
                  .withHint("Give each row a value of its own there, or join the two rows."));
        }
        rows.add(row);
      } else {
        findings.report(
            DiagnosticCode.WRONG_SHAPE,
            item.span(),
            declaration.path(),
            "a list of rows `{column: value}`");
      }
    }
    return rows;
  }

  private Row row(
      TermDeclaration declaration,
      List<TermDeclaration> columns,
      YamlNode.Mapping mapping,
      int place) {
    reportUnknownColumns(declaration, columns, mapping);
    var cells = new LinkedHashMap<String, Answer>();
    for (TermDeclaration column : columns) {
      cell(declaration, column, mapping).ifPresent(answer -> cells.put(column.name(), answer));
    }
    var unkeyed = new Row(Integer.toString(place), cells, mapping.span());
    String key = declaration.shape().key().flatMap(unkeyed::text).orElse(unkeyed.key());
    return new Row(key, cells, mapping.span());
  }

  private Optional<Answer> cell(
      TermDeclaration table, TermDeclaration column, YamlNode.Mapping mapping) {
    Optional<YamlNode> node = mapping.find(column.name()).or(column::defaultAnswer);
    if (node.isEmpty() && !column.optional()) {
      findings.report(
          DiagnosticCode.MISSING_CELL
              .at(mapping.span(), table.path(), column.name())
              .withHint(
                  "Add `"
                      + column.name()
                      + ": ...`, "
                      + ScalarReader.expected(column.type())
                      + ", or `"
                      + column.name()
                      + ": open`."));
    }
    return node.flatMap(found -> answers.read(column, found));
  }

  private void reportUnknownColumns(
      TermDeclaration declaration, List<TermDeclaration> columns, YamlNode.Mapping mapping) {
    List<String> known = columns.stream().map(TermDeclaration::name).toList();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.name())) {
        var diagnostic =
            DiagnosticCode.UNKNOWN_COLUMN.at(entry.key().span(), declaration.path(), entry.name());
        String hint =
            entry
                .restOfText()
                .or(() -> DidYouMean.hint(entry.name(), known))
                .orElse("Columns: " + String.join(", ", known) + ".");
        findings.report(diagnostic.withHint(hint));
      }
    }
  }
}
