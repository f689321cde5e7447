package org.parley.workbook;

import java.util.Map;

/** What the figures of the quarter are: known, waiting or open. */
record StatementFigures(Draft draft, Canvas canvas, StatementsData data, StatementsLayout layout) {

  void write() {
    Place band = layout.at(StatementsLayout.FIGURES_BAND, 0);
    canvas.text(band.block(1, layout.printed()), draft.say(StatementsText.BAND_FIGURES), Look.BAND);
    int row = 1;
    if (data.revenue().isPresent()) {
      String state = new RevenueStatement(draft, data.revenue().get()).state();
      line(row++, StatementsText.SOURCE_SHARES, state);
    }
    if (data.milestones().isPresent()) {
      String state = new MilestoneStatement(draft, data.milestones().get()).state();
      line(row++, StatementsText.SOURCE_MILESTONES, state);
    }
    if (data.api().isPresent()) {
      line(row++, StatementsText.SOURCE_API, new ApiStatement(draft, data.api().get()).state());
    }
    if (data.market().isPresent()) {
      String state = new MarketStatement(draft, data.market().get()).state();
      line(row++, StatementsText.SOURCE_MARKET, state);
    }
    for (DeclaredStatement declared : data.declared()) {
      line(row++, declared.label(), declared.state(draft.texts()));
    }
    long leftOut = data.leftOut(draft);
    if (leftOut > 0) {
      canvas.text(
          band.down(row).block(1, StatementsLayout.AMOUNT),
          draft.say(StatementsText.NOTE_LEFT_OUT, Map.of("count", Long.toString(leftOut))),
          Look.OPEN);
    }
  }

  private void line(int row, StatementsText source, String state) {
    line(row, draft.say(source), state);
  }

  private void line(int row, String source, String state) {
    Place place = layout.at(StatementsLayout.FIGURES_BAND + row, 0);
    canvas.text(place, source, Look.STRONG);
    canvas.formula(
        place.right(1).block(1, StatementsLayout.AMOUNT), state, Look.STATUS, Format.GENERAL);
  }
}
