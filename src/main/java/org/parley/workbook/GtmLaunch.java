package org.parley.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** The launch sequence: decision, delay, launch. */
record GtmLaunch(Draft draft, Canvas canvas, GtmData data, GtmLayout layout) {
  static final int PHASE = 0;
  static final int LEAD = 2;
  static final int LAUNCH_BY = 3;
  static final int DECIDE_BY = 4;
  static final int LATEST = 5;
  static final int MOVED = 6;
  static final int LAUNCHED = 7;
  static final int STATUS = 8;
  private static final int STATUS_COLUMNS = 3;
  private static final int WHERE = 11;
  private static final int CONDITION = 13;

  void write() {
    if (!layout.launch()) {
      return;
    }
    Place band = layout.at(layout.launchBand(), 0);
    canvas.text(
        band.block(1, layout.printed()),
        draft.say(
            GtmText.BAND_LAUNCH, Map.of("section", data.serving().section("gtm.launch-sequence"))),
        Look.BAND);
    heads(band.down(1));
    if (layout.phases() == 0) {
      canvas.text(
          layout.phase(0, 0).block(1, layout.printed()), draft.say(GtmText.PHASES_OPEN), Look.OPEN);
      return;
    }
    for (int at = 0; at < layout.phases(); at++) {
      write(at, data.phases().get(at));
    }
    draft.name("LaunchesMovedTo", column(MOVED));
    draft.name("LaunchedOn", column(LAUNCHED));
    draft.name("LaunchStates", column(STATUS));
    flag();
  }

  private Strip column(int column) {
    return layout.phase(0, column).block(layout.phases(), 1);
  }

  private void heads(Place first) {
    head(first, PHASE, 2, GtmText.HEAD_PHASE);
    draft.heads(
        canvas,
        first.right(LEAD),
        List.of(
            GtmText.HEAD_LEAD,
            GtmText.HEAD_LAUNCH_BY,
            GtmText.HEAD_DECIDE_BY,
            GtmText.HEAD_LATEST_LAUNCH,
            GtmText.HEAD_MOVED,
            GtmText.HEAD_LAUNCHED));
    head(first, STATUS, STATUS_COLUMNS, GtmText.HEAD_STATUS);
    head(first, WHERE, CONDITION - WHERE, GtmText.HEAD_WHERE);
    head(first, CONDITION, layout.printed() - CONDITION, GtmText.HEAD_CONDITION);
  }

  private void head(Place first, int column, int columns, GtmText text) {
    canvas.text(first.right(column).block(1, columns), draft.say(text), Look.HEAD);
  }

  private void write(int at, Row row) {
    canvas.text(layout.phase(at, PHASE).block(1, 2), row.key(), Look.STRONG);
    words(at, LEAD, 1, row, "lead");
    words(at, WHERE, CONDITION - WHERE, row, "where");
    words(at, CONDITION, layout.printed() - CONDITION, row, "condition");
    Optional<LocalDate> date = row.known("date", Value.Day.class).map(Value.Day::date);
    Place by = layout.phase(at, LAUNCH_BY);
    date.ifPresentOrElse(day -> canvas.date(by, day, Look.FIGURE), () -> draft.open(canvas, by));
    Optional<Period> decision = data.answers().period(GtmData.DECISION);
    day(
        layout.phase(at, DECIDE_BY),
        decision
            .filter(time -> date.isPresent())
            .map(time -> "WORKDAY(" + by.here() + ",-" + time.count() + ")"));
    day(
        layout.phase(at, LATEST),
        data.answers()
            .period(GtmData.LONGEST)
            .filter(time -> date.isPresent())
            .map(time -> PeriodFormula.end(by.here(), time)));
    new InputRules(draft, canvas).dates(layout.phase(at, MOVED).block(1, 2));
    status(at);
  }

  private void words(int at, int column, int columns, Row row, String name) {
    Optional<String> words = Words.of(data.serving(), GtmData.PHASES, row, name);
    canvas.text(
        layout.phase(at, column).block(1, columns),
        words.orElse(draft.say(CommonText.OPEN)),
        words.isPresent() ? Look.BODY : Look.OPEN);
  }

  private void day(Place place, Optional<String> formula) {
    formula.ifPresentOrElse(
        known -> canvas.formula(place, known, Look.FIGURE, Format.DATE),
        () -> draft.open(canvas, place));
  }

  private void status(int at) {
    String until =
        "IF(ISNUMBER(%1$s),IF(ISNUMBER(%2$s),MIN(%1$s,%2$s),%1$s),%3$s)"
            .formatted(
                layout.phase(at, MOVED).here(),
                layout.phase(at, LATEST).here(),
                layout.phase(at, LAUNCH_BY).here());
    String code =
        ("IF(NOT(ISNUMBER(%1$s)),1,IF(ISNUMBER(%2$s),IF(%2$s>%3$s,4,3),"
                + "IF(AND(ISNUMBER(%4$s),%4$s<AsOfDate),6,IF(%3$s<AsOfDate,5,2))))")
            .formatted(
                layout.phase(at, LAUNCH_BY).here(),
                layout.phase(at, LAUNCHED).here(),
                until,
                layout.phase(at, LATEST).here());
    Place state = state(at);
    canvas.formula(state, code, Look.HELPER, Format.WHOLE);
    WorkbookTexts texts = draft.texts();
    String section = data.serving().section("gtm.launch-sequence#delay", "gtm.launch-sequence");
    List<String> words =
        List.of(
            texts.literal(GtmText.STATUS_OPEN),
            texts.literal(GtmText.STATUS_UPCOMING),
            texts.literal(GtmText.STATUS_LAUNCHED),
            texts.literal(GtmText.STATUS_LAUNCHED_LATE),
            texts.literal(GtmText.STATUS_LAUNCH_LATE),
            texts.formula(
                GtmText.STATUS_OTHERS_MAY, Map.of("section", FormulaText.literal(section))));
    Strip strip = layout.phase(at, STATUS).block(1, STATUS_COLUMNS);
    canvas.formula(strip, StateWords.choose(state, words), Look.STATUS, Format.GENERAL);
    canvas.reserve(
        strip, draft.say(GtmText.STATUS_OTHERS_MAY, Map.of("section", section)), Look.STATUS);
  }

  private Place state(int at) {
    return layout.phase(at, layout.printed());
  }

  private void flag() {
    Strip status = layout.phase(0, STATUS).block(layout.phases(), STATUS_COLUMNS);
    String code = state(0).inColumn();
    Flags flags = new Flags(canvas);
    flags.fill(status, code + "=3", Palette.GOOD);
    flags.fill(status, code + "=4", Palette.DOUBTFUL);
    flags.fill(status, code + "=5", Palette.BAD);
    flags.fill(status, code + "=6", Palette.BAD);
    flags.fill(status, code + "=1", Palette.DOUBTFUL);
  }
}
