package org.parley.workbook;

import java.util.List;
import java.util.Optional;

/** Gates, milestones due next and money by party: two lists side by side, one below. */
record DashboardLists(Draft draft, Canvas canvas, Plan plan) {
  private static final int RIGHT = 6;

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    int left = plan.gates().map(gates -> writeGates(gates, first)).orElse(first);
    int right = plan.milestones().map(next -> writeNext(next, first)).orElse(first);
    int row = Math.max(left, right);
    return plan.milestones()
        .filter(milestones -> milestones.layout().totals() > 0)
        .map(milestones -> writeMoney(milestones, row))
        .orElse(row);
  }

  private int writeGates(Plan.Placed<GateData, GateLayout> gates, int first) {
    canvas.text(canvas.at(first, 0).block(1, 5), draft.say(DashboardText.BAND_GATES), Look.BAND);
    head(first + 1, 0, 1, DashboardText.HEAD_GATE);
    head(first + 1, 1, 1, DashboardText.HEAD_TEST_DATE);
    head(first + 1, 2, 3, DashboardText.HEAD_STATUS);
    int row = first + 1;
    for (int gate = 0; gate < gates.layout().gates(); gate++) {
      row++;
      String id = gates.data().gates().get(gate).key();
      Optional<String> metric = gates.data().gates().get(gate).text("metric");
      canvas.text(
          canvas.at(row, 0), metric.map(words -> id + ": " + words).orElse(id), Look.STRONG);
      copy(
          canvas.at(row, 1).block(1, 1),
          gates.layout().gate(gate, GateLayout.TEST_DATE),
          Format.DATE);
      Place status = gates.layout().gate(gate, GateLayout.STATUS);
      Strip strip = canvas.at(row, 2).block(1, 3);
      canvas.formula(strip, status.there(), Look.STATUS, Format.GENERAL);
      canvas.reserve(strip, GatesSheet.longest(draft, gates.data()), Look.STATUS);
      String code = gates.layout().gate(gate, GateLayout.STATE).there();
      Flags flags = new Flags(canvas);
      flags.fill(strip, code + "=7", Palette.BAD);
      flags.fill(strip, code + "=6", Palette.DOUBTFUL);
      flags.fill(strip, code + "=3", Palette.DOUBTFUL);
      flags.fill(strip, "AND(%1$s>=4,%1$s<=5)".formatted(code), Palette.GOOD);
    }
    if (gates.layout().gates() == 0) {
      row++;
      boolean open = gates.data().serving().answers().isOpen(GateData.GATES);
      canvas.text(
          canvas.at(row, 0).block(1, 5),
          draft.say(open ? GatesText.GATES_OPEN : GatesText.NO_GATES),
          open ? Look.OPEN : Look.BODY);
    }
    return row + 2;
  }

  private int writeNext(Plan.Placed<MilestoneData, MilestoneLayout> milestones, int first) {
    canvas.text(canvas.at(first, RIGHT).block(1, 7), draft.say(DashboardText.BAND_NEXT), Look.BAND);
    head(first + 1, RIGHT, 4, DashboardText.HEAD_MILESTONE);
    head(first + 1, RIGHT + 4, 1, DashboardText.HEAD_DUE);
    head(first + 1, RIGHT + 5, 2, DashboardText.HEAD_STATUS);
    if (milestones.layout().milestones() == 0) {
      Strip none = canvas.at(first + 2, RIGHT).block(1, 7);
      canvas.text(none, draft.say(MilestonesText.NO_PLAN), Look.OPEN);
      return first + 4;
    }
    int shown = Math.min(MilestoneLayout.SHOWN_NEXT, milestones.layout().milestones());
    for (int rank = 0; rank < shown; rank++) {
      Place number = milestones.layout().next().at(rank, 0);
      int row = first + 2 + rank;
      MilestoneLayout layout = milestones.layout();
      pick(canvas.at(row, RIGHT).block(1, 4), number, layout, MilestoneLayout.NAME, Look.STRONG);
      pick(canvas.at(row, RIGHT + 4).block(1, 1), number, layout, MilestoneLayout.DUE, Look.FIGURE);
      Strip status = canvas.at(row, RIGHT + 5).block(1, 2);
      pick(status, number, layout, MilestoneLayout.STATUS, Look.STATUS);
      String overdue =
          "%s=%s"
              .formatted(
                  status.first().here(), draft.texts().literal(MilestonesText.STATUS_OVERDUE));
      new Flags(canvas).fill(status, overdue, Palette.BAD);
    }
    return first + 3 + shown;
  }

  private void pick(Strip strip, Place number, MilestoneLayout layout, int column, Look look) {
    String formula =
        "IF(%1$s=0,%3$s,INDEX(%2$s,%1$s))"
            .formatted(
                number.there(),
                layout.milestoneColumn(column).there(),
                draft.texts().literal(DashboardText.STATUS_NONE));
    canvas.formula(strip, formula, look, Format.DATE);
  }

  private int writeMoney(Plan.Placed<MilestoneData, MilestoneLayout> milestones, int first) {
    canvas.text(
        canvas.at(first, 0).block(1, DashboardSheet.COLUMNS),
        draft.say(DashboardText.BAND_MONEY),
        Look.BAND);
    head(first + 1, 0, 1, DashboardText.HEAD_PARTY);
    head(first + 1, 1, 2, DashboardText.HEAD_CURRENCY);
    List<DashboardText> heads =
        List.of(
            DashboardText.HEAD_TO_PAY,
            DashboardText.HEAD_PAID,
            DashboardText.HEAD_OVERDUE,
            DashboardText.HEAD_TO_RECEIVE,
            DashboardText.HEAD_RECEIVED);
    for (int at = 0; at < heads.size(); at++) {
      head(first + 1, 3 + 2 * at, 2, heads.get(at));
    }
    int parties = milestones.data().parties().size();
    for (int line = 0; line < milestones.layout().totals(); line++) {
      int row = first + 2 + line;
      String party = milestones.data().parties().get(line % parties).label();
      canvas.text(canvas.at(row, 0), party, Look.STRONG);
      canvas.text(
          canvas.at(row, 1).block(1, 2),
          milestones.data().currencies().get(line / parties),
          Look.CENTRE);
      List<Integer> columns =
          List.of(
              MilestoneTotals.TO_PAY,
              MilestoneTotals.PAID,
              MilestoneTotals.OVERDUE,
              MilestoneTotals.TO_RECEIVE,
              MilestoneTotals.RECEIVED);
      for (int at = 0; at < columns.size(); at++) {
        copy(
            canvas.at(row, 3 + 2 * at).block(1, 2),
            milestones.layout().total(line, columns.get(at)),
            Format.MONEY);
      }
    }
    return first + 3 + milestones.layout().totals();
  }

  private void copy(Strip strip, Place from, String format) {
    canvas.formula(strip, from.there(), Look.FIGURE, format);
  }

  private void head(int row, int column, int columns, DashboardText text) {
    canvas.text(canvas.at(row, column).block(1, columns), draft.say(text), Look.HEAD);
  }
}
