package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.GtmExit;
import org.parley.value.Period;

/** Where the exit for repeated misses stands, party by party. */
record GtmExits(Draft draft, Canvas canvas, GtmData data, GtmLayout layout) {
  static final int LATEST = 2;
  static final int WARN_BY = 3;
  static final int WARNED = 4;
  static final int CURE_BY = 5;
  static final int CURED = 6;
  static final int NOTICE_BY = 7;
  static final int NOTICED = 8;
  static final int ENDS = 9;
  static final int STATUS = 10;

  /** The number of the column that completes the misses; beside the printed columns. */
  static int number(GtmLayout layout) {
    return layout.printed();
  }

  static int state(GtmLayout layout) {
    return layout.printed() + 1;
  }

  void write() {
    if (!layout.exit()) {
      return;
    }
    Place band = layout.at(layout.exitBand(), 0);
    canvas.text(
        band.block(1, layout.printed()),
        draft.say(GtmText.BAND_EXIT, Map.of("section", section())),
        Look.BAND);
    canvas.text(band.down(1).block(1, LATEST), draft.say(GtmText.HEAD_PARTY), Look.HEAD);
    draft.heads(
        canvas,
        band.down(1).right(LATEST),
        List.of(
            GtmText.HEAD_LATEST,
            GtmText.HEAD_WARN_BY,
            GtmText.HEAD_WARNED,
            GtmText.HEAD_CURE_BY,
            GtmText.HEAD_CURED,
            GtmText.HEAD_NOTICE_BY,
            GtmText.HEAD_NOTICED,
            GtmText.HEAD_ENDS));
    canvas.text(
        band.down(1).right(STATUS).block(1, layout.printed() - STATUS),
        draft.say(GtmText.HEAD_STATUS),
        Look.HEAD);
    for (int party = 0; party < layout.parties(); party++) {
      write(party);
    }
    names();
    flag(canvas, statuses(), layout.exit(0, state(layout)).inColumn());
  }

  private String section() {
    return data.serving().section("gtm.nonperformance-exit");
  }

  private Strip statuses() {
    return layout.exit(0, STATUS).block(layout.parties(), layout.printed() - STATUS);
  }

  private void names() {
    draft.name("GtmWarningsReceivedOn", column(WARNED));
    draft.name("GtmMissesMadeGoodOn", column(CURED));
    draft.name("GtmExitNoticesReceivedOn", column(NOTICED));
    draft.name("GtmExits", column(STATUS));
  }

  private Strip column(int column) {
    return layout.exit(0, column).block(layout.parties(), 1);
  }

  private void write(int party) {
    GtmExit exit = data.exit();
    canvas.text(
        layout.exit(party, 0).block(1, LATEST), data.parties().get(party).label(), Look.STRONG);
    Place number = layout.exit(party, number(layout));
    String completes =
        layout.beside(layout.within()).at(party, 0).block(1, layout.quarters()).here();
    canvas.formula(number, "MAX(" + completes + ")", Look.HELPER, Format.WHOLE);
    canvas.formula(
        layout.exit(party, LATEST),
        "IF(%1$s=0,%3$s,INDEX(%2$s,%1$s))"
            .formatted(
                number.here(), layout.heads().here(), draft.texts().literal(GtmText.STATUS_NONE)),
        Look.CENTRE,
        Format.GENERAL);
    String shown = layout.beside(layout.warned()).at(party, 0).block(1, layout.quarters()).here();
    warnBy(party, number, shown, exit);
    after(party, CURE_BY, WARNED, exit.cure());
    after(party, NOTICE_BY, CURE_BY, exit.useWithin());
    after(party, ENDS, NOTICED, exit.notice());
    for (int input : List.of(WARNED, CURED, NOTICED)) {
      new InputRules(draft, canvas).dates(layout.exit(party, input).block(1, 1));
    }
    status(party);
  }

