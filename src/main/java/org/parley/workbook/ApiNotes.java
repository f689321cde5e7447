package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.deal.economics.ApiFeeModel;

/** The rules of the sheet in words, below the months. */
record ApiNotes(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  void write() {
    canvas.text(
        layout.at(layout.noteRow(), 0).block(1, layout.right()),
        String.join(" ", notes()),
        Look.PURPOSE);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    add(notes, data.model() == ApiFeeModel.FREE, ApiText.NOTE_FREE);
    if (data.model() == ApiFeeModel.BUNDLED) {
      String bundle = data.answers().text(ApiData.BUNDLE).orElse(draft.say(CommonText.OPEN));
      notes.add(draft.say(ApiText.NOTE_BUNDLE, Map.of("bundle", bundle)));
    }
    add(notes, data.model().chargesBase(), ApiText.NOTE_BASE);
    add(notes, data.hasInvoices(), ApiText.NOTE_LINES);
    add(notes, data.model() == ApiFeeModel.REVENUE_SHARE, ApiText.NOTE_REVENUE);
    add(notes, data.model().priced(), ApiText.NOTE_DAYS);
    add(notes, data.model().priced(), ApiText.NOTE_INCREASE);
    add(notes, data.movesUp(), ApiText.NOTE_UPGRADE);
    add(notes, data.hasRunOff(), ApiText.NOTE_RUN_OFF);
    if (data.hasExit()) {
      String section = data.serving().section(ApiData.EXIT_SECTION, ApiData.CREDITS_SECTION);
      notes.add(draft.say(ApiText.NOTE_REPORT, Map.of("section", section)));
    }
    add(notes, true, ApiText.NOTE_YEAR);
    return notes;
  }

  private void add(List<String> notes, boolean applies, ApiText note) {
    if (applies) {
      notes.add(draft.say(note));
    }
  }
}
