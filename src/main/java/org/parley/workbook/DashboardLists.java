package org.parley.workbook;

/** Gates, milestones due next and money by party: two lists side by side, one below. */
record DashboardLists(Draft draft, Canvas canvas, Plan plan) {
  private static final int RIGHT = 6;

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    int left =
        plan.gates()
            .map(gates -> new DashboardGates(draft, canvas, gates).write(first))
            .orElse(first);
    int right = plan.milestones().map(next -> writeNext(next, first)).orElse(first);
    int row = Math.max(left, right);
    int next =
        plan.milestones()
            .filter(milestones -> milestones.layout().totals() > 0)
            .map(milestones -> new DashboardMoney(draft, canvas, milestones).write(row))
            .orElse(row);
    return plan.api()
        .filter(api -> api.data().hasInvoices())
        .map(api -> new DashboardApi(draft, canvas, api).write(next))
        .orElse(next);
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
      writeNext(milestones.layout(), rank, canvas.at(first + 2 + rank, RIGHT));
    }
    return first + 3 + shown;
  }

  private void writeNext(MilestoneLayout layout, int rank, Place first) {
    Place number = layout.next().at(rank, 0);
    pick(first.block(1, 4), number, layout, MilestoneLayout.NAME, Look.STRONG);
    pick(first.right(4).block(1, 1), number, layout, MilestoneLayout.DUE, Look.FIGURE);
    Strip status = first.right(5).block(1, 2);
    pick(status, number, layout, MilestoneLayout.STATUS, Look.STATUS);
    String overdue = draft.texts().literal(MilestonesText.STATUS_OVERDUE);
    new Flags(canvas).fill(status, status.first().here() + "=" + overdue, Palette.BAD);
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

  private void head(int row, int column, int columns, DashboardText text) {
    canvas.text(canvas.at(row, column).block(1, columns), draft.say(text), Look.HEAD);
  }
}
