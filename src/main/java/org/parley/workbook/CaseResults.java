package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the alternatives are worth in each scenario, and the chart. */
record CaseResults(Draft draft, Canvas canvas, CaseData data, CaseLayout layout) {
  private static final String YEARS = "0.00_)";

  void write() {
    Place band = layout.at(layout.resultBand(), 0);
    canvas.text(band.block(1, layout.printed()), draft.say(CaseText.BAND_RESULTS), Look.BAND);
    draft.heads(
        canvas,
        band.down(1),
        List.of(
            CaseText.HEAD_SCENARIO,
            CaseText.HEAD_ALTERNATIVE,
            CaseText.HEAD_PRESENT_VALUE,
            CaseText.HEAD_RATE,
            CaseText.HEAD_PAYBACK,
            CaseText.HEAD_DISCOUNTED_PAYBACK,
            CaseText.HEAD_BREAK_EVEN));
    canvas.text(remark(band.row() + 1), draft.say(CaseText.HEAD_REMARK), Look.HEAD);
    canvas.text(layout.interim(band.down(1), 0), draft.say(CaseText.INTERIM), Look.ASIDE);
    for (int scenario = 0; scenario < layout.scenarios(); scenario++) {
      for (int alternative = 0; alternative < layout.alternatives(); alternative++) {
        write(scenario, alternative);
      }
      flag(scenario);
    }
    int rows = layout.scenarios() * layout.alternatives();
    draft.name("CaseResults", layout.result(0, 0, CaseLayout.PRESENT_VALUE).block(rows, 5));
    draft.name("CaseRemarks", layout.result(0, 0, CaseLayout.REMARK).block(rows, 1));
    drawChart();
  }

  private Strip remark(int row) {
    return layout.at(row, CaseLayout.REMARK).block(1, layout.printed() - CaseLayout.REMARK);
  }

  private void write(int scenario, int alternative) {
    Place first = layout.result(scenario, alternative, 0);
    canvas.text(first, data.scenario(scenario), Look.BODY);
    canvas.text(first.right(1), data.alternatives().get(alternative).key(), Look.STRONG);
    var formulas = new CaseResultFormulas(layout, draft.texts(), alternative, scenario);
    figure(first, CaseLayout.PRESENT_VALUE, formulas.presentValue(), Format.MONEY);
    figure(first, CaseLayout.RATE, formulas.rate(), Format.PERCENT);
    figure(first, CaseLayout.PAYBACK, formulas.payback(CaseRow.CUMULATIVE), YEARS);
    figure(first, CaseLayout.DISCOUNTED_PAYBACK, formulas.payback(CaseRow.DISCOUNTED), YEARS);
    figure(first, CaseLayout.BREAK_EVEN, formulas.breakEven(), Format.SHARE);
    canvas.formula(remark(first.row()), formulas.remark(), Look.STATUS, Format.GENERAL);
    canvas.reserve(
        first.right(CaseLayout.PAYBACK).block(1, 1),
        draft.say(CaseText.STATUS_NOT_PAID_BACK),
        Look.FIGURE);
    interim(layout.interim(first, 0), formulas);
  }

  private void figure(Place first, int column, String formula, String format) {
    canvas.formula(first.right(column), formula, Look.FIGURE, format);
  }

  private void interim(Place first, CaseResultFormulas formulas) {
    helper(first.right(CaseResultFormulas.OPEN), formulas.open(), Format.WHOLE);
    helper(first.right(CaseResultFormulas.CHANGES), formulas.changes(), Format.WHOLE);
    helper(first.right(CaseResultFormulas.REVENUE), formulas.revenueWorth(), Format.MONEY);
    helper(first.right(CaseResultFormulas.COSTS), formulas.costsWorth(), Format.MONEY);
    helper(first.right(CaseResultFormulas.TERMINAL), formulas.terminalWorth(), Format.MONEY);
    for (int halvings = 0; halvings <= CaseResultFormulas.HALVINGS; halvings++) {
      Place place = first.right(CaseResultFormulas.CHAIN + halvings);
      helper(place, formulas.lower(halvings), Format.PERCENT);
    }
  }

  private void helper(Place place, String formula, String format) {
    canvas.formula(place, formula, Look.HELPER, format);
  }

  private void flag(int scenario) {
    var formulas = new CaseResultFormulas(layout, draft.texts(), 0, scenario);
    Strip remarks =
        layout
            .result(scenario, 0, CaseLayout.REMARK)
            .block(layout.alternatives(), layout.printed() - CaseLayout.REMARK);
    Flags flags = new Flags(canvas);
    flags.fill(remarks, formulas.best(), Palette.GOOD);
    flags.fill(remarks, formulas.loss(), Palette.BAD);
  }

  private void drawChart() {
    canvas.text(
        layout.at(layout.chartBand(), 0).block(1, layout.printed()),
        draft.say(CaseText.BAND_CHART),
        Look.BAND);
    String title = draft.say(CaseText.CHART, Map.of("scenario", data.scenario(data.base())));
    var lines = new ArrayList<QuarterChart.Series>();
    for (int at = 0; at < layout.alternatives(); at++) {
      lines.add(
          new QuarterChart.Series(
              data.alternatives().get(at).key(),
              layout.row(at, data.base(), CaseRow.CUMULATIVE),
              QuarterChart.LINE_COLOURS.get(at % QuarterChart.LINE_COLOURS.size())));
    }
    Place heads = layout.at(layout.planBand(0) + 1, CaseLayout.FIRST);
    QuarterChart.at(canvas, layout.chart(), title).lines(heads.block(1, layout.years() + 1), lines);
  }
}
