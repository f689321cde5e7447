package org.parley.workbook;

import java.util.List;
import java.util.Optional;

/** The gates of exclusivity on the left half of the dashboard. */
record DashboardGates(Draft draft, Canvas canvas, Plan.Placed<GateData, GateLayout> gates) {
  private static final List<DashboardText> HEADS =
      List.of(DashboardText.HEAD_GATE, DashboardText.HEAD_TEST_DATE);

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    canvas.text(canvas.at(first, 0).block(1, 5), draft.say(DashboardText.BAND_GATES), Look.BAND);
    draft.heads(canvas, canvas.at(first + 1, 0), HEADS);
    canvas.text(
        canvas.at(first + 1, 2).block(1, 3), draft.say(DashboardText.HEAD_STATUS), Look.HEAD);
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
        place.block(1, 5),
        draft.say(open ? GatesText.GATES_OPEN : GatesText.NO_GATES),
        open ? Look.OPEN : Look.BODY);
  }

  private void write(int gate, Place first) {
    String id = gates.data().gates().get(gate).key();
    Optional<String> metric = gates.data().gates().get(gate).text("metric");
    canvas.text(first, metric.map(words -> id + ": " + words).orElse(id), Look.STRONG);
    Place date = gates.layout().gate(gate, GateLayout.GATE_DATE);
    canvas.formula(first.right(1), date.there(), Look.FIGURE, Format.DATE);
    Place status = gates.layout().gate(gate, GateLayout.STATUS);
    Strip strip = first.right(2).block(1, 3);
    canvas.formula(strip, status.there(), Look.STATUS, Format.GENERAL);
    canvas.reserve(strip, GateRow.longest(draft, gates.data()), Look.STATUS);
    GatesSheet.flag(canvas, strip, gates.layout().gate(gate, GateLayout.STATE).there());
  }
}
