package org.parley.workbook;

import java.util.Map;

/** GTM Misses and the exit right of each party. */
record DashboardGtm(Draft draft, Canvas canvas, Plan.Placed<GtmData, GtmLayout> gtm) {
  private static final int STATUS_COLUMNS = DashboardSheet.COLUMNS - 2;

  /** Writes from a row on and returns the next free row. */
  int write(int first) {
    GtmLayout layout = gtm.layout();
    canvas.text(
        canvas.at(first, 0).block(1, 2 + STATUS_COLUMNS),
        draft.say(DashboardText.BAND_GTM),
        Look.BAND);
    canvas.text(canvas.at(first + 1, 0), draft.say(DashboardText.HEAD_PARTY), Look.HEAD);
    canvas.text(canvas.at(first + 1, 1), draft.say(DashboardText.HEAD_MISSES), Look.HEAD);
    canvas.text(
        canvas.at(first + 1, 2).block(1, STATUS_COLUMNS),
        draft.say(DashboardText.HEAD_EXIT),
        Look.HEAD);
    for (int party = 0; party < layout.parties(); party++) {
      write(party, canvas.at(first + 2 + party, 0));
    }
    return first + 3 + layout.parties();
  }

  private void write(int party, Place first) {
    GtmLayout layout = gtm.layout();
    canvas.text(first, gtm.data().parties().get(party).label(), Look.STRONG);
    String misses = layout.misses().at(party, 0).block(1, layout.quarters()).there();
    canvas.formula(first.right(1), "SUM(" + misses + ")", Look.FIGURE, Format.WHOLE);
    Strip status = first.right(2).block(1, STATUS_COLUMNS);
    if (!layout.exit()) {
      canvas.text(status, draft.say(DashboardText.STATUS_NONE), Look.CENTRE);
      return;
    }
    canvas.formula(
        status, layout.exit(party, GtmExits.STATUS).there(), Look.STATUS, Format.GENERAL);
    String section = gtm.data().serving().section("gtm.nonperformance-exit");
    canvas.reserve(
        status,
        draft.say(GtmText.STATUS_WARNING_POSSIBLE, Map.of("section", section)),
        Look.STATUS);
    GtmExits.flag(canvas, status, layout.exit(party, GtmExits.state(layout)).there());
  }
}
