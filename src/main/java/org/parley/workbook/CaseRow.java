package org.parley.workbook;

/** The rows of an alternative: the plan, then what each scenario makes of it. */
enum CaseRow {
  INVESTMENT(CaseText.INVESTMENT, 0),
  COSTS(CaseText.COSTS, 1),
  REVENUE(CaseText.REVENUE, 2),
  TERMINAL(CaseText.TERMINAL, 3),

  SCENARIO_REVENUE(CaseText.REVENUE, 0),
  SCENARIO_COSTS(CaseText.ALL_COSTS, 1),
  NET(CaseText.NET, 2),
  CUMULATIVE(CaseText.CUMULATIVE, 3),
  DISCOUNTED(CaseText.DISCOUNTED, 4);

  /** Rows of the plan. */
  static final int PLANNED = 4;

  /** Rows of each scenario. */
  static final int OF_SCENARIO = 5;

  private final CaseText words;
  private final int offset;

  CaseRow(CaseText words, int offset) {
    this.words = words;
    this.offset = offset;
  }

  CaseText words() {
    return words;
  }

  int offset() {
    return offset;
  }

  /** True if the row has a sum over the years. */
  boolean summed() {
    return this != CUMULATIVE && this != DISCOUNTED;
  }
}
