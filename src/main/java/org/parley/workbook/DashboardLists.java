package org.parley.workbook;

/**
 * Gates, go-to-market commitments and milestones due next side by side, money by party below. A
 * list that stands alone takes the whole page.
 */
record DashboardLists(Draft draft, Canvas canvas, Plan plan) {
  /** Where the columns of the milestones begin; the last one ends with the page. */
  private record Columns(int name, int due, int status) {
    static final Columns RIGHT_HALF = new Columns(6, 10, 11);
    static final Columns WHOLE_PAGE = new Columns(0, 5, 7);

    int all() {
      return DashboardSheet.COLUMNS - name;
    }
  }

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    int left =
        plan.gates()
            .map(gates -> new DashboardGates(draft, canvas, gates).write(first))
            .orElse(first);
    left = market(left);
    Columns columns = left == first ? Columns.WHOLE_PAGE : Columns.RIGHT_HALF;
    int right = plan.milestones().map(next -> writeNext(next, first, columns)).orElse(first);
    int row = Math.max(left, right);
    int next =
        plan.milestones()
            .filter(milestones -> milestones.layout().totals() > 0)
            .map(milestones -> new DashboardMoney(draft, canvas, milestones).write(row))
            .orElse(row);
    int after =
        plan.waterfall()
            .map(revenue -> new DashboardRevenue(draft, canvas, revenue).write(next))
            .orElse(next);
    return plan.api()
        .filter(api -> api.data().hasInvoices())
        .map(api -> new DashboardApi(draft, canvas, api).write(after))
        .orElse(after);
  }

  private int market(int first) {
    return plan.gtm()
        .map(gtm -> new DashboardGtm(draft, canvas, gtm, plan.milestones().isEmpty()).write(first))
        .orElse(first);
  }

  private int writeNext(
      Plan.Placed<MilestoneData, MilestoneLayout> milestones, int first, Columns columns) {
    canvas.text(
        canvas.at(first, columns.name()).block(1, columns.all()),
        draft.say(DashboardText.BAND_NEXT),
        Look.BAND);
    head(first + 1, columns.name(), columns.due(), DashboardText.HEAD_MILESTONE);
    head(first + 1, columns.due(), columns.status(), DashboardText.HEAD_DUE);
    head(first + 1, columns.status(), DashboardSheet.COLUMNS, DashboardText.HEAD_STATUS);
    if (milestones.layout().milestones() == 0) {
      Strip none = canvas.at(first + 2, columns.name()).block(1, columns.all());
      canvas.text(none, draft.say(MilestonesText.NO_PLAN), Look.OPEN);
      return first + 4;
    }
    int shown = Math.min(MilestoneLayout.SHOWN_NEXT, milestones.layout().milestones());
    for (int rank = 0; rank < shown; rank++) {
      writeNext(milestones.layout(), rank, first + 2 + rank, columns);
    }
    return first + 3 + shown;
  }

  private void writeNext(MilestoneLayout layout, int rank, int row, Columns columns) {
    Place number = layout.next().at(rank, 0);
    Strip name = canvas.at(row, columns.name()).block(1, columns.due() - columns.name());
    pick(name, number, layout, MilestoneLayout.NAME, Look.STRONG);
    Strip due = canvas.at(row, columns.due()).block(1, columns.status() - columns.due());
    pick(due, number, layout, MilestoneLayout.DUE, Look.FIGURE);
    Strip status =
        canvas.at(row, columns.status()).block(1, DashboardSheet.COLUMNS - columns.status());
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

  private void head(int row, int from, int to, DashboardText text) {
    canvas.text(canvas.at(row, from).block(1, to - from), draft.say(text), Look.HEAD);
  }
}
