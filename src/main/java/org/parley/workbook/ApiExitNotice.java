package org.parley.workbook;

import java.util.List;
import java.util.Map;
import org.parley.deal.economics.RepeatedFailure.State;

/** What a review says of the right to terminate after repeated failure of service levels. */
record ApiExitNotice(Draft draft, Plan.Placed<ApiData, ApiLayout> api) {
  /** What goes before what: one month in which the right was used settles the others. */
  private static final List<State> ORDER =
      List.of(
          State.USED,
          State.OPEN,
          State.UNDATED,
          State.NOT_IN_TIME,
          State.UNAGREED,
          State.ENDED,
          State.LAPSED,
          State.MISSED);

  Notice notice(String licensee) {
    Serving serving = api.data().serving();
    Notice notice =
        Notice.of(
            NoticeKind.TRIGGER,
            draft.say(ReviewText.LEVELS_LABEL, Map.of("party", licensee)),
            serving.section(ApiData.EXIT_SECTION, ApiData.CREDITS_SECTION),
            severity(),
            api.layout().month(0, ApiColumn.EXIT),
            serving.text(ApiData.EXIT_SECTION));
    return notice.state(state()).due(due());
  }

  private String any(State state) {
    String codes = api.layout().column(ApiColumn.EXIT_CODE).there();
    return "COUNTIF(%s,%s)>0".formatted(codes, StateWords.code(state));
  }

  private String severity() {
    return "IF(%s,0,IF(OR(%s,%s),2,IF(OR(%s,%s),1,0)))"
        .formatted(
            any(State.USED),
            any(State.OPEN),
            any(State.UNDATED),
            any(State.NOT_IN_TIME),
            any(State.UNAGREED));
  }

  private String state() {
    String words = words(State.NOT_MISSED);
    for (int at = ORDER.size() - 1; at >= 0; at--) {
      words = "IF(%s,%s,%s)".formatted(any(ORDER.get(at)), words(ORDER.get(at)), words);
    }
    return words;
  }

  private String words(State state) {
    return draft.texts().literal(ApiExitFormulas.WORDS.get(state.ordinal()));
  }

  /** Where several months give the right, the last day of the one that lasts longest. */
  private String due() {
    String days = api.layout().column(ApiColumn.EXIT_OPEN).there();
    return "IF(%s,\"\",IF(COUNT(%2$s)=0,\"\",MAX(%2$s)))".formatted(any(State.USED), days);
  }
}
