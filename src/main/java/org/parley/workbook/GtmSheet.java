package org.parley.workbook;

import java.util.Map;
import java.util.stream.IntStream;

/** Go-to-market commitments, people, pipeline, fund and launch, by quarter. */
final class GtmSheet {
  private static final int QUARTER = 13;

  private final Draft draft;
  private final Canvas canvas;

  GtmSheet(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.canvas = canvas;
  }

  void write(GtmData data, GtmLayout layout) {
    canvas.widths(
        IntStream.concat(
                IntStream.of(6, 45, 16, 13, 13, 13),
                IntStream.generate(() -> QUARTER).limit(2L * layout.quarters() + 2))
            .toArray());
    writeTop(data, layout);
    writeHeads(layout);
    new GtmTerms(draft, canvas, data, layout).write();
    new GtmResults(draft, canvas, data, layout).write();
    new GtmMisses(draft, canvas, data, layout).write();
    new GtmExits(draft, canvas, data, layout).write();
    new GtmPipeline(draft, canvas, data, layout).write();
    new GtmPeople(draft, canvas, data, layout).write();
    data.fund().ifPresent(fund -> writeFund(data, fund, layout));
    new GtmLaunch(draft, canvas, data, layout).write();
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(layout.lastRow() + 1, layout.printed()),
            GtmLayout.HEAD_ROW,
            GtmLayout.ENDS_ROW,
            2);
    draft.breaks().add(new PageBreaks(canvas, layout.printed(), layout.lastRow() + 1));
  }

  private void writeFund(GtmData data, GtmFundData fund, GtmLayout layout) {
    new GtmContributions(draft, canvas, data, fund, layout).write();
    new GtmSpending(draft, canvas, data, fund, layout).write();
    new GtmFundParties(draft, canvas, data, fund, layout).write();
  }

  private void writeTop(GtmData data, GtmLayout layout) {
    Serving serving = data.serving();
    String section = serving.section("gtm.commitments");
    SheetTop top = new SheetTop(draft, canvas);
    top.write(
        draft.say(GtmText.TITLE),
        draft.say(GtmText.PURPOSE, Map.of("section", section)),
        layout.printed(),
        5);
    top.warn(serving, canvas.at(3, 0).block(1, layout.printed()));
  }

  private void writeHeads(GtmLayout layout) {
    Place first = layout.at(GtmLayout.HEAD_ROW, 0);
    canvas.text(first.block(1, GtmLayout.FIRST_QUARTER), draft.say(GtmText.QUARTER), Look.HEAD);
    canvas.text(
        first.down(1).block(1, GtmLayout.FIRST_QUARTER),
        draft.say(GtmText.QUARTER_ENDS),
        Look.HEAD);
    QuarterHeads heads = new QuarterHeads(draft, canvas);
    for (int column = 0; column < layout.quarters(); column++) {
      int quarter = layout.quarter(column);
      String name = quarter == 0 ? draft.say(GtmText.EARLY) : draft.quarter(quarter);
      heads.write(layout.ends().at(0, column), quarter, name);
    }
  }
}
