package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.Gate;
import org.parley.value.Row;

/** One gate: what is agreed, what happened, where it stands. */
record GateRow(Draft draft, Canvas canvas, GateData data, GateLayout layout, int at) {
  void write() {
    Row row = data.gates().get(at);
    writeTerms(row);
    writeInputs(row);
    writeDates();
    writeStatus();
  }

  private void writeTerms(Row row) {
    canvas.text(place(GateLayout.ID), row.key(), Look.STRONG);
    words(GateLayout.METRIC, row, "metric");
    words(GateLayout.UNIT, row, "unit");
    words(GateLayout.SOURCE, row, "source");
    words(GateLayout.CURE, row, "cure");
    words(GateLayout.CONSEQUENCE, row, "consequence");
    canvas.text(place(GateLayout.SECTION), data.section(), Look.BODY);
    String format = Format.exact(List.of(row.number("target")));
    draft.number(canvas, place(GateLayout.TARGET), row.number("target"), format);
  }

  private void words(int column, Row row, String name) {
    Optional<String> words = Words.of(data.serving(), GateData.GATES, row, name);
    draft.words(canvas, place(column), words, Look.BODY);
  }

  private void writeInputs(Row row) {
    String format = Format.like(List.of(row.number("target")));
    InputRules rules = new InputRules(draft, canvas);
    rules.days(place(GateLayout.EXCUSED_PARTY).block(1, 2));
    rules.numbers(place(GateLayout.ACTUAL).block(1, 1), format);
    rules.dates(place(GateLayout.REPORTED).block(1, 1));
    rules.dates(place(GateLayout.NOTICE).block(1, 1));
    rules.numbers(place(GateLayout.AFTER_CURE).block(1, 1), format);
  }

  private void writeDates() {
    Gate gate = data.gate(at);
    GateFormulas formulas = formulas(gate);
    Place test = place(GateLayout.TEST_DATE);
    gate.testDate()
        .ifPresentOrElse(
            day -> canvas.date(test, day, Look.FIGURE), () -> draft.open(canvas, test));
    date(GateLayout.GATE_DATE, gate.testDate().map(day -> formulas.gateDate()));
    date(GateLayout.REPORT_BY, formulas.reportBy());
    date(GateLayout.NOTICE_BY, formulas.noticeBy());
    date(GateLayout.CURE_END, formulas.cureEnd());
    canvas.formula(
        place(GateLayout.SILENT), formulas.silent().orElse("\"\""), Look.HELPER, Format.DATE);
  }

  private void date(int column, Optional<String> formula) {
    formula.ifPresentOrElse(
        known -> canvas.formula(place(column), known, Look.FIGURE, Format.DATE),
        () -> draft.open(canvas, place(column)));
  }

  private void writeStatus() {
    Place state = place(GateLayout.STATE);
    canvas.formula(state, formulas(data.gate(at)).state(), Look.HELPER, Format.WHOLE);
    WorkbookTexts texts = draft.texts();
    Map<String, String> section = Map.of("section", place(GateLayout.SECTION).here());
    List<String> words =
        List.of(
            texts.literal(GatesText.STATUS_OPEN),
            texts.literal(GatesText.STATUS_NOT_YET),
            texts.literal(GatesText.STATUS_FIGURE_MISSING),
            texts.literal(GatesText.STATUS_MET),
            texts.literal(GatesText.STATUS_CURED),
            texts.literal(GatesText.STATUS_CURE_RUNNING),
            texts.formula(GatesText.STATUS_MISSED, section),
            texts.literal(GatesText.STATUS_NOTICE_POSSIBLE),
            texts.literal(GatesText.STATUS_COUNTS_AS_REACHED),
            texts.formula(GatesText.STATUS_NOT_REPORTED, section));
    Place status = place(GateLayout.STATUS);
    canvas.formula(status, StateWords.choose(state, words), Look.STATUS, Format.GENERAL);
    canvas.reserve(status.block(1, 1), longest(draft, data), Look.STATUS);
  }

  /** The longest words that a status can have. */
  static String longest(Draft draft, GateData data) {
    return draft.say(GatesText.STATUS_NOT_REPORTED, Map.of("section", data.section()));
  }

  private GateFormulas formulas(Gate gate) {
    return new GateFormulas(layout, draft.texts(), gate, at);
  }

  private Place place(int column) {
    return layout.gate(at, column);
  }
}
