package org.parley.workbook;

/**
 * Where things stand on the sheet of the business case: assumptions and results, a chart, one block
 * for each alternative, the account of the partnership, the tiers of an API. Interim results stand
 * right of what prints.
 *
 * @param alternatives how many; 0 if the deal compares none
 * @param scenarios how many
 * @param years after the first day
 * @param lines of the account; 0 if there is none
 * @param parties that the account is divided among
 * @param tiers of an API with prices; 0 if there are none
 * @param credits true if missed levels of the tiers give credits
 */
record CaseLayout(
    String sheet,
    int alternatives,
    int scenarios,
    int years,
    int lines,
    int parties,
    int tiers,
    boolean credits) {
  /** First column of years and figures. */
  static final int FIRST = 2;

  static final int NOTE_ROW = 3;
  static final int ASSUMPTIONS = 5;

  /** Columns of the results. */
  static final int PRESENT_VALUE = 2;

  static final int RATE = 3;
  static final int PAYBACK = 4;
  static final int DISCOUNTED_PAYBACK = 5;
  static final int BREAK_EVEN = 6;
  static final int REMARK = 7;

  private static final int CHART_HEIGHT = 17;
  private static final int TOTALS = 5;
  private static final int OF_PARTY = 4;
  private static final int NARROWEST = 11;

  static CaseLayout of(CaseData data, String sheet) {
    CaseAccount account = data.account();
    int lines = account.lines().size();
    return new CaseLayout(
        sheet,
        data.scenarios().isEmpty() ? 0 : data.alternatives().size(),
        data.scenarios().size(),
        data.years(),
        lines,
        lines == 0 ? 0 : account.parties().size(),
        data.api().map(api -> api.tiers().size()).orElse(0),
        data.credits());
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  /** Columns that print. */
  int printed() {
    return Math.max(NARROWEST, FIRST + years + 2);
  }

  /** The column of sums over the years. */
  int total() {
    return FIRST + years + 1;
  }

  Place scenario(int scenario, int column) {
    return at(ASSUMPTIONS + 2 + scenario, column);
  }

  Place discount() {
    return scenario(scenarios, FIRST);
  }

  int resultBand() {
    return ASSUMPTIONS + 2 + scenarios + 2;
  }

  Place result(int scenario, int alternative, int column) {
    return at(resultBand() + 2 + scenario * alternatives + alternative, column);
  }

  int chartBand() {
    return resultBand() + 2 + scenarios * alternatives + 1;
  }

  Strip chart() {
    return at(chartBand() + 1, 0).block(CHART_HEIGHT, printed());
  }

  private int firstPlan() {
    return chartBand() + CHART_HEIGHT + 2;
  }

  private int planHeight() {
    return 2 + CaseRow.PLANNED + scenarios * CaseRow.OF_SCENARIO;
  }

  /** The band above the plan of an alternative. */
  int planBand(int alternative) {
    return firstPlan() + alternative * (planHeight() + 1);
  }

  /** A planned figure: yellow. */
  Place planned(int alternative, CaseRow row, int year) {
    return at(planBand(alternative) + 2 + row.offset(), FIRST + year);
  }

  /** A figure of a scenario. */
  Place of(int alternative, int scenario, CaseRow row, int year) {
    int first = planBand(alternative) + 2 + CaseRow.PLANNED + scenario * CaseRow.OF_SCENARIO;
    return at(first + row.offset(), FIRST + year);
  }

  /** The first day and all years of a figure of a scenario. */
  Strip row(int alternative, int scenario, CaseRow row) {
    return of(alternative, scenario, row, 0).block(1, years + 1);
  }

  /** An interim result in the row of a place. */
  Place interim(Place place, int column) {
    return at(place.row(), printed() + column);
  }

  int accountBand() {
    return alternatives == 0 ? ASSUMPTIONS : planBand(alternatives);
  }

  Place line(int line, int column) {
    return at(accountBand() + 2 + line, column);
  }

  /** A sum of the account: revenue, costs, result, shared revenue, shared costs. */
  Place sum(int sum, int column) {
    return line(lines + sum, column);
  }

  int shareBand() {
    return accountBand() + 2 + lines + TOTALS + 1;
  }

  Place share(int party, int column) {
    return at(shareBand() + 2 + party, column);
  }

  int partyBand() {
    return shareBand() + 2 + parties + 2;
  }

  /** A figure of a party: revenue, costs, result, result added up. */
  Place party(int party, int figure, int column) {
    return at(partyBand() + 2 + party * OF_PARTY + figure, column);
  }

  int tierBand() {
    return lines == 0 ? accountBand() : partyBand() + 2 + parties * OF_PARTY + 1;
  }

  Place tier(int tier, int column) {
    return at(tierBand() + 2 + tier, column);
  }

  /** The line of all tiers together. */
  Place tierTotal(int column) {
    return tier(tiers, column);
  }

  int boundaryBand() {
    return tierBand() + (credits ? 2 + tiers + 3 : 0);
  }

  Place boundary(int lower, int column) {
    return at(boundaryBand() + 2 + lower, column);
  }

  int lastRow() {
    return tiers < 2 ? boundaryBand() : boundaryBand() + 2 + tiers;
  }
}
