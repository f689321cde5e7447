package org.parley.workbook;

import java.util.List;
import java.util.Map;
import org.parley.deal.economics.Quarters;

/** The score of each family of metrics, and the latest of all scores. */
record ScorecardFamilies(
    Draft draft,
    Canvas canvas,
    ScorecardData data,
    ScorecardLayout layout,
    ScorecardFormulas formulas) {

  ScorecardFamilies(Draft draft, Canvas canvas, ScorecardData data, ScorecardLayout layout) {
    this(draft, canvas, data, layout, new ScorecardFormulas(layout, draft.texts()));
  }

  void write() {
    latest(layout.score());
    List<Map.Entry<String, List<Integer>>> families = List.copyOf(data.families().entrySet());
    for (int at = 0; at < families.size(); at++) {
      Strip row = layout.familyScores().at(at, 0).block(1, Quarters.COUNT);
      Place label = row.first().right(-ScorecardLayout.FIRST_QUARTER);
      canvas.text(
          label.block(1, ScorecardLayout.FIRST_QUARTER),
          draft.say(ScorecardText.FAMILY_SCORE, Map.of("family", families.get(at).getKey())),
          Look.BODY);
      List<Integer> metrics = families.get(at).getValue();
      for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
        canvas.formula(
            row.at(0, quarter),
            formulas.overall(metrics, quarter),
            Look.FIGURE,
            Format.ONE_DECIMAL);
      }
      latest(row);
    }
  }

  /** The last quarter that has a score, and that score. */
  private void latest(Strip row) {
    Place latest = row.first().right(Quarters.COUNT);
    canvas.formula(
        latest, ScorecardFormulas.latest(row), Look.FIGURE, ScorecardMetrics.LATEST_QUARTER);
    String score = "IF(%1$s=0,\"\",INDEX(%2$s,1,MAX(1,%1$s)))".formatted(latest.here(), row.here());
    canvas.formula(latest.right(1), score, Look.FIGURE, Format.ONE_DECIMAL);
  }
}
