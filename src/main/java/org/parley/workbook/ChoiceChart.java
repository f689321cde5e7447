package org.parley.workbook;

import java.util.List;

/** The weighted totals as bars, options in their order. */
final class ChoiceChart {
  private static final int BEST_SCORE = 5;

  private ChoiceChart() {}

  static void draw(Draft draft, Canvas canvas, ChoiceLayout layout) {
    QuarterChart chart = QuarterChart.at(canvas, layout.chart(), draft.say(ChoiceText.CHART));
    chart.upTo(BEST_SCORE);
    chart.withoutLegend();
    var totals =
        new QuarterChart.Series(
            draft.say(ChoiceText.TOTAL), layout.options(ChoiceLayout.TOTAL_ROW), Palette.TEAL);
    chart.columns(layout.names(), List.of(totals));
  }
}
