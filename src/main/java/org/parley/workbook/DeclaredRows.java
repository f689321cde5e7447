package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says on the terms of a declared sheet: on its own ones, else in the first agreement
 * that answers them.
 */
record DeclaredRows(WorkbookInput input) {
  /** The answer to a term, if the deal has it. */
  Optional<Answered> find(String path) {
    return answers().flatMap(one -> one.find(path).stream()).findFirst();
  }

  /** The agreement whose answer stands, and those that answer the term differently, in order. */
  List<DealAgreement> differing(String path) {
    List<DealAgreement> answering =
        Stream.concat(input.deal().documents().stream(), input.deal().agreements().stream())
            .filter(one -> one.answers().find(path).isPresent())
            .toList();
    Optional<Answer> stands = find(path).map(Answered::answer);
    List<DealAgreement> others =
        answering.stream()
            .filter(one -> !one.answers().find(path).map(Answered::answer).equals(stands))
            .toList();
    return others.isEmpty()
        ? List.of()
        : Stream.concat(answering.stream().limit(1), others.stream()).toList();
  }

  /** True if the deal itself answers the term, with rows or without. */
  boolean given(String path) {
    return find(path).filter(answered -> !answered.defaulted()).isPresent();
  }

  /** True if an agreement of the deal has the clause. */
  boolean hasClause(String id) {
    return input.sections().values().stream().anyMatch(sections -> sections.of(id).isPresent());
  }

  boolean isOpen(String path) {
    return find(path).map(Answered::answer).map(Answer::isOpen).orElse(false);
  }

  List<Row> rows(String path) {
    return find(path)
        .flatMap(answered -> answered.answer().known(Value.Rows.class))
        .map(Value.Rows::rows)
        .orElse(List.of());
  }

  /** The rows of a part: those of its term whose clauses the deal has. */
  List<Row> of(DeclaredPart part) {
    List<Row> all = part.rows().map(this::rows).orElse(List.of());
    return part.onlyWith()
        .map(column -> all.stream().filter(row -> applies(row, column)).toList())
        .orElse(all);
  }

  /** True if an agreement has one of the clauses that the cell names, or if it names none. */
  private boolean applies(Row row, String column) {
    List<String> clauses = places(row, column);
    return clauses.isEmpty() || clauses.stream().anyMatch(this::hasClause);
  }

  /**
   * The section of the first place among those that a cell names which an agreement has; says so if
   * none has any, and is empty if the cell names none.
   */
  Optional<String> section(DeclaredColumn column, Row row) {
    List<String> places =
        column
            .origin()
            .source()
            .flatMap(row::cell)
            .flatMap(Answer::known)
            .map(value -> places(column, row, value))
            .orElse(List.of());
    return places.isEmpty() ? Optional.empty() : Optional.of(new Sections(input).first(places));
  }

  private static List<String> places(DeclaredColumn column, Row row, Value value) {
    return value instanceof Value.Choice choice
        ? Optional.ofNullable(column.origin().places().get(choice.key())).stream().toList()
        : places(row, column.origin().source().orElse(""));
  }

  /** The places of agreements that a cell names, between commas. */
  static List<String> places(Row row, String column) {
    return row.cell(column)
        .flatMap(answer -> answer.known(Value.Text.class))
        .map(text -> List.of(text.text().split(" *[,;] *")))
        .orElse(List.of());
  }

  /** How the column of a table is declared. */
  Optional<TermDeclaration> column(String path, String column) {
    return find(path).map(Answered::declaration).flatMap(term -> term.column(column));
  }

  private Stream<Answers> answers() {
    Deal deal = input.deal();
    return Stream.concat(deal.documents().stream(), deal.agreements().stream())
        .map(one -> one.answers());
  }
}
