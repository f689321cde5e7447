package org.parley.workbook;

/** What a scenario makes of a plan; {@code BusinessPlan} says the same in Java. */
record CaseFormulas(CaseLayout layout, int alternative, int scenario) {
  /** Columns of interim results beside a scenario. */
  static final int WHOLE_YEARS = 0;

  static final int MONTHS = 1;

  /** A factor of the scenario; what is not a number counts as nothing. */
  private String factor(int column) {
    return "SUM(" + layout.scenario(scenario, CaseLayout.FIRST + column).here() + ")";
  }

  private String planned(CaseRow row, int year) {
    return layout.planned(alternative, row, year).here();
  }

  private String cell(CaseRow row, int year) {
    return layout.of(alternative, scenario, row, year).here();
  }

  /** Full years of the delay. */
  static String wholeYears(CaseLayout layout, int scenario) {
    return "INT(SUM(" + layout.scenario(scenario, CaseLayout.FIRST + 2).here() + ")/12)";
  }

  /** Months of the delay beyond full years. */
  static String months(CaseLayout layout, int scenario) {
    return "MOD(SUM(" + layout.scenario(scenario, CaseLayout.FIRST + 2).here() + "),12)";
  }

  private String interim(int column) {
    return layout.interim(layout.scenario(scenario, 0), column).here();
  }

  /** Revenue of a year: parts of the plans of two years that the delay moves into it. */
  String revenue(int year) {
    String kept = earlier(year, interim(WHOLE_YEARS));
    String moved = earlier(year, "(" + interim(WHOLE_YEARS) + "+1)");
    String months = interim(MONTHS);
    return ApiChargeFormulas.cents(
        "%s*((12-%s)*%s+%s*%s)/12".formatted(factor(0), months, kept, months, moved));
  }

  private String earlier(int year, String by) {
    String plan =
        layout.planned(alternative, CaseRow.REVENUE, 0).block(1, layout.years() + 1).here();
    return "IF(%1$s<=%2$s,SUM(INDEX(%3$s,1,%2$s-%1$s+1)),0)".formatted(by, year, plan);
  }

  String costs(int year) {
    String both = planned(CaseRow.INVESTMENT, year) + "," + planned(CaseRow.COSTS, year);
    return ApiChargeFormulas.cents(factor(1) + "*SUM(" + both + ")");
  }

  String net(int year) {
    String revenue = cell(CaseRow.SCENARIO_REVENUE, year);
    return "ROUND(%s-%s,2)".formatted(revenue, cell(CaseRow.SCENARIO_COSTS, year));
  }

  String cumulative(int year) {
    String net = cell(CaseRow.NET, year);
    return year == 0 ? net : "ROUND(%s+%s,2)".formatted(cell(CaseRow.CUMULATIVE, year - 1), net);
  }

  String discounted(int year) {
    String net = cell(CaseRow.NET, year);
    return year == 0
        ? net
        : "%s+%s/(1+%s)^%s".formatted(cell(CaseRow.DISCOUNTED, year - 1), net, rate(), year);
  }

  /** The discount rate; nothing if it is not a number. */
  String rate() {
    return "SUM(" + layout.discount().here() + ")";
  }

  /** The terminal value of the scenario. */
  String terminal() {
    String planned = planned(CaseRow.TERMINAL, layout.years());
    return ApiChargeFormulas.cents(factor(0) + "*SUM(" + planned + ")");
  }

  /** The flow of a year with what is left at the end. */
  String flow(int year) {
    String net = cell(CaseRow.NET, year);
    return year < layout.years() ? net : "ROUND(" + net + "+" + terminal() + ",2)";
  }

  /** The cell of a flow with what is left at the end. */
  Place flowPlace(int year) {
    return layout.interim(layout.of(alternative, scenario, CaseRow.NET, 0), year);
  }

  /** The sign of the last flow up to a year that is not zero; 0 if all are. */
  String sign(int year) {
    String flow = flowPlace(year).here();
    String before = year == 0 ? "0" : signPlace(year - 1).here();
    return "IF(%1$s>0,1,IF(%1$s<0,-1,%2$s))".formatted(flow, before);
  }

  Place signPlace(int year) {
    return flowPlace(layout.years() + 1 + year);
  }

  /** When sums turn to zero or more in a year; empty if they do not. */
  String turn(CaseRow sums, int year) {
    return "IF(AND(%1$s<0,%2$s>=0),%3$s-%1$s/(%2$s-%1$s),\"\")"
        .formatted(cell(sums, year - 1), cell(sums, year), year - 1);
  }

  Place turnPlace(CaseRow sums, int year) {
    return layout.interim(layout.of(alternative, scenario, sums, 0), year);
  }
}
