package org.parley.workbook;

import java.util.Optional;
import org.parley.value.Period;

/** When the agreement has ended, and until when calls may go on after that. */
record ApiEnd(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  void write() {
    InputRules rules = new InputRules(draft, canvas);
    words(layout.endedOn(), ApiText.ENDED_ON);
    rules.dates(layout.endedOn().block(1, 1));
    draft.name("ApiEndedOn", layout.endedOn().block(1, 1));
    if (data.hasRunOff()) {
      words(layout.noRunOff(), ApiText.NO_RUN_OFF);
      rules.whole(layout.noRunOff().block(1, 1), 1, 1, ApiText.PROMPT_NO_RUN_OFF);
      draft.name("ApiNoRunOff", layout.noRunOff().block(1, 1));
    }
    canvas.text(layout.accessUntil().right(-1), draft.say(ApiText.ACCESS_UNTIL), Look.STRONG);
    canvas.formula(layout.accessUntil(), until(), Look.FIGURE, Format.DATE);
    draft.name("ApiAccessUntil", layout.accessUntil().block(1, 1));
  }

  private void words(Place value, ApiText words) {
    canvas.text(value.right(-2).block(1, 2), draft.say(words), Look.STRONG);
  }

  /** The end of the run-off; the last day of the agreement where there is none. */
  private String until() {
    String ended = layout.endedOn().here();
    return data.hasRunOff()
        ? "IF(ISNUMBER(%1$s),IF(%2$s=1,%1$s,%3$s),\"\")"
            .formatted(ended, layout.noRunOff().here(), runOff(ended))
        : "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(ended);
  }

  private String runOff(String ended) {
    Optional<Period> period = data.period(ApiData.RUN_OFF);
    return period
        .map(agreed -> PeriodFormula.end(ended, agreed))
        .orElse(draft.texts().literal(CommonText.OPEN));
  }
}
