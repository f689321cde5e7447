package org.parley.workbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.GateStatus;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** How long exclusivity lasts: the head of the sheet of gates, and windows of their own below. */
record GateWindow(Draft draft, Canvas canvas, GateData data, GateLayout layout) {
  void write() {
    SheetTop top = new SheetTop(draft, canvas);
    top.write(
        draft.say(GatesText.TITLE),
        draft.say(GatesText.PURPOSE, Map.of("section", data.section())),
        GateLayout.PRINTED,
        7);
    top.warn(data.serving(), canvas.at(3, 0).block(1, 13));
    Place label = layout.at(GateLayout.WINDOW_ROW, 0);
    canvas.text(label.block(1, 2), draft.say(GatesText.WINDOW), Look.STRONG);
    canvas.text(label.right(2), draft.say(GatesText.WINDOW_START), Look.BODY);
    writeStart();
    canvas.text(label.right(4), draft.say(GatesText.WINDOW_END), Look.BODY);
    writeEnd();
    if (layout.gates() > 0) {
      writeMissed();
    }
    writeParts();
  }

  private void writeStart() {
    Place place = layout.windowStart();
    Optional<LocalDate> start = data.start();
    if (start.isEmpty()) {
      draft.open(canvas, place);
    } else if (data.startsWithLaunch()) {
      writeLaunch(start.get());
    } else {
      canvas.date(place, start.get(), Look.FIGURE);
    }
    draft.name("ExclusivityStart", place.block(1, 1));
  }

  private void writeLaunch(LocalDate latest) {
    Place launch = layout.launch();
    canvas.text(launch.right(-3).block(1, 3), draft.say(GatesText.LAUNCH), Look.STRONG);
    new InputRules(draft, canvas).dates(launch.block(1, 1));
    canvas.text(
        launch.right(1).block(1, 6),
        draft.say(GatesText.LAUNCH_NOTE, Map.of("date", latest.toString())),
        Look.PURPOSE);
    String date = FormulaText.date(latest);
    canvas.formula(
        layout.windowStart(),
        "IF(ISNUMBER(%1$s),MIN(%1$s,%2$s),%2$s)".formatted(launch.here(), date),
        Look.FIGURE,
        Format.DATE);
  }

  private void writeEnd() {
    writeEnd(layout.windowEnd(), data.window());
    draft.name("ExclusivityEnd", layout.windowEnd().block(1, 1));
  }

  private void writeEnd(Place place, Optional<Period> window) {
    if (data.start().isPresent() && window.isPresent()) {
      String end = PeriodFormula.end(layout.windowStart().here(), window.get());
      canvas.formula(place, end, Look.FIGURE, Format.DATE);
    } else {
      draft.open(canvas, place);
    }
  }

  private void writeMissed() {
    Place label = layout.at(GateLayout.MISSED_ROW, 0);
    canvas.text(label.block(1, 2), draft.say(GatesText.MISSED_COUNT), Look.STRONG);
    String states = layout.column(GateLayout.STATE).here();
    String missed =
        "COUNTIF(%1$s,%2$s)+COUNTIF(%1$s,%3$s)"
            .formatted(
                states,
                StateWords.code(GateStatus.MISSED),
                StateWords.code(GateStatus.NOT_REPORTED));
    canvas.formula(label.right(2), missed, Look.FIGURE, Format.WHOLE);
    if (data.escalates()) {
      String section = data.serving().section(GateData.LADDER_SECTION);
      canvas.text(
          label.right(3).block(1, 13),
          draft.say(GatesText.ESCALATES, Map.of("section", section)),
          Look.PURPOSE);
    }
  }

  private void writeParts() {
    if (layout.parts() == 0) {
      return;
    }
    Place band = layout.at(layout.partBand(), 0);
    canvas.text(band.block(1, GateLayout.PRINTED), draft.say(GatesText.BAND_PARTS), Look.BAND);
    for (int at = 0; at < layout.parts(); at++) {
      Row row = data.parts().get(at);
      Place first = band.down(1 + at);
      canvas.text(first.block(1, 4), row.key(), Look.STRONG);
      canvas.text(first.right(4), draft.say(GatesText.PART_ENDS), Look.BODY);
      Optional<Value.Day> until = row.known("until", Value.Day.class);
      if (until.isPresent()) {
        canvas.date(first.right(5), until.get().date(), Look.FIGURE);
      } else {
        writeEnd(first.right(5), row.known("window", Period.class));
      }
    }
  }
}
