package org.parley.workbook;

import org.parley.deal.choice.Choice;

/**
 * Where things stand on the sheet of a weighted choice: options side by side, one part below the
 * other; interim results beside what prints.
 *
 * @param criteria how many; 1 or more
 * @param options how many; 1 or more
 * @param groups how many; 0 if the criteria are not grouped
 */
record ChoiceLayout(String sheet, int criteria, int options, int groups) {
  static final int CRITERION = 0;
  static final int WEIGHT = 1;
  static final int SHARE = 2;
  static final int FIRST_OPTION = 3;

  static final int HEAD_ROW = 3;
  static final int TOTAL_ROW = 4;
  static final int RANK_ROW = 5;
  static final int MISSING_ROW = 6;
  private static final int GROUP_ROW = 7;

  /** Columns that sensitivity and criteria need, whatever the number of options. */
  private static final int LEAST_COLUMNS = 7;

  private static final int CHART_ROWS = 12;

  static ChoiceLayout of(Choice choice, String sheet) {
    return new ChoiceLayout(
        sheet, choice.criteria().size(), choice.options().size(), choice.groups().size());
  }

  /** How many columns print. */
  int columns() {
    return Math.max(LEAST_COLUMNS, FIRST_OPTION + options);
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  /** The cell of an option in a row. */
  Place option(int row, int option) {
    return at(row, FIRST_OPTION + option);
  }

  /** The cells of all options in a row. */
  Strip options(int row) {
    return option(row, 0).block(1, options);
  }

  int groupRow(int group) {
    return GROUP_ROW + group;
  }

  int firstRow() {
    return GROUP_ROW + groups;
  }

  Strip chart() {
    return at(firstRow() + 1, 0).block(CHART_ROWS, columns());
  }

  int scoreBand() {
    return firstRow() + 1 + CHART_ROWS + 1;
  }

  int scoreRow(int criterion) {
    return scoreBand() + 2 + criterion;
  }

  int sumRow() {
    return scoreRow(criteria);
  }

  int changeBand() {
    return sumRow() + 2;
  }

  int changeRow(int criterion) {
    return changeBand() + 3 + criterion;
  }

  int reasonBand() {
    return changeRow(criteria) + 1;
  }

  /** What each option is. */
  int meaningRow() {
    return reasonBand() + 2;
  }

  int reasonRow(int criterion) {
    return meaningRow() + 1 + criterion;
  }

  int criteriaBand() {
    return reasonRow(criteria) + 1;
  }

  int criteriaRow(int criterion) {
    return criteriaBand() + 2 + criterion;
  }

  int lastRow() {
    return criteriaRow(criteria) - 1;
  }

  Strip weights() {
    return at(scoreRow(0), WEIGHT).block(criteria, 1);
  }

  Strip scores() {
    return at(scoreRow(0), FIRST_OPTION).block(criteria, options);
  }

  Strip scores(int option) {
    return option(scoreRow(0), option).block(criteria, 1);
  }

  Strip names() {
    return options(HEAD_ROW);
  }

  Place sum() {
    return at(sumRow(), WEIGHT);
  }

  /** Totals as numbers, -1 where a score is missing. */
  Strip figures() {
    return helper(TOTAL_ROW, 0);
  }

  Place figure(int option) {
    return figures().at(0, option);
  }

  /** The highest total, the number of the first option that has it, and how many have it. */
  Place highest() {
    return helper(RANK_ROW, 0).first();
  }

  Place leader() {
    return highest().right(1);
  }

  Place leaders() {
    return highest().right(2);
  }

  /** The blocks of interim results beside the changes of the first rank, in their order. */
  enum Interim {
    REST,
    ABOVE,
    ABOVE_ORDER,
    BELOW,
    BELOW_ORDER
  }

  /** Interim results of all options on a criterion. */
  Strip interim(int criterion, Interim what) {
    return helper(changeRow(criterion), what.ordinal());
  }

  Place state(int criterion) {
    return interim(criterion, Interim.BELOW_ORDER).first().right(options);
  }

  int helperColumn() {
    return columns() + 1;
  }

  private Strip helper(int row, int block) {
    return at(row, helperColumn() + block * options).block(1, options);
  }
}
