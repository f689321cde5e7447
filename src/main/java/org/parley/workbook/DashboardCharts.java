package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.parley.deal.Party;
import org.parley.deal.economics.Quarters;

/** The charts of the dashboard: two at most, side by side; the first two that the deal has. */
record DashboardCharts(Draft draft, Canvas canvas, Plan plan) {
  private static final int HEIGHT = 15;
  private static final int MOST = 2;
  private static final int MIDDLE = 5;

  /** Where the axis of the health metrics ends; the threshold is 100. */
  private static final int MOST_OF_THRESHOLD = 200;

  /** Draws from a row on and returns the next free row. */
  int write(int first) {
    List<Consumer<Strip>> charts = charts();
    if (charts.isEmpty()) {
      return first;
    }
    int middle = charts.size() == 1 ? DashboardSheet.COLUMNS : MIDDLE;
    charts.get(0).accept(canvas.at(first, 0).block(HEIGHT, middle));
    if (charts.size() == MOST) {
      int width = DashboardSheet.COLUMNS - middle;
      charts.get(1).accept(canvas.at(first, middle).block(HEIGHT, width));
    }
    return first + HEIGHT;
  }

  private List<Consumer<Strip>> charts() {
    var charts = new ArrayList<Consumer<Strip>>();
    plan.scorecard()
        .filter(placed -> placed.layout().value())
        .ifPresent(placed -> charts.add(where -> drawValue(placed.layout(), where)));
    plan.scorecard()
        .filter(placed -> !placed.data().healthMetrics().isEmpty())
        .ifPresent(placed -> charts.add(where -> drawHealth(placed, where)));
    plan.waterfall().ifPresent(placed -> charts.add(where -> drawShares(placed, where)));
    plan.api()
        .filter(placed -> placed.data().hasInvoices())
        .ifPresent(placed -> charts.add(where -> drawInvoices(placed.layout(), where)));
    return charts.subList(0, Math.min(MOST, charts.size()));
  }

  private void drawValue(ScorecardLayout layout, Strip where) {
    QuarterChart chart = QuarterChart.at(canvas, where, draft.say(DashboardText.CHART_VALUE));
    chart.columns(
        layout.quarterHeads(),
        List.of(
            new QuarterChart.Series(
                draft.say(DashboardText.SERIES_PROJECTED), layout.projected(), Palette.SLATE),
            new QuarterChart.Series(
                draft.say(DashboardText.SERIES_DELIVERED), layout.delivered(), Palette.TEAL)));
  }

  private void drawHealth(Plan.Placed<ScorecardData, ScorecardLayout> scorecard, Strip where) {
    ScorecardLayout layout = scorecard.layout();
    Map<String, String> most = Map.of("most", Integer.toString(MOST_OF_THRESHOLD));
    QuarterChart chart =
        QuarterChart.at(canvas, where, draft.say(DashboardText.CHART_HEALTH, most));
    chart.upTo(MOST_OF_THRESHOLD);
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

  private void drawShares(Plan.Placed<WaterfallData, WaterfallLayout> revenue, Strip where) {
    WaterfallLayout layout = revenue.layout();
    List<Party> parties = revenue.data().parties();
    QuarterChart chart = QuarterChart.at(canvas, where, draft.say(DashboardText.CHART_REVENUE));
    chart.columns(
        layout.at(WaterfallLayout.HEAD_ROW, WaterfallLayout.FIRST_QUARTER).block(1, Quarters.COUNT),
        IntStream.range(0, parties.size())
            .mapToObj(
                party ->
                    new QuarterChart.Series(
                        parties.get(party).label(),
                        layout.cell(WaterfallRow.SHARE.at(party), 0).block(1, Quarters.COUNT),
                        QuarterChart.LINE_COLOURS.get(party % QuarterChart.LINE_COLOURS.size())))
            .toList());
  }

  private void drawInvoices(ApiLayout layout, Strip where) {
    QuarterChart chart = QuarterChart.at(canvas, where, draft.say(DashboardText.CHART_API));
    chart.columns(
        layout.column(ApiColumn.RESULT_MONTH),
        List.of(
            new QuarterChart.Series(
                draft.say(DashboardText.SERIES_INVOICES),
                layout.column(ApiColumn.TOTAL),
                Palette.TEAL)));
  }
}
