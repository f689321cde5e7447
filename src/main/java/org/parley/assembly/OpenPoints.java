package org.parley.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.value.Row;
import org.parley.value.Value;

/** What the parties have not decided yet, in the words of the deal team. */
final class OpenPoints {
  private OpenPoints() {}

  /** The labels of the open terms of all agreements, each once, in the order of the library. */
  static List<String> of(Deal deal) {
    Set<String> labels = new LinkedHashSet<>();
    for (DealAgreement agreement : deal.agreements()) {
      agreement.answers().byPath().values().stream()
          .filter(OpenPoints::open)
          .forEach(answered -> labels.add(answered.declaration().label()));
    }
    return List.copyOf(labels);
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
