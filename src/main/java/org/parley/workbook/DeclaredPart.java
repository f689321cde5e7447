package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.source.Span;

/**
 * A table of a declared sheet.
 *
 * @param id by which formulas of other parts name it
 * @param title above it
 * @param label the column by whose words a review names a row; empty for the first
 * @param help a line on how it is filled in; the empty text for none
 * @param source where its rows come from
 * @param clauses of which an agreement must have one for the part to be there; empty for any deal
 * @param columns in order; none if the part has single facts
 * @param facts one below the other
 * @param absent facts that do not arise in the deal; they are not shown
 * @param timeline beside the columns
 * @param totals formulas below columns, by column
 * @param payments that its rows are, if they are payments of a party to another
 */
record DeclaredPart(
    String id,
    String title,
    Optional<String> label,
    String help,
    DeclaredSource source,
    List<String> clauses,
    List<DeclaredColumn> columns,
    List<DeclaredFact> facts,
    List<DeclaredFact> absent,
    Optional<DeclaredTimeline> timeline,
    Map<String, String> totals,
    Optional<DeclaredPayments> payments,
    Span span) {
  DeclaredPart {
    clauses = List.copyOf(clauses);
    columns = List.copyOf(columns);
    facts = List.copyOf(facts);
    absent = List.copyOf(absent);
    totals = Map.copyOf(totals);
  }

  /** The place of a column; -1 if there is none of this name. */
  int column(String id) {
    return columns.stream().map(DeclaredColumn::id).toList().indexOf(id);
  }

  /** The place of a single fact; -1 if there is none of this name. */
  int fact(String id) {
    return facts.stream().map(DeclaredFact::id).toList().indexOf(id);
  }

  /** True if a formula can name it. */
  boolean has(String id) {
    return column(id) >= 0 || fact(id) >= 0;
  }

  /** What the cells of a column or of a single fact hold. */
  DeclaredEntry.Holds holds(String id) {
    return column(id) >= 0 ? columns.get(column(id)).entry().holds() : facts.get(fact(id)).holds();
  }

  /** The part with the facts that can arise in the deal. */
  DeclaredPart in(DeclaredRows deal) {
    return new DeclaredPart(
        id,
        title,
        label,
        help,
        source,
        clauses,
        columns,
        facts.stream().filter(fact -> fact.applies(deal)).toList(),
        facts.stream().filter(fact -> !fact.applies(deal)).toList(),
        timeline,
        totals,
        payments,
        span);
  }

  /** True if it is words of a clause that the deal does not have. */
  boolean lacksWords(String id) {
    return absent.stream().anyMatch(fact -> fact.id().equals(id) && !fact.holds().isFigure());
  }

  /** True unless it serves clauses that no agreement has. */
  boolean applies(DeclaredRows deal) {
    return clauses.isEmpty() || clauses.stream().anyMatch(deal::hasClause);
  }

  /** True if it has nothing to show or to fill in. */
  boolean isEmpty() {
    return columns.isEmpty() && facts.isEmpty();
  }

  /** True unless it only shows rows or facts that do not arise in the deal. */
  boolean isPresent(DeclaredRows deal) {
    return source.entries() > 0
        || source.term().filter(path -> deal.find(path).isPresent()).isPresent()
            && (source.onlyWith().isEmpty() || !deal.of(source).isEmpty())
        || facts.stream().anyMatch(fact -> deal.find(fact.term()).isPresent());
  }

  /** All formulas of its columns and totals. */
  List<String> formulas() {
    return Stream.concat(columns.stream().map(DeclaredColumn::formula), totals.values().stream())
        .toList();
  }

  /** Columns that it takes on the sheet. */
  int width() {
    int own = facts.isEmpty() ? columns.size() : DeclaredFactsWriter.COLUMNS;
    return own + timeline.map(DeclaredTimeline::columns).orElse(0);
  }
}
