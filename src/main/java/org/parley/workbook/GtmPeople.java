package org.parley.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** The dedicated people, and the vacancies that count as GTM Misses. */
record GtmPeople(Draft draft, Canvas canvas, GtmData data, GtmLayout layout) {
  static final int ROLE = 1;
  static final int PARTY = 2;
  static final int HEADS = 3;
  static final int TIME = 4;
  static final int START = 5;
  static final int DUE = 6;
  static final int VACANT = 7;
  static final int FILLED = 8;
  static final int NAME = 9;

  /** Helpers beside the printed columns: the party's number, 1 while a place is vacant. */
  static final int PARTY_NUMBER = 0;

  private static final int VACANT_NOW = 1;

  static final int FROM = 3;
  static final int FILLED_ON = 4;
  static final int FILL_BY = 5;

  void write() {
    if (!layout.people()) {
      return;
    }
    Place band = layout.at(layout.peopleBand(), 0);
    canvas.text(
        band.block(1, layout.printed()),
        draft.say(GtmText.BAND_PEOPLE, Map.of("section", section())),
        Look.BAND);
    heads(band.down(1));
    if (layout.roles() == 0) {
      canvas.text(
          layout.role(0, 0).block(1, layout.printed()), draft.say(GtmText.PEOPLE_OPEN), Look.OPEN);
      return;
    }
    for (int at = 0; at < layout.roles(); at++) {
      role(at, data.roles().get(at));
    }
    vacancies();
  }

  private String section() {
    return data.serving().section("gtm.people#vacancy", "gtm.people");
  }

  private void heads(Place first) {
    draft.heads(
        canvas,
        first,
        List.of(
            GtmText.HEAD_ID,
            GtmText.HEAD_ROLE,
            GtmText.HEAD_PARTY,
            GtmText.HEAD_HEADS,
            GtmText.HEAD_TIME,
            GtmText.HEAD_START,
            GtmText.HEAD_HEADS_DUE,
            GtmText.HEAD_VACANT,
            GtmText.HEAD_FILLED));
    canvas.text(
        first.right(NAME).block(1, layout.printed() - NAME),
        draft.say(GtmText.HEAD_NAME),
        Look.HEAD);
  }

  private void role(int at, Row row) {
    canvas.number(layout.role(at, 0), BigDecimal.valueOf(at + 1L), Look.FIGURE, Format.WHOLE);
    words(at, ROLE, row, "role");
    words(at, PARTY, row, "party");
    draft.number(canvas, layout.role(at, HEADS), row.number("heads"), Format.WHOLE);
    Optional<Percent> time = row.known("time", Percent.class);
    draft.number(
        canvas,
        layout.role(at, TIME),
        time.map(Percent::fraction),
        time.map(Format::percent).orElse(Format.GENERAL));
    Optional<LocalDate> start = row.known("start", Value.Day.class).map(Value.Day::date);
    Place date = layout.role(at, START);
    start.ifPresentOrElse(
        day -> canvas.date(date, day, Look.FIGURE), () -> draft.open(canvas, date));
    counts(at);
    String name =
        row.cell("name").isPresent()
            ? row.text("name").orElse(draft.say(CommonText.OPEN))
            : draft.say(GtmText.TO_BE_NAMED);
    boolean open = row.cell("name").isPresent() && row.text("name").isEmpty();
    canvas.text(
        layout.role(at, NAME).block(1, layout.printed() - NAME),
        name,
        open ? Look.OPEN : Look.BODY);
  }

  private void words(int at, int column, Row row, String name) {
    draft.words(
        canvas,
        layout.role(at, column),
        Words.of(data.serving(), GtmData.ROLES, row, name),
        Look.BODY);
  }

  private void counts(int at) {
    String due =
        "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(%2$s<=AsOfDate,%1$s,0),\"\")"
            .formatted(layout.role(at, HEADS).here(), layout.role(at, START).here());
    figure(layout.role(at, DUE), due, Format.WHOLE);
    String vacant =
        "SUMIFS(%s,%s,%s)"
            .formatted(
                helper(VACANT_NOW).here(),
                layout.vacancy(0, 0).block(GtmLayout.VACANCIES, 1).here(),
                at + 1);
    figure(layout.role(at, VACANT), vacant, Format.WHOLE);
    String filled =
        "IF(ISNUMBER(%1$s),MAX(0,%1$s-%2$s),\"\")"
            .formatted(layout.role(at, DUE).here(), layout.role(at, VACANT).here());
    figure(layout.role(at, FILLED), filled, Format.WHOLE);
    canvas.number(
        layout.role(at, layout.printed()),
        BigDecimal.valueOf(data.number(data.roles().get(at).text("party"))),
        Look.HELPER,
        Format.WHOLE);
  }

