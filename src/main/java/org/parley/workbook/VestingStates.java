package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.deal.economics.VestingStage.State;

/** Where each stage of vesting stands, in words and in colour. */
record VestingStates(Draft draft, Canvas canvas, VestingData data, VestingLayout layout) {

  void write(int at) {
    List<String> words = words().stream().map(draft.texts()::literal).toList();
    Strip status = layout.stage(at, VestingLayout.STATUS).block(1, 3);
    canvas.formula(
        status,
        StateWords.choose(layout.stage(at, VestingLayout.STATE), words),
        Look.STATUS,
        Format.GENERAL);
    canvas.reserve(status, longest(), Look.STATUS);
  }

  /** The words of all states, in their order. */
  private List<MilestonesText> words() {
    return Stream.of(State.values()).map(this::words).toList();
  }

  private MilestonesText words(State state) {
    return switch (state) {
      case OPEN -> MilestonesText.STATUS_OPEN_VESTING;
      case UNVESTED -> MilestonesText.STATUS_UNVESTED;
      case UNRECORDED ->
          data.byRevenue() ? MilestonesText.STATUS_UNREPORTED : MilestonesText.STATUS_UNRECORDED;
      case CONTESTABLE -> MilestonesText.STATUS_CONTESTABLE;
      case CONTESTED -> MilestonesText.STATUS_CONTESTED;
      case VESTED -> MilestonesText.STATUS_VESTED;
      case DAY_TO_SHOW -> MilestonesText.STATUS_DAY_TO_SHOW;
      case REPORT_DECIDES -> MilestonesText.STATUS_REPORT_DECIDES;
      case LAPSED -> MilestonesText.STATUS_STAGE_LAPSED;
      case HELD -> MilestonesText.STATUS_HELD;
      case KEPT -> MilestonesText.STATUS_KEPT;
      case MAY_REVERT -> MilestonesText.STATUS_MAY_REVERT;
      case REVERTING -> MilestonesText.STATUS_REVERTING;
      case REVERTED -> MilestonesText.STATUS_REVERTED;
    };
  }

  /** The longest words that a state may have. */
  private String longest() {
    return words().stream()
        .map(draft::say)
        .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
  }

  /** Fills that follow the states. */
  void flag() {
    Flags flags = new Flags(canvas);
    String code = layout.stage(0, VestingLayout.STATE).inColumn();
    Strip status = layout.stage(0, VestingLayout.STATUS).block(data.stages().size(), 3);
    flags.fill(status, oneOf(code, State.VESTED, State.KEPT), Palette.GOOD);
    flags.fill(status, oneOf(code, State.LAPSED, State.REVERTED), Palette.BAD);
    flags.fill(
        status,
        "NOT(" + oneOf(code, State.UNVESTED, State.HELD, State.VESTED, State.KEPT) + ")",
        Palette.DOUBTFUL);
  }

  private static String oneOf(String code, State... states) {
    return Stream.of(states)
        .map(state -> code + "=" + StateWords.code(state))
        .collect(Collectors.joining(",", "OR(", ")"));
  }

  /** A line that counts them. */
  void sum() {
    String vested = data.reverts() ? count(State.KEPT) : counts(vestedStates());
    String lapsed = data.reverts() ? count(State.REVERTED) : count(State.LAPSED);
    String all = Integer.toString(data.stages().size());
    Map<String, String> words =
        Map.of(
            "vested",
            "(" + vested + ")",
            "all",
            all,
            "lapsed",
            lapsed,
            "waiting",
            "(%s-(%s)-%s)".formatted(all, vested, lapsed));
    MilestonesText text =
        data.reverts() ? MilestonesText.REVERSION_SUM : MilestonesText.VESTING_SUM;
    Strip strip = layout.sum().block(1, MilestoneLayout.PRINTED);
    canvas.formula(strip, draft.texts().formula(text, words), Look.STATUS, Format.GENERAL);
    draft.name("VestingSum", strip.first().block(1, 1));
  }

  private static List<State> vestedStates() {
    return List.of(State.UNRECORDED, State.CONTESTABLE, State.VESTED);
  }

  private String counts(List<State> states) {
    return states.stream().map(this::count).collect(Collectors.joining("+"));
  }

  private String count(State state) {
    return "COUNTIF(%s,%s)"
        .formatted(layout.column(VestingLayout.STATE).here(), StateWords.code(state));
  }
}
