package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.deal.economics.Metric;
import org.parley.deal.economics.Quarters;

/** The formulas of the scorecard; {@code org.parley.deal.economics} says the same in Java. */
record ScorecardFormulas(ScorecardLayout layout, WorkbookTexts texts) {

  /** Value delivered as a percentage of the projection; a dash where nothing is projected. */
  String ofProjection(int quarter) {
    String projected = layout.projected().at(0, quarter).here();
    String delivered = layout.delivered().at(0, quarter).here();
    return "IF(ISNUMBER(%1$s),IF(%1$s>0,IF(ISNUMBER(%2$s),%3$s,\"\"),%4$s),\"\")"
        .formatted(
            projected,
            delivered,
            percent(delivered, projected),
            texts.literal(DashboardText.STATUS_NONE));
  }

  /**
   * A part as a percentage, rounded as a score. The inner rounding takes away what a computer adds
   * to 79.95, so that half is rounded up.
   */
  static String percent(String part, String whole) {
    return "ROUND(ROUND(%s/%s*100,10),%s)".formatted(part, whole, Metric.SCORE_DECIMALS);
  }

  /** The figure rounded. */
  String score(int metric, int quarter) {
    return "IF(ISNUMBER(%1$s),ROUND(%1$s,%2$s),\"\")"
        .formatted(layout.figures().at(metric, quarter).here(), Metric.SCORE_DECIMALS);
  }

