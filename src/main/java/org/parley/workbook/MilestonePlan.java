package org.parley.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Row;
import org.parley.value.Value;

/** The milestones: due, met, late. */
record MilestonePlan(Draft draft, Canvas canvas, MilestoneData data, MilestoneLayout layout) {
  /** More milestones than a deal has; parts the date from the number in an order key. */
  void write() {
    int band = MilestoneLayout.HEAD_ROW - 1;
    canvas.text(
        layout.at(band, 0).block(1, MilestoneLayout.PRINTED),
        draft.say(MilestonesText.BAND_PLAN),
        Look.BAND);
    heads();
    if (data.ids().isEmpty()) {
      Strip none = layout.milestone(0, 0).block(1, 6);
      canvas.text(none, draft.say(MilestonesText.NO_PLAN), Look.OPEN);
    }
    for (int at = 0; at < data.ids().size(); at++) {
      writeWords(at);
      writeValue(at);
      writeDates(at);
      writeStatus(at);
      writeTolerated(at);
    }
    if (!data.ids().isEmpty()) {
      flag();
      draft.name("MilestonesMetOn", layout.milestoneColumn(MilestoneLayout.MET));
    }
  }

  private void heads() {
    Place first = layout.at(MilestoneLayout.HEAD_ROW, 0);
    draft.heads(canvas, first, List.of(MilestonesText.HEAD_ID, MilestonesText.HEAD_NAME));
    canvas.text(
        first.right(MilestoneLayout.CRITERIA).block(1, 2),
        draft.say(MilestonesText.HEAD_CRITERIA),
        Look.HEAD);
    draft.heads(canvas, first.right(MilestoneLayout.DUE), MilestonesSheet.planHeads());
    canvas.text(
        first.right(MilestoneLayout.STATUS).block(1, 2),
        draft.say(MilestonesText.HEAD_STATUS),
        Look.HEAD);
    draft.heads(
        canvas,
        first.right(MilestoneLayout.STATE),
        List.of(
            MilestonesText.HEAD_STATE, MilestonesText.HEAD_TOLERATED, MilestonesText.HEAD_PENDING));
  }

  private void writeWords(int at) {
    Optional<Row> row = data.planned(data.ids().get(at));
    canvas.text(layout.milestone(at, MilestoneLayout.ID), data.ids().get(at), Look.STRONG);
    draft.words(canvas, layout.milestone(at, MilestoneLayout.NAME), words(row, "name"), Look.BODY);
    String criteria = words(row, "criteria").orElse(draft.say(CommonText.OPEN));
    Look look = words(row, "criteria").isPresent() ? Look.BODY : Look.OPEN;
    canvas.text(layout.milestone(at, MilestoneLayout.CRITERIA).block(1, 2), criteria, look);
    Optional<String> gate =
        row.flatMap(one -> one.known("gate", Value.Flag.class))
            .map(flag -> draft.say(flag.yes() ? MilestonesText.GATE_YES : MilestonesText.GATE_NO));
    boolean open = row.isEmpty() || row.get().cell("gate").isPresent() && gate.isEmpty();
    draft.words(
        canvas,
        layout.milestone(at, MilestoneLayout.GATE),
        open ? Optional.empty() : Optional.of(gate.orElse(draft.say(MilestonesText.GATE_NO))),
        Look.CENTRE);
  }

  private void writeValue(int at) {
    Place place = layout.milestone(at, MilestoneLayout.VALUE);
    Optional<Row> row = data.valued(data.ids().get(at));
    if (row.isPresent()) {
      Optional<Money> value = row.get().known("value", Money.class);
      draft.number(canvas, place, value.map(Money::amount), Format.MONEY);
    } else {
      canvas.text(place, "", Look.BODY);
    }
  }

  private Optional<String> words(Optional<Row> row, String column) {
    return row.flatMap(one -> Words.of(data.serving(), MilestoneData.PLAN, one, column));
  }

  private void writeDates(int at) {
    Optional<LocalDate> due = data.due(data.ids().get(at));
    Place place = layout.milestone(at, MilestoneLayout.DUE);
    due.ifPresentOrElse(
        date -> canvas.date(place, date, Look.FIGURE), () -> draft.open(canvas, place));
    new InputRules(draft, canvas).dates(layout.milestone(at, MilestoneLayout.MET).block(1, 1));
  }

  private void writeStatus(int at) {
    String due = layout.milestone(at, MilestoneLayout.DUE).here();
    String met = layout.milestone(at, MilestoneLayout.MET).here();
    Place state = layout.milestone(at, MilestoneLayout.STATE);
    String code =
        "IF(ISNUMBER(%2$s),IF(ISNUMBER(%1$s),IF(%2$s>%1$s,3,2),2),IF(ISNUMBER(%1$s),IF(%1$s<AsOfDate,4,5),1))"
            .formatted(due, met);
    canvas.formula(state, code, Look.HELPER, Format.WHOLE);
    String late =
        "IF(%3$s=3,%2$s-%1$s,IF(%3$s=4,AsOfDate-%1$s,\"\"))".formatted(due, met, state.here());
    canvas.formula(layout.milestone(at, MilestoneLayout.LATE), late, Look.FIGURE, Format.WHOLE);
    List<String> words =
        List.of(
            draft.texts().literal(MilestonesText.STATUS_OPEN),
            draft.texts().literal(MilestonesText.STATUS_MET),
            draft.texts().literal(MilestonesText.STATUS_MET_LATE),
            draft.texts().literal(MilestonesText.STATUS_OVERDUE),
            draft.texts().literal(MilestonesText.STATUS_UPCOMING));
    canvas.formula(
        layout.milestone(at, MilestoneLayout.STATUS).block(1, 2),
        StateWords.choose(state, words),
        Look.STATUS,
        Format.GENERAL);
  }

  private void writeTolerated(int at) {
    String tolerated =
        data.terms()
            .tolerance()
            .filter(period -> data.terms().onCalendar())
            .map(
                period ->
                    "IF(ISNUMBER(%s),%s,\"\")"
                        .formatted(
                            layout.milestone(at, MilestoneLayout.DUE).here(),
                            PeriodFormula.plain(
                                layout.milestone(at, MilestoneLayout.DUE).here(), period)))
            .orElse("\"\"");
    canvas.formula(
        layout.milestone(at, MilestoneLayout.TOLERATED), tolerated, Look.HELPER, Format.DATE);
    canvas.formula(
        layout.milestone(at, MilestoneLayout.PENDING),
        "IF(ISNUMBER(%s),0,1)".formatted(layout.milestone(at, MilestoneLayout.MET).here()),
        Look.HELPER,
        Format.WHOLE);
  }

  private void flag() {
    Flags flags = new Flags(canvas);
    String code = layout.milestone(0, MilestoneLayout.STATE).inColumn();
    Strip status = layout.milestone(0, MilestoneLayout.STATUS).block(data.ids().size(), 2);
    flags.fill(status, code + "=4", Palette.BAD);
    flags.fill(status, code + "=2", Palette.GOOD);
    flags.fill(status, code + "=3", Palette.DOUBTFUL);
    flags.fill(status, code + "=1", Palette.DOUBTFUL);
  }
}
