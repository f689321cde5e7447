package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.economics.TriggerState;

/** What a review says of the metrics and of the trigger. */
record ScorecardNotices(Plan.Placed<ScorecardData, ScorecardLayout> scorecard) {
  private static final List<Integer> FIRED = List.of(StateWords.code(TriggerState.FIRED));
  private static final List<Integer> NEAR =
      List.of(
          StateWords.code(TriggerState.OPEN),
          StateWords.code(TriggerState.WARNING),
          StateWords.code(TriggerState.RESTARTED));

  List<Notice> all() {
    var notices = new ArrayList<Notice>();
    for (int metric = 0; metric < scorecard.data().metrics().size(); metric++) {
      notices.add(metric(metric));
    }
    return notices;
  }

  private Notice metric(int metric) {
    boolean health = scorecard.data().healthMetrics().contains(metric);
    Serving serving = scorecard.data().serving();
    ScorecardLayout layout = scorecard.layout();
    Place state = layout.metric(metric, ScorecardLayout.STATE);
    Place figure = layout.metric(metric, ScorecardLayout.LATEST_FIGURE);
    return Notice.of(
            health ? NoticeKind.TRIGGER : NoticeKind.SCORE,
            scorecard.data().metrics().get(metric).name(),
            serving.section(ScorecardData.TRIGGER_SECTION, ScorecardData.SECTION),
            Notice.severity(state, health ? FIRED : List.of(), NEAR),
            layout.metric(metric, ScorecardLayout.RESULT),
            health ? serving.text("gov.remediation#start", "gov.scorecard#trigger") : "")
        .figure("IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(figure.there()));
  }
}
