package org.parley.workbook;

import java.util.Optional;
import org.parley.deal.Answered;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/** Cells of a deal's tables in the words of the contract. */
final class Words {
  private Words() {}

  /**
   * A cell in words.
   *
   * @return empty if the cell is open; "not stated" if it was left out
   */
  static Optional<String> of(Serving serving, String table, Row row, String column) {
    Answer answer = row.cell(column).orElse(null);
    if (answer == null) {
      return Optional.of(serving.input().texts().of(CommonText.NOT_STATED));
    }
    Optional<TermDeclaration> declaration =
        serving
            .answers()
            .find(table)
            .map(Answered::declaration)
            .flatMap(term -> term.column(column));
    return answer.known().map(value -> of(serving.input().words(), declaration, value));
  }

  /** A value in words; by its own text where it has no declaration. */
  static String of(ValueWords words, Optional<TermDeclaration> declaration, Value value) {
    return declaration.map(term -> words.of(term, value)).orElseGet(value::toString);
  }
}
