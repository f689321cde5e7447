package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.Answered;
import org.parley.value.Value;

/** The rules of milestone payments in words, below their table. */
record PaymentNotes(Draft draft, Canvas canvas, MilestoneData data, MilestoneLayout layout) {
  void write() {
    Place first = layout.payment(data.payments().size(), 0);
    canvas.text(first.block(1, MilestoneLayout.PRINTED), String.join(" ", notes()), Look.PURPOSE);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (data.terms().onRevenue()) {
      notes.add(draft.say(MilestonesText.NOTE_REVENUE));
    }
    notes.add(longStop());
    notes.add(draft.say(MilestonesText.NOTE_EXCUSED));
    if (data.terms().onCalendar()) {
      words("withhold_after")
          .map(delay -> draft.say(MilestonesText.NOTE_HELD, Map.of("delay", delay)))
          .ifPresent(notes::add);
    }
    notes.add(draft.say(MilestonesText.NOTE_DAYS));
    return notes;
  }

  private String longStop() {
    Optional<String> extension = words("extension");
    Optional<String> reduction = words("reduction");
    if (extension.isPresent()) {
      return draft.say(MilestonesText.NOTE_EXTEND, Map.of("extension", extension.get()));
    }
    return reduction
        .map(rate -> draft.say(MilestonesText.NOTE_REDUCE, Map.of("reduction", rate)))
        .orElse(draft.say(MilestonesText.NOTE_LAPSE));
  }

  private Optional<String> words(String term) {
    Optional<Answered> answered =
        data.serving().answers().find(MilestoneData.PAYMENT_SECTION + "." + term);
    return answered.flatMap(
        one ->
            one.answer()
                .known()
                .map((Value value) -> draft.input().words().of(one.declaration(), value)));
  }
}
