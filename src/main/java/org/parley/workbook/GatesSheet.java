package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** The gates on which exclusivity hangs. */
final class GatesSheet {
  private static final List<GatesText> HEADS =
      List.of(
          GatesText.HEAD_GATE,
          GatesText.HEAD_METRIC,
          GatesText.HEAD_UNIT,
          GatesText.HEAD_TARGET,
          GatesText.HEAD_TEST_DATE,
          GatesText.HEAD_SOURCE,
          GatesText.HEAD_ACTUAL,
          GatesText.HEAD_CURE,
          GatesText.HEAD_CURE_END,
          GatesText.HEAD_AFTER_CURE,
          GatesText.HEAD_STATUS,
          GatesText.HEAD_CONSEQUENCE,
          GatesText.HEAD_SECTION,
          GatesText.HEAD_STATE);

  private final Draft draft;
  private final Canvas canvas;

  GatesSheet(Draft draft, Canvas canvas) {
    this.draft = draft;
    this.canvas = canvas;
  }

  /** Writes the sheet and says where things stand. */
  GateLayout write(GateData data) {
    GateLayout layout = new GateLayout(canvas.name(), data.gates().size());
    canvas.widths(9, 26, 13, 12, 12, 24, 13, 13, 12, 13, 24, 34, 16, 8);
    new GateWindow(draft, canvas, data, layout).write();
    draft.heads(canvas, layout.at(GateLayout.HEAD_ROW, 0), HEADS);
    for (int at = 0; at < data.gates().size(); at++) {
      writeTerms(data, layout, at);
      writeDates(data, layout, at);
      writeInputs(data, layout, at);
      writeStatus(data, layout, at);
    }
    if (data.gates().isEmpty()) {
      writeNone(data, layout);
    } else {
      finish(layout);
    }
    Page page = new Page(draft);
    page.lay(canvas, canvas.at(0, 0).block(layout.lastRow() + 1, GateLayout.PRINTED), 0);
    page.keep(canvas, GateLayout.HEAD_ROW, GateLayout.HEAD_ROW, 2);
    page.protect(canvas);
    canvas.fitRows();
    return layout;
  }

  private void writeNone(GateData data, GateLayout layout) {
    boolean open = data.serving().answers().isOpen(GateData.GATES);
    canvas.text(
        layout.gate(0, 0).block(1, 6),
        draft.say(open ? GatesText.GATES_OPEN : GatesText.NO_GATES),
        open ? Look.OPEN : Look.BODY);
  }

  private void writeTerms(GateData data, GateLayout layout, int at) {
    Row row = data.gates().get(at);
    canvas.text(layout.gate(at, GateLayout.ID), row.key(), Look.STRONG);
    words(data, layout.gate(at, GateLayout.METRIC), row, "metric");
    words(data, layout.gate(at, GateLayout.UNIT), row, "unit");
    words(data, layout.gate(at, GateLayout.SOURCE), row, "source");
    words(data, layout.gate(at, GateLayout.CURE), row, "cure");
    words(data, layout.gate(at, GateLayout.CONSEQUENCE), row, "consequence");
    canvas.text(layout.gate(at, GateLayout.SECTION), data.section(), Look.BODY);
    String format = Format.like(List.of(row.number("target")));
    draft.number(canvas, layout.gate(at, GateLayout.TARGET), row.number("target"), format);
  }

  private void words(GateData data, Place place, Row row, String column) {
    draft.words(canvas, place, Words.of(data.serving(), GateData.GATES, row, column), Look.BODY);
  }

  private void writeDates(GateData data, GateLayout layout, int at) {
    Row row = data.gates().get(at);
    Place test = layout.gate(at, GateLayout.TEST_DATE);
    Place end = layout.gate(at, GateLayout.CURE_END);
    Optional<Value.Day> date = row.known("test_date", Value.Day.class);
    date.ifPresentOrElse(
        day -> canvas.date(test, day.date(), Look.FIGURE), () -> draft.open(canvas, test));
    Optional<Period> cure = row.known("cure", Period.class);
    if (date.isPresent() && cure.isPresent()) {
      canvas.formula(end, PeriodFormula.end(test.here(), cure.get()), Look.FIGURE, Format.DATE);
    } else {
      draft.open(canvas, end);
    }
  }

  private void writeInputs(GateData data, GateLayout layout, int at) {
    String format = Format.like(List.of(data.gates().get(at).number("target")));
    InputRules rules = new InputRules(draft, canvas);
    rules.numbers(layout.gate(at, GateLayout.ACTUAL).block(1, 1), format);
    rules.numbers(layout.gate(at, GateLayout.AFTER_CURE).block(1, 1), format);
  }

  private void writeStatus(GateData data, GateLayout layout, int at) {
    Place state = layout.gate(at, GateLayout.STATE);
    String code =
        ("IF(NOT(AND(ISNUMBER(%1$s),ISNUMBER(%2$s))),1,IF(NOT(ISNUMBER(%3$s)),IF(%2$s>AsOfDate,2,3),"
                + "IF(%3$s>=%1$s,4,IF(AND(ISNUMBER(%4$s),%4$s>=%1$s),5,IF(AND(ISNUMBER(%5$s),%5$s<AsOfDate),7,6)))))")
            .formatted(
                layout.gate(at, GateLayout.TARGET).here(),
                layout.gate(at, GateLayout.TEST_DATE).here(),
                layout.gate(at, GateLayout.ACTUAL).here(),
                layout.gate(at, GateLayout.AFTER_CURE).here(),
                layout.gate(at, GateLayout.CURE_END).here());
    canvas.formula(state, code, Look.HELPER, Format.WHOLE);
    WorkbookTexts texts = draft.texts();
    String section = layout.gate(at, GateLayout.SECTION).here();
    List<String> words =
        List.of(
            texts.literal(GatesText.STATUS_OPEN),
            texts.literal(GatesText.STATUS_NOT_YET),
            texts.literal(GatesText.STATUS_FIGURE_MISSING),
            texts.literal(GatesText.STATUS_MET),
            texts.literal(GatesText.STATUS_CURED),
            texts.literal(GatesText.STATUS_CURE_RUNNING),
            texts.formula(GatesText.STATUS_MISSED, Map.of("section", section)));
    Place status = layout.gate(at, GateLayout.STATUS);
    canvas.formula(status, StateWords.choose(state, words), Look.STATUS, Format.GENERAL);
    canvas.reserve(status.block(1, 1), longest(draft, data), Look.STATUS);
  }

  /** The longest words that a status can have. */
  static String longest(Draft draft, GateData data) {
    return draft.say(GatesText.STATUS_MISSED, Map.of("section", data.section()));
  }

  private void finish(GateLayout layout) {
    draft.name("GateTargets", layout.column(GateLayout.TARGET));
    draft.name("GateActuals", layout.column(GateLayout.ACTUAL));
    draft.name("GateResults", layout.column(GateLayout.STATUS));
    String code = "$" + layout.gate(0, GateLayout.STATE).here().replace("$", "");
    flag(canvas, layout.column(GateLayout.STATUS), code);
  }

  /** Fills statuses by their code; see GateStatus. */
  static void flag(Canvas canvas, Strip status, String code) {
    Flags flags = new Flags(canvas);
    flags.fill(status, "AND(%1$s>=4,%1$s<=5)".formatted(code), Palette.GOOD);
    flags.fill(status, code + "=7", Palette.BAD);
    flags.fill(status, code + "=6", Palette.DOUBTFUL);
    flags.fill(status, code + "=3", Palette.DOUBTFUL);
    flags.fill(status, code + "=1", Palette.DOUBTFUL);
  }
}
