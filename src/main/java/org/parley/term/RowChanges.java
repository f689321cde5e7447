package org.parley.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.yaml.YamlNode;

/**
 * Single rows of a table's default, changed by their keys: {@code rows: {breach: {money: accrued}}}
 * stands for all rows of the default with one cell in one row replaced.
 */
public final class RowChanges {
  private final TermDeclaration table;
  private final Findings findings;

  RowChanges(TermDeclaration table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  /**
   * Keys of the rows that a deal may change alone, in order. None unless the table has a key column
   * and a default that reads the same in every deal: a party stands there as a role, and money in
   * the library's currency.
   */
  public static List<String> keys(TermDeclaration table) {
    boolean sameEverywhere =
        table.shape().columns().stream()
            .map(TermDeclaration::type)
            .noneMatch(type -> type == TermType.PARTY || type == TermType.MONEY);
    return table.type() == TermType.TABLE && sameEverywhere
        ? defaultRows(table).map(row -> key(table, row)).toList()
        : List.of();
  }

  /** Every row as a list, or empty if a change does not fit, which has then been reported. */
  Optional<YamlNode.Sequence> applied(YamlNode.Mapping changes) {
    List<String> keys = keys(table);
    Map<String, YamlNode.Entry> byKey =
        changes.entries().stream()
            .collect(Collectors.toMap(YamlNode.Entry::name, Function.identity()));
    List<YamlNode.Entry> unfit =
        changes.entries().stream().filter(change -> !fits(change, keys)).toList();
    List<YamlNode> rows = new ArrayList<>();
    defaultRows(table)
        .forEach(
            row -> {
              YamlNode.Entry change = byKey.get(key(table, row));
              rows.add(change == null ? row : changed(row, change));
            });
    return unfit.isEmpty()
        ? Optional.of(new YamlNode.Sequence(rows, changes.span()))
        : Optional.empty();
  }

  private boolean fits(YamlNode.Entry change, List<String> keys) {
    if (!keys.contains(change.name())) {
      String hint =
          DidYouMean.hint(change.name(), keys).orElse("Rows: " + String.join(", ", keys) + ".");
      Diagnostic unknown =
          DiagnosticCode.UNKNOWN_ROW
              .at(change.key().span(), table.path(), change.name())
              .withHint(hint);
      boolean mayGrow = table.shape().mostRows() > keys.size();
      findings.report(
          mayGrow ? unknown.withHint("To add a row, write the list with every row.") : unknown);
      return false;
    }
    if (!(change.value() instanceof YamlNode.Mapping cells)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          change.value().span(),
          table.path() + "." + change.name(),
          "the cells to change, such as `{column: value}`");
      return false;
    }
    return cells.entries().stream().filter(cell -> !mayChange(cell)).toList().isEmpty();
  }

  private boolean mayChange(YamlNode.Entry cell) {
    List<String> columns =
        table.shape().columns().stream()
            .map(TermDeclaration::name)
            .filter(column -> !column.equals(keyColumn(table)))
            .toList();
    if (columns.contains(cell.name())) {
      return true;
    }
    String hint =
        DidYouMean.hint(cell.name(), columns)
            .orElse("Columns to change: " + String.join(", ", columns) + ".");
    findings.report(
        DiagnosticCode.UNKNOWN_COLUMN
            .at(cell.key().span(), table.path(), cell.name())
            .withHint(hint));
    return false;
  }

  /** The row's own cells, each replaced where the change has one; then the cells it lacked. */
  private static YamlNode.Mapping changed(YamlNode.Mapping row, YamlNode.Entry change) {
    List<YamlNode.Entry> cells =
        change.value() instanceof YamlNode.Mapping mapping ? mapping.entries() : List.of();
    Map<String, YamlNode.Entry> byName =
        Stream.concat(row.entries().stream(), cells.stream())
            .collect(
                Collectors.toMap(
                    YamlNode.Entry::name,
                    Function.identity(),
                    (own, replacing) -> replacing,
                    LinkedHashMap::new));
    return new YamlNode.Mapping(List.copyOf(byName.values()), change.key().span());
  }

  private static Stream<YamlNode.Mapping> defaultRows(TermDeclaration table) {
    return table.shape().key().isPresent()
            && table.defaultAnswer().orElse(null) instanceof YamlNode.Sequence rows
        ? rows.items().stream()
            .filter(YamlNode.Mapping.class::isInstance)
            .map(YamlNode.Mapping.class::cast)
        : Stream.empty();
  }

  private static String key(TermDeclaration table, YamlNode.Mapping row) {
    return row.find(keyColumn(table))
        .filter(YamlNode.Scalar.class::isInstance)
        .map(cell -> ((YamlNode.Scalar) cell).text().strip())
        .orElse("");
  }

  private static String keyColumn(TermDeclaration table) {
    return table.shape().key().orElse("");
  }
}
