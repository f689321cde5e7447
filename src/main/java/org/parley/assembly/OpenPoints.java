package org.parley.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.term.TermDeclaration;
import org.parley.value.Row;
import org.parley.value.Value;

/** What the parties have not decided yet. */
final class OpenPoints {
  private OpenPoints() {}

  /** The open terms of all agreements and documents, each once, in the order of the library. */
  static List<TermDeclaration> of(Deal deal) {
    Map<String, TermDeclaration> terms = new LinkedHashMap<>();
    deal.answered()
        .filter(OpenPoints::open)
        .map(Answered::declaration)
        .forEach(declaration -> terms.putIfAbsent(declaration.path(), declaration));
    return List.copyOf(terms.values());
  }

  /** Open as a whole, or in one of its cells. */
  private static boolean open(Answered answered) {
    return answered.answer().isOpen()
        || answered
            .answer()
            .known(Value.Rows.class)
            .map(rows -> rows.rows().stream().anyMatch(OpenPoints::open))
            .orElse(false);
  }

  private static boolean open(Row row) {
    return row.cells().values().stream().anyMatch(answer -> answer.isOpen());
  }
}
