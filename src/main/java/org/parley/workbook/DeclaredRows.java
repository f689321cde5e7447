package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
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