  private void warnBy(int party, Place number, String shown, GtmExit exit) {
    Place place = layout.exit(party, WARN_BY);
    Optional<Period> time =
        exit.useWithin().filter(use -> data.answers().period(GtmData.REPORT).isPresent());
    time.ifPresentOrElse(
        use ->
            canvas.formula(
                place,
                "IF(%1$s>0,%2$s,%3$s)"
                    .formatted(
                        number.here(),
                        PeriodFormula.end("INDEX(" + shown + "," + number.here() + ")", use),
                        none()),
                Look.FIGURE,
                Format.DATE),
        () -> draft.open(canvas, place));
  }

  private String none() {
    return draft.texts().literal(GtmText.STATUS_NONE);
  }

  private void after(int party, int column, int start, Optional<Period> time) {
    Place place = layout.exit(party, column);
    String from = layout.exit(party, start).here();
    time.ifPresentOrElse(
        period ->
            canvas.formula(
                place,
                "IF(ISNUMBER(%1$s),%2$s,%3$s)"
                    .formatted(from, PeriodFormula.end(from, period), none()),
                Look.FIGURE,
                Format.DATE),
        () -> draft.open(canvas, place));
  }

  private void status(int party) {
    Place state = layout.exit(party, state(layout));
    canvas.formula(state, code(party), Look.HELPER, Format.WHOLE);
    WorkbookTexts texts = draft.texts();
    Map<String, String> section = Map.of("section", FormulaText.literal(section()));
    List<String> words =
        List.of(
            texts.literal(GtmText.STATUS_OPEN),
            texts.literal(GtmText.STATUS_NO_EXIT),
            texts.formula(GtmText.STATUS_WARNING_POSSIBLE, section),
            texts.literal(GtmText.STATUS_WARNING_LAPSED),
            texts.literal(GtmText.STATUS_CURE_RUNS),
            texts.literal(GtmText.STATUS_CURED),
            texts.formula(GtmText.STATUS_EXIT_POSSIBLE, section),
            texts.literal(GtmText.STATUS_EXIT_LAPSED),
            texts.formula(GtmText.STATUS_EXIT, section));
    Strip strip = layout.exit(party, STATUS).block(1, layout.printed() - STATUS);
    canvas.formula(strip, StateWords.choose(state, words), Look.STATUS, Format.GENERAL);
  }

  /** State code: see GtmExit.State. */
  private String code(int party) {
    if (data.exit().misses().isEmpty() || data.exit().ofQuarters().isEmpty()) {
      return "1";
    }
    return ("IF(%1$s=0,2,IF(NOT(ISNUMBER(%3$s)),IF(AND(ISNUMBER(%2$s),%2$s<AsOfDate),4,3),"
            + "IF(AND(ISNUMBER(%2$s),%3$s>%2$s),4,"
            + "IF(AND(ISNUMBER(%5$s),NOT(AND(ISNUMBER(%4$s),%5$s>%4$s))),6,"
            + "IF(NOT(AND(ISNUMBER(%4$s),%4$s<AsOfDate)),5,"
            + "IF(AND(ISNUMBER(%6$s),IF(ISNUMBER(%7$s),%7$s,AsOfDate)>%6$s),8,"
            + "IF(ISNUMBER(%7$s),9,7)))))))")
        .formatted(
            layout.exit(party, number(layout)).here(),
            layout.exit(party, WARN_BY).here(),
            layout.exit(party, WARNED).here(),
            layout.exit(party, CURE_BY).here(),
            layout.exit(party, CURED).here(),
            layout.exit(party, NOTICE_BY).here(),
            layout.exit(party, NOTICED).here());
  }

  /** Fills statuses by their code; see GtmExit.State. */
  static void flag(Canvas canvas, Strip status, String code) {
    Flags flags = new Flags(canvas);
    for (int bad : List.of(3, 7, 9)) {
      flags.fill(status, code + "=" + bad, Palette.BAD);
    }
    flags.fill(status, code + "=1", Palette.DOUBTFUL);
    flags.fill(status, code + "=5", Palette.DOUBTFUL);
    flags.fill(status, code + "=2", Palette.GOOD);
    flags.fill(status, code + "=6", Palette.GOOD);
  }
}
