package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says of its business case.
 *
 * @param rows the terms of the sheet
 * @param api fees for an API, where tiers have prices or their prices are open; empty without
 */
record CaseData(WorkbookInput input, DeclaredRows rows, Optional<ApiData> api) {
  private static final String TERMS = "workbook.business_case.";
  static final String ALTERNATIVES = TERMS + "alternatives";
  static final String YEARS = TERMS + "years";
  static final String DISCOUNT = TERMS + "discount";
  static final String FLOWS = TERMS + "flows";
  static final String SCENARIOS = TERMS + "scenarios";
  static final String LEVELS = TERMS + "levels";

  /** Where the deal leaves the term open. */
  private static final int USUAL_YEARS = 5;

  /** The scenario of the plan itself. */
  static final String BASE = "base";

  /** Reads it; empty if the deal says nothing on it. */
  static Optional<CaseData> of(WorkbookInput input) {
    DeclaredRows rows = DeclaredRows.of(input);
    boolean given =
        Stream.of(ALTERNATIVES, CaseAccount.LINES, LEVELS).anyMatch(path -> rows.given(path));
    Optional<ApiData> api = ApiData.of(input).filter(data -> data.model().priced());
    return given ? Optional.of(new CaseData(input, rows, api)) : Optional.empty();
  }

  List<Row> alternatives() {
    return rows.rows(ALTERNATIVES);
  }

  /** Years after the first day. */
  int years() {
    return rows.find(YEARS)
        .flatMap(answered -> answered.answer().known(Value.Quantity.class))
        .map(years -> years.amount().intValue())
        .orElse(USUAL_YEARS);
  }

  Optional<Answered> discount() {
    return rows.find(DISCOUNT);
  }

  List<Row> scenarios() {
    return rows.rows(SCENARIOS);
  }

  /** The number of the scenario of the plan; the first if there is none. */
  int base() {
    List<String> keys = scenarios().stream().map(Row::key).toList();
    return Math.max(0, keys.indexOf(BASE));
  }

  /** What a scenario is called. */
  String scenario(int at) {
    Row row = scenarios().get(at);
    return rows.column(SCENARIOS, "scenario")
        .flatMap(
            column -> row.known("scenario", Value.class).map(it -> input.words().of(column, it)))
        .orElse(row.key());
  }

  /** A planned amount: all rows of the alternative and year together. */
  ApiFigure planned(Row alternative, int year, String column) {
    return sum(
        rows.rows(FLOWS).stream()
            .filter(row -> row.text("alternative").filter(alternative.key()::equals).isPresent())
            .filter(row -> is(row, year))
            .toList(),
        column);
  }

  /** True if the row is of the year. */
  static boolean is(Row row, int year) {
    return row.number("year").filter(number -> number.intValue() == year).isPresent();
  }

  /** The sum of a column; open if one of its cells is, none if it has no cell. */
  static ApiFigure sum(List<Row> rows, String column) {
    List<ApiFigure> figures = rows.stream().map(row -> ApiFigure.of(row.cell(column))).toList();
    boolean open = figures.stream().anyMatch(ApiFigure::open);
    Optional<BigDecimal> sum =
        figures.stream().flatMap(one -> one.number().stream()).reduce(BigDecimal::add);
    return new ApiFigure(open, open ? Optional.empty() : sum);
  }

  /** Rows of plans and account that stand nowhere, because a name or the year is open. */
  int unplaced() {
    Stream<Answer> flows =
        rows.rows(FLOWS).stream().flatMap(row -> open(row, "alternative", "year"));
    Stream<Answer> lines =
        rows.rows(CaseAccount.LINES).stream().flatMap(row -> open(row, "line", "kind", "year"));
    return (int) Stream.concat(flows, lines).count();
  }

  private static Stream<Answer> open(Row row, String... columns) {
    return Stream.of(columns)
        .flatMap(name -> row.cell(name).stream())
        .filter(Answer::isOpen)
        .limit(1);
  }

  /** What the deal expects of a tier. */
  Optional<Row> level(String tier) {
    return rows.rows(LEVELS).stream().filter(row -> row.key().equals(tier)).findFirst();
  }

  /** True if missed levels of the tiers give credits. */
  boolean credits() {
    return api.filter(data -> data.hasCredits() && !data.credits().isEmpty()).isPresent();
  }

  CaseAccount account() {
    return CaseAccount.of(this);
  }

  /** The discount rate as a figure. */
  ApiFigure rate() {
    return ApiFigure.of(discount().map(Answered::answer));
  }

  /** A factor of a scenario. */
  ApiFigure factor(int scenario, String column) {
    return ApiFigure.of(scenarios().get(scenario).cell(column));
  }
}
