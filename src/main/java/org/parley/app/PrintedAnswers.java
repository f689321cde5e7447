package org.parley.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.deal.Answered;
import org.parley.deal.DealAgreement;
import org.parley.library.ValueWording;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/** What the answers of an agreement print, by the path of their term. */
final class PrintedAnswers {
  private final ValueWording wording;
  private final Map<String, Set<String>> byPath = new HashMap<>();

  private PrintedAnswers(ValueWording wording) {
    this.wording = wording;
  }

  static Map<String, Set<String>> of(LoadedDeal loaded, DealAgreement agreement) {
    var printed =
        new PrintedAnswers(
            new ValueWording(loaded.library().style(), key -> loaded.deal().party(key).label()));
    agreement.answers().byPath().values().forEach(printed::add);
    return printed.byPath;
  }

  private void add(Answered answered) {
    add(answered.declaration(), answered.answer());
  }

  private void add(TermDeclaration declaration, Answer answer) {
    if (answer.isOpen()) {
      put(declaration.path(), wording.open(declaration));
      return;
    }
    answer.known().ifPresent(value -> add(declaration, value));
  }

  private void add(TermDeclaration declaration, Value value) {
    if (value instanceof Value.Rows rows) {
      rows.rows().forEach(row -> row(declaration, row));
    } else if (value instanceof Value.Items items) {
      put(declaration.path(), wording.print(declaration, value));
      items.items().forEach(item -> add(declaration, item));
    } else if (!(value instanceof Value.Bands) && !(value instanceof Value.PartyKey)) {
      put(declaration.path(), wording.print(declaration, value));
    }
  }

  private void row(TermDeclaration table, Row row) {
    List<TermDeclaration> columns = table.shape().columns();
    for (TermDeclaration column : columns) {
      row.cell(column.name()).ifPresent(answer -> add(column, answer));
    }
  }

  private void put(String path, String text) {
    byPath.computeIfAbsent(path, key -> new HashSet<>()).add(text.replace('\u00A0', ' '));
  }
}
