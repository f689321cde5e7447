package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.deal.economics.VestingStage.State;
import org.parley.value.Money;

/** What a review says of rights that vest: what vested, what lapses and by when. */
record VestingNotices(Draft draft, VestingData data, VestingLayout layout) {
  private static final List<Integer> FIRED =
      codes(State.LAPSED, State.MAY_REVERT, State.REVERTING, State.REVERTED);
  private static final List<Integer> NEAR =
      codes(
          State.OPEN,
          State.UNRECORDED,
          State.CONTESTABLE,
          State.CONTESTED,
          State.DAY_TO_SHOW,
          State.REPORT_DECIDES);

  private static List<Integer> codes(State... states) {
    return List.of(states).stream().map(StateWords::code).toList();
  }

  List<Notice> all() {
    return IntStream.range(0, data.stages().size()).mapToObj(this::stage).toList();
  }

  private Notice stage(int at) {
    Place state = layout.stage(at, VestingLayout.STATE);
    String stop = layout.stage(at, VestingLayout.STOP).there();
    String contest = layout.stage(at, VestingLayout.CONTEST).there();
    String waits = oneOf(state, State.UNVESTED, State.HELD);
    String severity =
        "IF(%s,IF(%s-AsOfDate<=%s,1,0),%s)"
            .formatted(waits, stop, Notices.NEAR_DAYS, Notice.severity(state, FIRED, NEAR));
    return Notice.of(
            NoticeKind.DEADLINE,
            label(at),
            data.serving().section(VestingData.SECTION),
            severity,
            layout.stage(at, VestingLayout.STATUS),
            "")
        .due(
            "IF(%s,%s,IF(%s,%s,\"\"))"
                .formatted(waits, stop, oneOf(state, State.CONTESTABLE, State.REVERTING), contest));
  }

  private static String oneOf(Place state, State one, State other) {
    return "OR(%1$s=%2$s,%1$s=%3$s)"
        .formatted(state.there(), StateWords.code(one), StateWords.code(other));
  }

  /** The stage and the right that hangs on it. */
  private String label(int at) {
    String open = draft.say(CommonText.OPEN);
    String stage =
        data.byRevenue()
            ? data.level(at)
                .map((Money level) -> level.currency() + " " + Amounts.grouped(level.amount()))
                .orElse(open)
            : data.stages().get(at).text("milestone").orElse(open);
    String right =
        Words.of(data.serving(), data.table(), data.stages().get(at), "right").orElse(open);
    return draft.say(MilestonesText.STAGE_LABEL, Map.of("stage", stage, "right", right));
  }
}
