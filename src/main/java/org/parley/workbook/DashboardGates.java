package org.parley.workbook;

import java.util.Optional;

/** The gates of exclusivity: what is tested, when, and where it stands. */
record DashboardGates(Draft draft, Canvas canvas, Plan.Placed<GateData, GateLayout> gates) {
  /** Columns of the name of a gate; its day and its status follow. */
  private static final int NAME = 4;

  private static final int STATUS = DashboardSheet.COLUMNS - NAME - 1;

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    canvas.text(
        canvas.at(first, 0).block(1, DashboardSheet.COLUMNS),
        draft.say(DashboardText.BAND_GATES),
        Look.BAND);
    Place heads = canvas.at(first + 1, 0);
    canvas.text(heads.block(1, NAME), draft.say(DashboardText.HEAD_GATE), Look.HEAD);
    canvas.text(heads.right(NAME), draft.say(DashboardText.HEAD_TEST_DATE), Look.HEAD);
    canvas.text(
        heads.right(NAME + 1).block(1, STATUS), draft.say(DashboardText.HEAD_STATUS), Look.HEAD);
    for (int gate = 0; gate < gates.layout().gates(); gate++) {
      write(gate, canvas.at(first + 2 + gate, 0));
    }
    if (gates.layout().gates() == 0) {
      writeNone(canvas.at(first + 2, 0));
    }
    return first + 3 + Math.max(1, gates.layout().gates());
  }

  private void writeNone(Place place) {
    boolean open = gates.data().serving().answers().isOpen(GateData.GATES);
    canvas.text(
        place.block(1, DashboardSheet.COLUMNS),
        draft.say(open ? GatesText.GATES_OPEN : GatesText.NO_GATES),
        open ? Look.OPEN : Look.BODY);
  }

  private void write(int gate, Place first) {
    String id = gates.data().gates().get(gate).key();
    Optional<String> metric = gates.data().gates().get(gate).text("metric");
    canvas.text(
        first.block(1, NAME), metric.map(words -> id + ": " + words).orElse(id), Look.STRONG);
    Place date = gates.layout().gate(gate, GateLayout.GATE_DATE);
    canvas.formula(first.right(NAME), date.there(), Look.FIGURE, Format.DATE);
    Place status = gates.layout().gate(gate, GateLayout.STATUS);
    Strip strip = first.right(NAME + 1).block(1, STATUS);
    canvas.formula(strip, status.there(), Look.STATUS, Format.GENERAL);
    canvas.reserve(strip, GateRow.longest(draft, gates.data()), Look.STATUS);
    GatesSheet.flag(canvas, strip, gates.layout().gate(gate, GateLayout.STATE).there());
  }
}