  /** 1 below the threshold, 0 within, empty without figure. */
  String reading(int metric, int quarter) {
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ISNUMBER(%3$s)),IF(%1$s*%3$s<%2$s*%3$s,1,0),\"\")"
        .formatted(figure(metric, quarter), threshold(metric), sign(metric));
  }

  /**
   * Quarters in a row below the threshold. A quarter without a score leaves the count as it is;
   * what lies before the end of a remediation does not count.
   */
  String run(int metric, int quarter) {
    String reading = layout.readings().at(metric, quarter).here();
    String before = quarter == 0 ? "0" : layout.runs().at(metric, quarter - 1).here();
    return "IF(%s<=%s,0,IF(%3$s=1,%5$s,IF(ISNUMBER(%4$s),IF(%4$s=1,%5$s+1,0),%5$s)))"
        .formatted(
            quarter + 1, spent(metric), layout.passedOver().at(0, quarter).here(), reading, before);
  }

  /** How many quarters end before the day on which the last remediation ended. */
  String spentQuarters(int metric) {
    return "IF(ISNUMBER(%1$s),COUNTIF(%2$s,\"<\"&%1$s),0)"
        .formatted(
            layout.metric(metric, ScorecardLayout.REMEDIED).here(), layout.quarterEnds().here());
  }

  /** Percentage of the target reached, 0 to 100. */
  String attainment(int metric, int quarter) {
    String partial = "IF(AND(%2$s>0,%1$s>0),ROUND(IF(%3$s=1,%1$s/%2$s,%2$s/%1$s)*100,%4$s),0)";
    String whole =
        "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ISNUMBER(%3$s)),IF(%1$s*%3$s>=%2$s*%3$s,100,"
            + partial
            + "),\"\")";
    String target = layout.metric(metric, ScorecardLayout.TARGET).here();
    return whole.formatted(figure(metric, quarter), target, sign(metric), Metric.DECIMALS);
  }

  /** The figure against the threshold: 100 is the threshold, less is worse. */
  String index(int metric, int quarter) {
    return ("IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ISNUMBER(%3$s)),IF(%2$s>0,"
            + "IF(%3$s=1,ROUND(%1$s/%2$s*100,%4$s),IF(%1$s>0,ROUND(%2$s/%1$s*100,%4$s),\"\")),\"\"),\"\")")
        .formatted(figure(metric, quarter), threshold(metric), sign(metric), Metric.DECIMALS);
  }

  /** Attainment weighted over the metrics that have a figure. */
  String overall(int quarter) {
    String weights = layout.column(ScorecardLayout.WEIGHT).here();
    String attained = layout.attainments().at(0, quarter).block(layout.metrics(), 1).here();
    return "IF(SUMIFS(%1$s,%2$s,\">=0\")>0,ROUND(SUMPRODUCT(%1$s,%2$s)/SUMIFS(%1$s,%2$s,\">=0\"),6),%3$s)"
        .formatted(weights, attained, texts.literal(DashboardText.STATUS_NONE));
  }

  /** The same over some of the metrics. */
  String overall(List<Integer> metrics, int quarter) {
    List<String> points = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    for (int metric : metrics) {
      String weight = layout.metric(metric, ScorecardLayout.WEIGHT).here();
      String attained = layout.attainments().at(metric, quarter).here();
      String counts = "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),%3$s,0)";
      points.add(counts.formatted(weight, attained, weight + "*" + attained));
      weights.add(counts.formatted(weight, attained, weight));
    }
    return "IF(%1$s>0,ROUND((%2$s)/(%1$s),6),%3$s)"
        .formatted(
            FormulaText.call("SUM", weights),
            String.join("+", points),
            texts.literal(DashboardText.STATUS_NONE));
  }

  /** Number of the last quarter with a figure; 0 if there is none. */
  String latest(int metric) {
    return latest(layout.row(layout.scores(), metric));
  }

  /** Number of the last quarter with a number in a row of quarters; 0 if there is none. */
  static String latest(Strip row) {
    List<String> numbered = new ArrayList<>();
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      numbered.add("IF(ISNUMBER(" + row.at(0, quarter).here() + ")," + (quarter + 1) + ",0)");
    }
    return FormulaText.call("MAX", numbered);
  }

  String latestScore(int metric) {
    return ofLatest(layout.scores(), metric, "\"\"");
  }

  /** Number of the first quarter in which the row was long enough; 0 if it never was. */
  String fired(int metric) {
    String runs = layout.row(layout.runs(), metric).here();
    return "IF(ISNUMBER(TriggerQuarters),IF(COUNTIF(%1$s,TriggerQuarters)=0,0,MATCH(TriggerQuarters,%1$s,0)),0)"
        .formatted(runs);
  }

  /** State code of a health metric: see TriggerState. */
  String triggerState(int metric) {
    return "IF(NOT(AND(ISNUMBER(%s),ISNUMBER(%s),ISNUMBER(TriggerQuarters))),1,IF(%s>0,2,IF(%4$s=0,3,IF(%4$s<=%5$s,6,IF(%6$s>0,4,5)))))"
        .formatted(
            threshold(metric),
            sign(metric),
            layout.metric(metric, ScorecardLayout.FIRED).here(),
            layout.metric(metric, ScorecardLayout.LATEST).here(),
            spent(metric),
            ofLatest(layout.runs(), metric, "0"));
  }

  /** State code of a metric that fires nothing: the same codes without 2. */
  String plainState(int metric) {
    return "IF(NOT(AND(ISNUMBER(%s),ISNUMBER(%s))),1,IF(%s=0,3,IF(%s=1,4,5)))"
        .formatted(
            threshold(metric),
            sign(metric),
            layout.metric(metric, ScorecardLayout.LATEST).here(),
            ofLatest(layout.readings(), metric, "0"));
  }

  /** The result of a metric in words. */
  String result(int metric, boolean health) {
    Map<String, String> fired =
        Map.of(
            "quarter", layout.metric(metric, ScorecardLayout.FIRED).here(),
            "section", layout.triggerSection().here());
    Map<String, String> warning =
        Map.of("run", ofLatest(layout.runs(), metric, "0"), "needed", "TriggerQuarters");
    Map<String, String> below =
        Map.of("quarter", layout.metric(metric, ScorecardLayout.LATEST).here());
    return StateWords.choose(
        layout.metric(metric, ScorecardLayout.STATE),
        List.of(
            texts.literal(ScorecardText.STATUS_OPEN),
            texts.formula(ScorecardText.STATUS_FIRED, fired),
            texts.literal(ScorecardText.STATUS_NO_FIGURE),
            health
                ? texts.formula(ScorecardText.STATUS_WARNING, warning)
                : texts.formula(ScorecardText.STATUS_BELOW, below),
            texts.literal(ScorecardText.STATUS_WITHIN),
            texts.literal(ScorecardText.STATUS_RESTARTED)));
  }

  private String ofLatest(Strip block, int metric, String without) {
    String latest = layout.metric(metric, ScorecardLayout.LATEST).here();
    return "IF(%1$s=0,%3$s,INDEX(%2$s,1,%1$s))"
        .formatted(latest, layout.row(block, metric).here(), without);
  }

  private String figure(int metric, int quarter) {
    return layout.scores().at(metric, quarter).here();
  }

  private String spent(int metric) {
    return layout.metric(metric, ScorecardLayout.SPENT).here();
  }

  private String threshold(int metric) {
    return layout.metric(metric, ScorecardLayout.THRESHOLD).here();
  }

  private String sign(int metric) {
    return layout.metric(metric, ScorecardLayout.SIGN).here();
  }
}
