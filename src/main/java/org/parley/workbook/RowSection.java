package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/** The printed section of the clause that a row of a declared sheet names. */
record RowSection(WorkbookInput input) {
  /** The section of the first clause among those that the cell names; empty if it names none. */
  Optional<String> of(DeclaredColumn column, Row row) {
    List<String> places =
        column
            .source()
            .flatMap(row::cell)
            .flatMap(Answer::known)
            .map(value -> places(column, row, value))
            .orElse(List.of());
    return places.isEmpty() ? Optional.empty() : Optional.of(new Sections(input).first(places));
  }

  private static List<String> places(DeclaredColumn column, Row row, Value value) {
    return value instanceof Value.Choice choice
        ? Optional.ofNullable(column.places().get(choice.key())).stream().toList()
        : DeclaredRows.places(row, column.source().orElse(""));
  }
}
