package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.source.Span;

/**
 * A table of a declared sheet.
 *
 * @param id by which formulas of other parts name it
 * @param title above it
 * @param help a line on how it is filled in; the empty text for none
 * @param rows the term whose rows it has; empty if all its rows are entries
 * @param entries empty rows that people fill in, after those of the term
 * @param columns in order
 * @param totals formulas below columns, by column
 */
record DeclaredPart(
    String id,
    String title,
    String help,
    Optional<String> rows,
    int entries,
    List<DeclaredColumn> columns,
    Map<String, String> totals,
    Span span) {
  DeclaredPart {
    columns = List.copyOf(columns);
    totals = Map.copyOf(totals);
  }

  /** The place of a column; -1 if there is none of this name. */
  int column(String id) {
    return columns.stream().map(DeclaredColumn::id).toList().indexOf(id);
  }
}
