package org.parley.workbook;

import java.util.List;
import org.parley.deal.economics.Quarters;

/** The two charts of the dashboard. */
record DashboardCharts(
    Draft draft, Canvas canvas, Plan.Placed<ScorecardData, ScorecardLayout> scorecard) {
  private static final int HEIGHT = 15;

  /** Draws from a row on and returns the next free row. */
  int write(int first) {
    ScorecardLayout layout = scorecard.layout();
    boolean value = layout.value();
    boolean health = !scorecard.data().healthMetrics().isEmpty();
    int middle = value && health ? 5 : value ? DashboardSheet.COLUMNS : 0;
    if (value) {
      drawValue(canvas.at(first, 0).block(HEIGHT, middle));
    }
    if (health) {
      drawHealth(canvas.at(first, middle).block(HEIGHT, DashboardSheet.COLUMNS - middle));
    }
    return value || health ? first + HEIGHT : first;
  }

  private void drawValue(Strip where) {
    ScorecardLayout layout = scorecard.layout();
    QuarterChart chart = QuarterChart.at(canvas, where, draft.say(DashboardText.CHART_VALUE));
    chart.columns(
        layout.quarterHeads(),
        List.of(
            new QuarterChart.Series(
                draft.say(DashboardText.SERIES_PROJECTED), layout.projected(), Palette.SLATE),
            new QuarterChart.Series(
                draft.say(DashboardText.SERIES_DELIVERED), layout.delivered(), Palette.TEAL)));
  }

  private void drawHealth(Strip where) {
    ScorecardLayout layout = scorecard.layout();
    QuarterChart chart = QuarterChart.at(canvas, where, draft.say(DashboardText.CHART_HEALTH));
    List<QuarterChart.Series> series =
        scorecard.data().healthMetrics().stream()
            .map(
                metric ->
                    new QuarterChart.Series(
                        scorecard.data().metrics().get(metric).name(),
                        layout.indexes().at(metric, 0).block(1, Quarters.COUNT),
                        QuarterChart.COLOURS.get(metric % QuarterChart.COLOURS.size())))
            .toList();
    chart.columns(layout.quarterHeads(), series);
    chart.line(
        layout.quarterHeads(),
        new QuarterChart.Series(
            draft.say(DashboardText.SERIES_THRESHOLD), layout.thresholdIndex(), Palette.RED));
  }
}
