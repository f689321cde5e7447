package org.parley.deal;

import java.util.List;
import java.util.stream.Stream;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * A term of a deal with its answer.
 *
 * @param declaration what was asked
 * @param answer known or open
 * @param defaulted true if the library's default stands in; its reason is {@code
 *     declaration.because()}
 */
public record Answered(TermDeclaration declaration, Answer answer, boolean defaulted) {
  /**
   * Keys of the rows that the deal changed while the table's other rows are the library's default;
   * empty if all rows are of one origin.
   */
  public List<String> changedRows() {
    List<Row> rows = answer.known(Value.Rows.class).map(Value.Rows::rows).orElse(List.of());
    List<String> changed = rows.stream().filter(row -> !ofDefault(row)).map(Row::key).toList();
    return changed.size() < rows.size() ? changed : List.of();
  }

  /** What is open in it: the whole answer, or single cells of its table. */
  public List<OpenPlace> open() {
    if (answer.isOpen()) {
      return List.of(new OpenPlace(path(), declaration.label(), answer.span()));
    }
    return answer.known(Value.Rows.class).map(Value.Rows::rows).orElse(List.of()).stream()
        .flatMap(this::open)
        .toList();
  }

  private Stream<OpenPlace> open(Row row) {
    return row.cells().entrySet().stream()
        .filter(cell -> cell.getValue().isOpen())
        .map(
            cell ->
                new OpenPlace(
                    path() + "." + cell.getKey(),
                    declaration.label() + ": " + row.key(),
                    cell.getValue().span()));
  }

  /** A row of the default stands where the term is declared. */
  private boolean ofDefault(Row row) {
    return row.span().file().equals(declaration.span().file());
  }

  public String path() {
    return declaration.path();
  }
}
