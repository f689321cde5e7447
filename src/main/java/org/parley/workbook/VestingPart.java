package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Row;
import org.parley.value.Value;

/** The rights that vest with milestones or revenue: their terms, and when each vested. */
record VestingPart(
    Draft draft,
    Canvas canvas,
    MilestoneData milestones,
    MilestoneLayout above,
    VestingData data,
    VestingLayout layout) {

  VestingPart(
      Draft draft,
      Canvas canvas,
      MilestoneData milestones,
      MilestoneLayout above,
      VestingData data) {
    this(draft, canvas, milestones, above, data, VestingLayout.of(data, above));
  }

  /** Writes it and returns its last row. */
  int write() {
    if (data.byRevenue()) {
      new VestingRevenue(draft, canvas, data, layout).write();
    }
    String section = data.serving().section(VestingData.SECTION);
    canvas.text(
        layout.band().block(1, MilestoneLayout.PRINTED),
        draft.say(MilestonesText.BAND_VESTING, Map.of("section", section)),
        Look.BAND);
    if (data.stages().isEmpty()) {
      canvas.text(
          layout.band().down(1).block(1, 6), draft.say(MilestonesText.VESTING_OPEN), Look.OPEN);
      return layout.band().row() + 1;
    }
    heads();
    VestingStates states = new VestingStates(draft, canvas, data, layout);
    for (int at = 0; at < data.stages().size(); at++) {
      terms(at, data.stages().get(at));
      results(at);
      states.write(at);
    }
    inputs();
    states.flag();
    states.sum();
    note();
    return layout.note().row();
  }

  private void heads() {
    Place first = layout.band().down(1);
    MilestonesText reached =
        data.byRevenue() ? MilestonesText.HEAD_LEVEL_QUARTER : MilestonesText.HEAD_REACHED;
    canvas.text(first, draft.say(MilestonesText.HEAD_STAGE), Look.HEAD);
    canvas.text(
        first.right(VestingLayout.NAME),
        draft.say(data.byRevenue() ? MilestonesText.HEAD_LEVEL : MilestonesText.HEAD_NAME),
        Look.HEAD);
    canvas.text(
        first.right(VestingLayout.RIGHT).block(1, 2),
        draft.say(MilestonesText.HEAD_RIGHT),
        Look.HEAD);
    draft.heads(
        canvas,
        first.right(VestingLayout.LONG_STOP),
        List.of(
            MilestonesText.HEAD_STOP,
            MilestonesText.HEAD_VESTING_EXCUSED,
            MilestonesText.HEAD_LONG_STOP,
            reached,
            noted(),
            data.reverts() ? MilestonesText.HEAD_REVERSION_NOTICE : MilestonesText.HEAD_OBJECTED,
            data.reverts() ? MilestonesText.HEAD_ANSWER : MilestonesText.HEAD_CONTEST,
            data.reverts() ? MilestonesText.HEAD_SHARE_KEPT : MilestonesText.HEAD_SHARE_VESTED,
            MilestonesText.HEAD_VESTED_ON));
    canvas.text(
        first.right(VestingLayout.STATUS).block(1, 3),
        draft.say(MilestonesText.HEAD_VESTING_STATUS),
        Look.HEAD);
    canvas.text(first.right(VestingLayout.STATE), draft.say(MilestonesText.HEAD_STATE), Look.HEAD);
  }

  private MilestonesText noted() {
    return data.byRevenue() ? MilestonesText.HEAD_LEVEL_DAY : MilestonesText.HEAD_LOGGED;
  }

  private void terms(int at, Row row) {
    if (data.byRevenue()) {
      canvas.number(place(at, VestingLayout.STAGE), number(at), Look.FIGURE, Format.WHOLE);
      draft.number(
          canvas, place(at, VestingLayout.NAME), data.level(at).map(Money::amount), Format.MONEY);
    } else {
      Optional<String> id = row.text("milestone");
      draft.words(canvas, place(at, VestingLayout.STAGE), id, Look.STRONG);
      Optional<String> name =
          id.flatMap(milestones::planned)
              .flatMap(plan -> Words.of(data.serving(), MilestoneData.PLAN, plan, "name"));
      draft.words(canvas, place(at, VestingLayout.NAME), name, Look.BODY);
    }
    Optional<String> right = Words.of(data.serving(), data.table(), row, "right");
    canvas.text(
        place(at, VestingLayout.RIGHT).block(1, 2),
        right.orElse(draft.say(CommonText.OPEN)),
        right.isPresent() ? Look.BODY : Look.OPEN);
    Place stop = place(at, VestingLayout.LONG_STOP);
    row.known("long_stop", Value.Day.class)
        .ifPresentOrElse(
            day -> canvas.date(stop, day.date(), Look.FIGURE), () -> draft.open(canvas, stop));
  }

  private static BigDecimal number(int at) {
    return BigDecimal.valueOf(at + 1L);
  }

  private Place place(int stage, int column) {
    return layout.stage(stage, column);
  }

  private void inputs() {
    InputRules rules = new InputRules(draft, canvas);
    rules.days(layout.column(VestingLayout.EXCUSED));
    if (!data.reverts()) {
      rules.dates(layout.column(VestingLayout.NOTED));
      draft.name("VestingNotedOn", layout.column(VestingLayout.NOTED));
    }
    rules.dates(layout.column(VestingLayout.NOTICE));
    draft.name("VestingExcusedDays", layout.column(VestingLayout.EXCUSED));
    draft.name("VestingNoticesOn", layout.column(VestingLayout.NOTICE));
    draft.name("VestingLongStops", layout.column(VestingLayout.STOP));
    draft.name("VestedOn", layout.column(VestingLayout.VESTED));
    draft.name("VestingShares", layout.column(VestingLayout.SHARE));
    draft.name("VestingStates", layout.column(VestingLayout.STATUS));
  }

  private void results(int at) {
    VestingFormulas formulas = new VestingFormulas(data, layout, at);
    put(at, VestingLayout.STOP, formulas.stop(), Look.FIGURE, Format.DATE);
    reached(at, formulas);
    if (data.reverts()) {
      canvas.text(place(at, VestingLayout.NOTED), draft.say(CommonText.NOT_STATED), Look.CENTRE);
    }
    Place contest = place(at, VestingLayout.CONTEST);
    data.contest()
        .ifPresentOrElse(
            time -> canvas.formula(contest, formulas.contestBy(time), Look.FIGURE, Format.DATE),
            () -> draft.open(canvas, contest));
    put(at, VestingLayout.STATE, formulas.state(), Look.HELPER, Format.WHOLE);
    put(at, VestingLayout.VESTED, formulas.vestedOn(), Look.FIGURE, Format.DATE);
    put(at, VestingLayout.SHARE, formulas.share(), Look.FIGURE, Format.SHARE);
  }

  /** The day on which the milestone was met, or the quarter that shows the level. */
  private void reached(int at, VestingFormulas formulas) {
    if (!data.byRevenue()) {
      Optional<String> met =
          data.stages()
              .get(at)
              .text("milestone")
              .map(id -> above.milestone(milestones.ids().indexOf(id), MilestoneLayout.MET).here());
      String day = met.map("IF(ISNUMBER(%1$s),%1$s,\"\")"::formatted).orElse(Notice.NOTHING);
      put(at, VestingLayout.REACHED, day, Look.FIGURE, Format.DATE);
      return;
    }
    int never = layout.revenue(VestingRevenue.ENDS).columns();
    String before = data.level(at).map(formulas::before).orElse(Integer.toString(never));
    put(at, VestingLayout.BEFORE, before, Look.HELPER, Format.WHOLE);
    put(at, VestingLayout.REACHED, formulas.levelQuarter(), Look.FIGURE, Format.DATE);
    put(at, VestingLayout.REPORT, formulas.report(), Look.HELPER, Format.DATE);
  }

  private void put(int at, int column, String formula, Look look, String format) {
    canvas.formula(place(at, column), formula, look, format);
  }

  private void note() {
    MilestonesText rule =
        switch (data.rule()) {
          case MILESTONE -> MilestonesText.NOTE_VESTING;
          case REVERSION -> MilestonesText.NOTE_REVERSION;
          case REVENUE -> MilestonesText.NOTE_VESTING_REVENUE;
        };
    String words =
        draft.say(rule, Map.of("contest", contest()))
            + " "
            + draft.say(MilestonesText.NOTE_STOP_MOVES);
    canvas.text(layout.note().block(1, MilestoneLayout.PRINTED), words, Look.PURPOSE);
  }

  private String contest() {
    return data.serving()
        .answers()
        .find(VestingData.CONTEST)
        .flatMap(
            term ->
                term.answer()
                    .known()
                    .map(value -> draft.input().words().of(term.declaration(), value)))
        .orElse(draft.say(CommonText.OPEN));
  }
}