  private void figure(Place place, String formula, String format) {
    canvas.formula(place, formula, Look.FIGURE, format);
  }

  private Strip helper(int column) {
    return layout.vacancy(0, layout.printed() + column).block(GtmLayout.VACANCIES, 1);
  }

  private void vacancies() {
    Place band = layout.at(layout.vacancyBand(), 0);
    canvas.text(band.block(1, layout.printed()), draft.say(GtmText.BAND_VACANCIES), Look.BAND);
    draft.heads(
        canvas,
        band.down(1),
        List.of(
            GtmText.HEAD_ROLE_NUMBER,
            GtmText.HEAD_ROLE,
            GtmText.HEAD_PARTY,
            GtmText.HEAD_VACANT_FROM,
            GtmText.HEAD_FILLED_ON,
            GtmText.HEAD_FILL_BY));
    for (int column = 0; column < layout.quarters(); column++) {
      canvas.formula(
          band.down(1).right(GtmLayout.FIRST_QUARTER + column),
          layout.heads().at(0, column).here(),
          Look.HEAD,
          Format.GENERAL);
    }
    InputRules rules = new InputRules(draft, canvas);
    rules.numbered(column(0), layout.roles(), GtmText.PROMPT_ROLE);
    rules.dates(column(FROM));
    rules.dates(column(FILLED_ON));
    for (int at = 0; at < GtmLayout.VACANCIES; at++) {
      vacancy(at);
    }
    draft.name("GtmVacancyRoles", column(0));
    draft.name("GtmVacantFrom", column(FROM));
    draft.name("GtmFilledOn", column(FILLED_ON));
    draft.name("GtmVacancies", layout.vacancyQuarters());
  }

  private Strip column(int column) {
    return layout.vacancy(0, column).block(GtmLayout.VACANCIES, 1);
  }

  private void vacancy(int at) {
    look(at, ROLE, layout.role(0, ROLE).block(layout.roles(), 1));
    look(at, PARTY, layout.role(0, PARTY).block(layout.roles(), 1));
    String number = layout.vacancy(at, 0).here();
    String from = layout.vacancy(at, FROM).here();
    Optional<Period> backfill = data.answers().period(GtmData.BACKFILL);
    Place fillBy = layout.vacancy(at, FILL_BY);
    backfill.ifPresentOrElse(
        time ->
            canvas.formula(
                fillBy,
                "IF(ISNUMBER(%1$s),%2$s,\"\")".formatted(from, PeriodFormula.end(from, time)),
                Look.FIGURE,
                Format.DATE),
        () -> draft.open(canvas, fillBy));
    for (int column = 0; column < layout.quarters(); column++) {
      figure(layout.vacancyQuarters().at(at, column), counts(at, column), Format.WHOLE);
    }
    canvas.formula(
        helper(PARTY_NUMBER).at(at, 0),
        "IF(ISNUMBER(%1$s),INDEX(%2$s,%1$s),0)"
            .formatted(number, layout.role(0, layout.printed()).block(layout.roles(), 1).here()),
        Look.HELPER,
        Format.WHOLE);
    canvas.formula(
        helper(VACANT_NOW).at(at, 0),
        "IF(AND(ISNUMBER(%1$s),%1$s<=AsOfDate),IF(AND(ISNUMBER(%2$s),%2$s<=AsOfDate),0,1),0)"
            .formatted(from, layout.vacancy(at, FILLED_ON).here()),
        Look.HELPER,
        Format.WHOLE);
  }

  private void look(int at, int column, Strip words) {
    canvas.formula(
        layout.vacancy(at, column),
        "IF(ISNUMBER(%1$s),INDEX(%2$s,%1$s),\"\")"
            .formatted(layout.vacancy(at, 0).here(), words.here()),
        Look.BODY,
        Format.GENERAL);
  }

  /** 1 if the vacancy counts as a GTM Miss of the quarter. */
  private String counts(int at, int column) {
    String end = layout.ends().at(0, column).here();
    return "IF(ISNUMBER(%1$s),IF(MAX(%1$s,EDATE(%2$s+1,-3)-1)<MIN(AsOfDate,%2$s,IF(ISNUMBER(%3$s),%3$s-1,AsOfDate)),1,0),\"\")"
        .formatted(layout.vacancy(at, FILL_BY).here(), end, layout.vacancy(at, FILLED_ON).here());
  }
}
