package org.parley.workbook;

import java.util.Map;

/** The head of the sheet of gates: what it serves and how long exclusivity lasts. */
record GateWindow(Draft draft, Canvas canvas, GateData data, GateLayout layout) {
  void write() {
    draft.top(
        canvas,
        draft.say(GatesText.TITLE),
        draft.say(GatesText.PURPOSE, Map.of("section", data.section())),
        GateLayout.PRINTED);
    canvas.text(canvas.at(2, 0).block(1, 6), draft.say(CommonText.LEGEND), Look.LEGEND);
    data.serving()
        .otherAnswers()
        .ifPresent(warning -> canvas.text(canvas.at(3, 0).block(1, 13), warning, Look.OPEN));
    Place label = layout.at(GateLayout.WINDOW_ROW, 0);
    canvas.text(label.block(1, 2), draft.say(GatesText.WINDOW), Look.STRONG);
    canvas.text(label.right(2), draft.say(GatesText.WINDOW_START), Look.BODY);
    writeStart(label.right(3));
    canvas.text(label.right(4), draft.say(GatesText.WINDOW_END), Look.BODY);
    writeEnd(label.right(3), label.right(5));
  }

  private void writeStart(Place place) {
    data.start()
        .ifPresentOrElse(
            date -> canvas.date(place, date, Look.FIGURE), () -> draft.open(canvas, place));
    draft.name("ExclusivityStart", place.block(1, 1));
  }

  private void writeEnd(Place start, Place place) {
    if (data.start().isPresent() && data.window().isPresent()) {
      String end = PeriodFormula.end(start.here(), data.window().get());
      canvas.formula(place, end, Look.FIGURE, Format.DATE);
    } else {
      draft.open(canvas, place);
    }
    draft.name("ExclusivityEnd", place.block(1, 1));
  }
}
