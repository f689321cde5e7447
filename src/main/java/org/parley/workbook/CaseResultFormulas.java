package org.parley.workbook;

/** The results of an alternative in a scenario; the economics say the same in Java. */
record CaseResultFormulas(CaseLayout layout, WorkbookTexts texts, int alternative, int scenario) {
  /** Columns of interim results. */
  static final int OPEN = 0;

  static final int CHANGES = 1;
  static final int REVENUE = 2;
  static final int COSTS = 3;
  static final int TERMINAL = 4;
  static final int CHAIN = 5;

  /** Halvings of the range of rates: the last is narrower than 3e-12. */
  static final int HALVINGS = 42;

  private static final String LOWEST = "-0.99";
  private static final String HIGHEST = "10";
  private static final String WIDTH = "10.99";

  private CaseFormulas plan() {
    return new CaseFormulas(layout, alternative, scenario);
  }

  private Place result() {
    return layout.result(scenario, alternative, 0);
  }

  private String interim(int column) {
    return layout.interim(result(), column).here();
  }

  /** How many figures are not agreed. */
  String open() {
    String word = texts.literal(CommonText.OPEN);
    Strip planned =
        layout
            .planned(alternative, CaseRow.INVESTMENT, 0)
            .block(CaseRow.PLANNED, layout.years() + 1);
    Strip factors = layout.scenario(scenario, CaseLayout.FIRST).block(1, 3);
    return "COUNTIF(%1$s,%4$s)+COUNTIF(%2$s,%4$s)+COUNTIF(%3$s,%4$s)"
        .formatted(planned.here(), factors.here(), layout.discount().here(), word);
  }

  private String unlessOpen(String formula) {
    return "IF(%s>0,%s,%s)".formatted(interim(OPEN), texts.literal(CommonText.OPEN), formula);
  }

  /** How often the flows change from money out to money in, or back. */
  String changes() {
    String earlier = plan().signPlace(0).block(1, layout.years()).here();
    String later = plan().signPlace(1).block(1, layout.years()).here();
    return "(SUMPRODUCT(%1$s,%1$s,%2$s,%2$s)-SUMPRODUCT(%1$s,%2$s))/2".formatted(earlier, later);
  }

  private String worth(Place first, String rate) {
    Strip later = first.right(1).block(1, layout.years());
    return "%s+NPV(%s,%s)".formatted(first.here(), rate, later.here());
  }

  String revenueWorth() {
    return worth(layout.of(alternative, scenario, CaseRow.SCENARIO_REVENUE, 0), plan().rate());
  }

  String costsWorth() {
    return worth(layout.of(alternative, scenario, CaseRow.SCENARIO_COSTS, 0), plan().rate());
  }

  String terminalWorth() {
    return "%s/(1+%s)^%s".formatted(plan().terminal(), plan().rate(), layout.years());
  }

  private String flowsWorth(String rate) {
    return worth(plan().flowPlace(0), rate);
  }

  String presentValue() {
    return unlessOpen(ApiChargeFormulas.cents(flowsWorth(plan().rate())));
  }

  private String lastSign() {
    return plan().signPlace(layout.years()).here();
  }

  /** The lower end of the range of rates after some halvings. */
  String lower(int halvings) {
    if (halvings == 0) {
      return LOWEST;
    }
    String before = interim(CHAIN + halvings - 1);
    String middle = "%s+%s/2^%s".formatted(before, WIDTH, halvings);
    return "%s+IF(%s*(%s)>0,%s/2^%s,0)"
        .formatted(before, lastSign(), flowsWorth(middle), WIDTH, halvings);
  }

  String rate() {
    String found = "%s+%s/2^%s".formatted(interim(CHAIN + HALVINGS), WIDTH, HALVINGS + 1);
    String above = "%s*(%s)>0".formatted(lastSign(), flowsWorth(HIGHEST));
    String below = "%s*(%s)<0".formatted(lastSign(), flowsWorth(LOWEST));
    return unlessOpen(
        "IF(%1$s=0,%2$s,IF(%1$s>1,%3$s,IF(%4$s,%5$s,IF(%6$s,%7$s,%8$s))))"
            .formatted(
                interim(CHANGES),
                texts.literal(CaseText.STATUS_RATE_NONE),
                texts.literal(CaseText.STATUS_RATE_SEVERAL),
                above,
                texts.literal(CaseText.STATUS_RATE_ABOVE),
                below,
                texts.literal(CaseText.STATUS_RATE_BELOW),
                found));
  }

  /**
   * Years to payback: when the sums last turn.
   *
   * @param sums the row of plain or of discounted sums
   */
  String payback(CaseRow sums) {
    String turns = plan().turnPlace(sums, 1).block(1, layout.years()).here();
    return unlessOpen(
        "IF(%1$s<0,%2$s,IF(COUNT(%3$s)=0,0,MAX(%3$s)))"
            .formatted(
                layout.of(alternative, scenario, sums, layout.years()).here(),
                texts.literal(CaseText.STATUS_NOT_PAID_BACK),
                turns));
  }

  String breakEven() {
    String needed = interim(COSTS) + "-" + interim(TERMINAL);
    return unlessOpen(
        "IF(%1$s=0,%2$s,IF(%3$s<=0,%4$s,(%3$s)/%1$s))"
            .formatted(
                interim(REVENUE),
                texts.literal(CaseText.STATUS_NO_REVENUE),
                needed,
                texts.literal(CaseText.STATUS_NEEDS_NONE)));
  }

  /** All present values of the scenario. */
  private String all() {
    return layout
        .result(scenario, 0, CaseLayout.PRESENT_VALUE)
        .block(layout.alternatives(), 1)
        .here();
  }

  String remark() {
    String value = layout.result(scenario, alternative, CaseLayout.PRESENT_VALUE).here();
    return "IF(%1$s>0,%2$s,IF(%3$s=MAX(%4$s),IF(%3$s<0,%5$s,%6$s),IF(%3$s<0,%7$s,\"\")))"
        .formatted(
            interim(OPEN),
            texts.literal(CaseText.STATUS_REMARK_OPEN),
            value,
            all(),
            texts.literal(CaseText.STATUS_REMARK_LEAST_BAD),
            texts.literal(CaseText.STATUS_REMARK_BEST),
            texts.literal(CaseText.STATUS_REMARK_LOSS));
  }

  /** True where the present value is the highest and no loss; for the first cell of the block. */
  String best() {
    String value = layout.result(scenario, 0, CaseLayout.PRESENT_VALUE).inColumn();
    return "AND(ISNUMBER(%1$s),%1$s>=0,%1$s=MAX(%2$s))".formatted(value, all());
  }

  /** True where the present value is below zero; for the first cell of the block. */
  String loss() {
    String value = layout.result(scenario, 0, CaseLayout.PRESENT_VALUE).inColumn();
    return "AND(ISNUMBER(%1$s),%1$s<0)".formatted(value);
  }
}
