package org.parley.workbook;

import java.math.BigDecimal;
import org.parley.deal.economics.Quarters;

/** Interim results of the scorecard, open to inspection: what the triggers and charts rest on. */
record ScorecardChecks(
    Draft draft,
    Canvas canvas,
    ScorecardData data,
    ScorecardLayout layout,
    ScorecardFormulas formulas) {
  ScorecardChecks(Draft draft, Canvas canvas, ScorecardData data, ScorecardLayout layout) {
    this(draft, canvas, data, layout, new ScorecardFormulas(layout, draft.texts()));
  }

  /** The formula of a metric in a quarter. */
  private interface Cell {
    String formula(int metric, int quarter);
  }

  void write() {
    block(layout.scoreBand(), ScorecardText.BAND_SCORES, formulas::score, Format.ONE_DECIMAL);
    block(layout.readingBand(), ScorecardText.BAND_READINGS, formulas::reading, Format.WHOLE);
    block(layout.runBand(), ScorecardText.BAND_RUNS, formulas::run, Format.WHOLE);
    block(
        layout.attainmentBand(),
        ScorecardText.BAND_ATTAINMENTS,
        formulas::attainment,
        Format.ONE_DECIMAL);
    block(layout.indexBand(), ScorecardText.BAND_INDEXES, formulas::index, Format.ONE_DECIMAL);
    int row = layout.thresholdIndex().first().row();
    canvas.text(layout.at(row, 0), draft.say(DashboardText.SERIES_THRESHOLD), Look.ASIDE);
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      Place place = layout.thresholdIndex().at(0, quarter);
      canvas.number(place, BigDecimal.valueOf(100), Look.HELPER, Format.WHOLE);
    }
  }

  private void block(int band, ScorecardText title, Cell cell, String format) {
    canvas.text(layout.at(band, 0).block(1, ScorecardLayout.PRINTED), draft.say(title), Look.BAND);
    for (int metric = 0; metric < layout.metrics(); metric++) {
      Place first = layout.at(band + 1 + metric, 0);
      canvas.text(first, data.metrics().get(metric).name(), Look.ASIDE);
      for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
        Place place = first.right(ScorecardLayout.FIRST_QUARTER + quarter);
        canvas.formula(place, cell.formula(metric, quarter), Look.HELPER, format);
      }
    }
  }
}
