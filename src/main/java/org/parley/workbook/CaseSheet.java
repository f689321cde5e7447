package org.parley.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The business case: what the alternatives are worth, to whom, and what the API's tiers cost. */
record CaseSheet(String name, CaseData data) implements SheetContent {
  private static final List<String> SERVES =
      List.of(
          "fin.cost-sharing",
          "rev.waterfall",
          "fin.api-fees",
          "jda.contributions",
          "supply.pricing",
          "core.liability-cap");

  private static final int NAME_WIDTH = 26;
  private static final int FIGURE_WIDTH = 16;
  private static final int LEGEND = 5;

  @Override
  public void write(Draft draft, Canvas canvas) {
    CaseLayout layout = CaseLayout.of(data, canvas.name());
    int[] widths = new int[layout.printed()];
    Arrays.fill(widths, FIGURE_WIDTH);
    widths[0] = NAME_WIDTH;
    widths[1] = NAME_WIDTH;
    canvas.widths(widths);
    writeTop(draft, canvas, layout);
    if (layout.alternatives() > 0) {
      new CaseAssumptions(draft, canvas, data, layout).write();
      new CaseResults(draft, canvas, data, layout).write();
      new CasePlans(draft, canvas, data, layout).write();
    }
    if (layout.alternatives() == 0 && data.rows().given(CaseData.ALTERNATIVES)) {
      canvas.text(
          layout.at(CaseLayout.NOTE_ROW + 1, 0).block(1, layout.printed()),
          draft.say(CaseText.ALTERNATIVES_OPEN),
          Look.OPEN);
    }
    if (layout.lines() > 0) {
      new CaseAccountBlock(draft, canvas, data.account(), layout).write();
    }
    writeTiers(draft, canvas, layout);
    Strip printed = canvas.at(0, 0).block(layout.lastRow() + 1, layout.printed());
    new Page(draft).finish(canvas, printed, 0, 0, CaseLayout.FIRST);
    draft.breaks().add(new PageBreaks(canvas, layout.printed(), layout.lastRow() + 1));
  }

  private void writeTop(Draft draft, Canvas canvas, CaseLayout layout) {
    String section = Sections.of(draft.input()).first(SERVES);
    new SheetTop(draft, canvas)
        .write(
            draft.say(CaseText.TITLE),
            draft.say(CaseText.PURPOSE, Map.of("section", section)),
            layout.printed(),
            LEGEND);
    canvas.text(
        layout.at(CaseLayout.NOTE_ROW, 0).block(1, layout.printed()),
        draft.say(CaseText.NOTE),
        Look.PURPOSE);
    int unplaced = data.unplaced();
    if (unplaced > 0) {
      canvas.text(
          layout.at(CaseLayout.NOTE_ROW - 1, LEGEND).block(1, layout.printed() - LEGEND),
          draft.say(CaseText.UNPLACED, Map.of("count", Integer.toString(unplaced))),
          Look.OPEN);
    }
  }

  private void writeTiers(Draft draft, Canvas canvas, CaseLayout layout) {
    if (layout.tiers() > 0) {
      new CaseTiers(draft, canvas, data, layout).write();
    } else if (data.rows().given(CaseData.LEVELS)) {
      boolean open = data.api().isPresent();
      canvas.text(
          layout.at(layout.tierBand(), 0).block(1, layout.printed()),
          draft.say(open ? CaseText.TIERS_OPEN : CaseText.NO_PRICES),
          open ? Look.OPEN : Look.PURPOSE);
    }
  }
}
