package org.parley.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The scorecard: figures to fill in, held against thresholds. */
final class ScorecardSheet {
  private static final int DEFAULT_TRIGGER_QUARTERS = 2;

  private final Draft draft;
  private final Canvas canvas;

  ScorecardSheet(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.canvas = canvas;
  }

  /** A deal that leaves its metrics open gets a sheet that says so. */
  void writeEmpty(Serving serving) {
    canvas.widths(110);
    String section = serving.section(ScorecardData.SECTION);
    String purpose = draft.say(ScorecardText.PURPOSE, Map.of("section", section));
    draft.top(canvas, draft.say(ScorecardText.TITLE), purpose, 1);
    canvas.text(canvas.at(3, 0), draft.say(ScorecardText.NO_METRICS), Look.OPEN);
    new Page(draft).lay(canvas, canvas.at(0, 0).block(4, 1));
    new Page(draft).protect(canvas);
    canvas.finish();
  }

  /**
   * Writes the sheet.
   *
   * @param contributions where the balance stands, if there is a register
   * @param milestones where milestones are met, if there are any
   */
  void write(
      ScorecardData data,
      ScorecardLayout layout,
      Optional<ContributionLayout> contributions,
      Optional<MilestoneLayout> milestones) {
    int quarter = ScorecardWidths.quarter(data);
    canvas.widths(ScorecardWidths.all(quarter));
    writeTop(data, layout);
    writeHeads(layout);
    new ScorecardBasis(draft, canvas, data, layout, milestones).write();
    new ScorecardMetrics(draft, canvas, data, layout, contributions).write();
    new ScorecardDefinitions(draft, canvas, data, layout).write();
    new ScorecardChecks(draft, canvas, data, layout).write();
    canvas.layout().breakAfterRow(layout.definitionBand() - 1);
    names(layout);
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(layout.scoreBand() - 1, ScorecardLayout.PRINTED),
            ScorecardLayout.HEAD_ROW,
            ScorecardLayout.ENDS_ROW,
            1);
  }

  private void writeTop(ScorecardData data, ScorecardLayout layout) {
    Serving serving = data.serving();
    String section = serving.section(ScorecardData.SECTION);
    SheetTop top = new SheetTop(draft, canvas);
    top.write(
        draft.say(ScorecardText.TITLE),
        draft.say(ScorecardText.PURPOSE, Map.of("section", section)),
        ScorecardLayout.PRINTED,
        7);
    canvas.text(
        layout.at(ScorecardLayout.TRIGGER_ROW, 0).block(1, 3),
        draft.say(ScorecardText.TRIGGER_QUARTERS),
        Look.STRONG);
    writeTriggerQuarters(serving, layout);
    canvas.text(
        layout.triggerSection().right(-3).block(1, 3),
        draft.say(ScorecardText.TRIGGER_SECTION),
        Look.STRONG);
    canvas.text(
        layout.triggerSection().block(1, 7),
        serving.section(ScorecardData.TRIGGER_SECTION, ScorecardData.SECTION),
        Look.BODY);
    top.warn(
        serving, canvas.at(ScorecardLayout.NOTE_ROW, ScorecardLayout.FIRST_QUARTER).block(1, 15));
  }

  private void writeTriggerQuarters(Serving serving, ScorecardLayout layout) {
    draft.name("TriggerQuarters", layout.triggerQuarters().block(1, 1));
    Optional<BigDecimal> stated = serving.answers().number(ScorecardData.TRIGGER_QUARTERS);
    boolean open = serving.answers().isOpen(ScorecardData.TRIGGER_QUARTERS);
    if (stated.isPresent() || open) {
      draft.number(canvas, layout.triggerQuarters(), stated, Format.WHOLE);
    } else {
      BigDecimal standard = BigDecimal.valueOf(DEFAULT_TRIGGER_QUARTERS);
      canvas.number(layout.triggerQuarters(), standard, Look.FIGURE, Format.WHOLE);
      note(
          0, ScorecardLayout.FIRST_QUARTER, draft.say(ScorecardText.TRIGGER_DEFAULT), Look.PURPOSE);
    }
  }

  private void note(int column, int columns, String text, Look look) {
    canvas.text(canvas.at(ScorecardLayout.NOTE_ROW, column).block(1, columns), text, look);
  }

  private void writeHeads(ScorecardLayout layout) {
    Place first = layout.at(ScorecardLayout.HEAD_ROW, 0);
    draft.heads(canvas, first, ScorecardWidths.HEADS);
    new QuarterHeads(draft, canvas)
        .write(
            layout.quarterEnds(),
            layout.at(ScorecardLayout.ENDS_ROW, 0).block(1, ScorecardLayout.FIRST_QUARTER));
    for (int at = 0; at < ScorecardWidths.RESULTS.size(); at++) {
      Strip head = layout.at(ScorecardLayout.HEAD_ROW, ScorecardLayout.LATEST + at).block(2, 1);
      canvas.text(head, draft.say(ScorecardWidths.RESULTS.get(at)), Look.HEAD);
    }
  }

  private void names(ScorecardLayout layout) {
    draft.name("ScorecardActuals", layout.figures());
    draft.name("ScorecardScores", layout.scores());
    draft.name("QuartersPassedOver", layout.passedOver());
    draft.name("RemediationsEndedOn", layout.column(ScorecardLayout.REMEDIED));
    draft.name("ScorecardTargets", layout.column(ScorecardLayout.TARGET));
    draft.name("ScorecardThresholds", layout.column(ScorecardLayout.THRESHOLD));
    draft.name("ScorecardWeights", layout.column(ScorecardLayout.WEIGHT));
    draft.name("ScorecardResults", layout.column(ScorecardLayout.RESULT));
    draft.name("WeightedScore", layout.score());
    if (layout.families() > 0) {
      draft.name("FamilyScores", layout.familyScores());
    }
    if (layout.value()) {
      draft.name("ValueProjected", layout.projected());
      draft.name("ValueRevenue", layout.revenue());
      draft.name("ValueSaved", layout.saved());
      draft.name("ValueDelivered", layout.delivered());
    }
  }
}
