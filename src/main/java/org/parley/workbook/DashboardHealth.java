package org.parley.workbook;

import java.util.Map;
import org.parley.deal.economics.Quarters;

/** Health by quarter and where each trigger stands. */
record DashboardHealth(Draft draft, Canvas canvas, Plan plan) {
  /** Writes from a row on and returns the next free row; nothing if the deal has no scorecard. */
  int write(int first) {
    if (ScorecardData.serving(draft.input()).isEmpty()) {
      return first;
    }
    band(first, DashboardText.BAND_HEALTH);
    if (plan.scorecard().isEmpty()) {
      canvas.text(
          canvas.at(first + 1, 0).block(1, DashboardSheet.COLUMNS),
          draft.say(DashboardText.NO_METRICS),
          Look.OPEN);
      return first + 3;
    }
    Plan.Placed<ScorecardData, ScorecardLayout> scorecard = plan.scorecard().get();
    int row = writeQuarters(scorecard, first + 1);
    return writeTriggers(scorecard, row) + 1;
  }

  private int writeQuarters(Plan.Placed<ScorecardData, ScorecardLayout> scorecard, int first) {
    canvas.text(canvas.at(first, 0), draft.say(DashboardText.HEAD_METRIC), Look.HEAD);
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      Map<String, String> number = Map.of("number", Integer.toString(quarter + 1));
      canvas.text(canvas.at(first, quarter + 1), draft.say(CommonText.QUARTER, number), Look.HEAD);
    }
    int row = first;
    for (int metric : scorecard.data().healthMetrics()) {
      row++;
      canvas.text(canvas.at(row, 0), scorecard.data().metrics().get(metric).name(), Look.STRONG);
      for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
        Place reading = scorecard.layout().readings().at(metric, quarter);
        canvas.formula(canvas.at(row, quarter + 1), state(reading), Look.CENTRE, Format.GENERAL);
        flag(canvas.at(row, quarter + 1), reading);
      }
    }
    row++;
    canvas.text(canvas.at(row, 0), draft.say(DashboardText.SCORE), Look.BODY);
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      String score =
          "IF(ISNUMBER(%1$s),%1$s,%2$s)"
              .formatted(
                  scorecard.layout().score().at(0, quarter).there(),
                  draft.texts().literal(DashboardText.STATUS_NONE));
      canvas.formula(canvas.at(row, quarter + 1), score, Look.CENTRE, Format.ONE_DECIMAL);
    }
    return row + 1;
  }

  private String state(Place reading) {
    WorkbookTexts texts = draft.texts();
    return "IF(ISNUMBER(%1$s),IF(%1$s=1,%2$s,%3$s),%4$s)"
        .formatted(
            reading.there(),
            texts.literal(DashboardText.STATUS_BELOW),
            texts.literal(DashboardText.STATUS_WITHIN),
            texts.literal(DashboardText.STATUS_NONE));
  }

  private void flag(Place cell, Place reading) {
    Flags flags = new Flags(canvas);
    flags.fill(cell.block(1, 1), reading.there() + "=1", Palette.BAD);
    flags.fill(
        cell.block(1, 1), "AND(ISNUMBER(%1$s),%1$s=0)".formatted(reading.there()), Palette.GOOD);
  }

  private int writeTriggers(Plan.Placed<ScorecardData, ScorecardLayout> scorecard, int first) {
    canvas.text(canvas.at(first, 0), draft.say(DashboardText.BAND_TRIGGERS), Look.HEAD);
    canvas.text(
        canvas.at(first, 1).block(1, DashboardSheet.COLUMNS - 1),
        draft.say(DashboardText.HEAD_TRIGGER),
        Look.HEAD);
    int row = first;
    for (int metric : scorecard.data().healthMetrics()) {
      row++;
      canvas.text(canvas.at(row, 0), scorecard.data().metrics().get(metric).name(), Look.STRONG);
      Strip strip = canvas.at(row, 1).block(1, DashboardSheet.COLUMNS - 1);
      String result = scorecard.layout().metric(metric, ScorecardLayout.RESULT).there();
      canvas.formula(strip, result, Look.STATUS, Format.GENERAL);
      String code = scorecard.layout().metric(metric, ScorecardLayout.STATE).there();
      Flags flags = new Flags(canvas);
      flags.fill(strip, code + "=2", Palette.BAD);
      flags.fill(strip, code + "=4", Palette.DOUBTFUL);
      flags.fill(strip, code + "=5", Palette.GOOD);
      flags.fill(strip, code + "=1", Palette.DOUBTFUL);
      flags.fill(strip, code + "=6", Palette.DOUBTFUL);
    }
    return row + 1;
  }

  private void band(int row, DashboardText text) {
    canvas.text(canvas.at(row, 0).block(1, DashboardSheet.COLUMNS), draft.say(text), Look.BAND);
  }
}
