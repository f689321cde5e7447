package org.parley.workbook;

import org.parley.deal.economics.Quarters;

/**
 * Where things stand on the scorecard. Blocks follow each other; in each, a row is a metric and a
 * column a quarter.
 *
 * @param sheet name of the sheet
 * @param value whether value delivered is compared with a projection
 * @param milestones whether milestones count as value delivered
 * @param metrics how many metrics
 * @param families how many families the metrics belong to
 */
record ScorecardLayout(String sheet, boolean value, boolean milestones, int metrics, int families) {
  static final int METRIC = 0;
  static final int FAMILY = 1;
  static final int UNIT = 2;
  static final int TARGET = 3;
  static final int THRESHOLD = 4;
  static final int DIRECTION = 5;
  static final int WEIGHT = 6;
  static final int FIRST_QUARTER = 7;
  static final int LATEST = FIRST_QUARTER + Quarters.COUNT;
  static final int LATEST_FIGURE = LATEST + 1;
  static final int REMEDIED = LATEST + 2;
  static final int RESULT = LATEST + 3;
  static final int STATE = LATEST + 4;
  static final int FIRED = LATEST + 5;
  static final int SIGN = LATEST + 6;

  /** How many quarters lie before the end of the last remediation. */
  static final int SPENT = LATEST + 7;

  /** Columns that print; beyond them stand helpers. */
  static final int PRINTED = RESULT + 1;

  static final int LEGEND_ROW = 2;
  static final int TRIGGER_ROW = 3;
  static final int NOTE_ROW = 4;
  static final int HEAD_ROW = 5;
  static final int ENDS_ROW = 6;
  private static final int FIRST_BLOCK = 7;

  static ScorecardLayout of(ScorecardData data, String sheet) {
    return new ScorecardLayout(
        sheet,
        data.comparesValue(),
        data.countsMilestones(),
        data.metrics().size(),
        data.families().size());
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  Place triggerQuarters() {
    return at(TRIGGER_ROW, TARGET);
  }

  Place triggerSection() {
    return at(TRIGGER_ROW, FIRST_QUARTER + 3);
  }

  /** The row of the band above the value block. */
  int valueBand() {
    return FIRST_BLOCK;
  }

  Strip projected() {
    return quarters(FIRST_BLOCK + 1);
  }

  /** Value of the milestones met in each quarter; only if {@link #milestones}. */
  Strip milestoneValues() {
    return quarters(FIRST_BLOCK + 2);
  }

  Strip revenue() {
    return quarters(FIRST_BLOCK + 2 + (milestones ? 1 : 0));
  }

  Strip saved() {
    return quarters(revenue().first().row() + 1);
  }

  Strip delivered() {
    return quarters(revenue().first().row() + 2);
  }

  int metricBand() {
    return value ? delivered().first().row() + 1 : FIRST_BLOCK;
  }

  Strip figures() {
    return block(metricBand());
  }

  /** 1 for each quarter that the trigger passes over. */
  Strip passedOver() {
    return quarters(metricBand() + metrics + 1);
  }

  int scoreRow() {
    return metricBand() + metrics + 2;
  }

  Strip score() {
    return quarters(scoreRow());
  }

  /** The scores of the families, below that of all metrics and the check of the weights. */
  Strip familyScores() {
    return at(scoreRow() + 2, FIRST_QUARTER).block(Math.max(1, families), Quarters.COUNT);
  }

  int definitionBand() {
    return scoreRow() + 3 + families;
  }

  /** The first band of the checks; they follow the definitions and do not print. */
  int scoreBand() {
    return definitionBand() + metrics + 3;
  }

  /** Figures rounded as the contract says. */
  Strip scores() {
    return block(scoreBand());
  }

  int readingBand() {
    return scoreBand() + metrics + 1;
  }

  Strip readings() {
    return block(readingBand());
  }

  int runBand() {
    return readingBand() + metrics + 1;
  }

  Strip runs() {
    return block(runBand());
  }

  int attainmentBand() {
    return runBand() + metrics + 1;
  }

  Strip attainments() {
    return block(attainmentBand());
  }

  int indexBand() {
    return attainmentBand() + metrics + 1;
  }

  Strip indexes() {
    return block(indexBand());
  }

  /** The threshold as an index, always 100, for the chart. */
  Strip thresholdIndex() {
    return quarters(indexBand() + metrics + 1);
  }

  /** A metric's cell in one of the columns beside the figures. */
  Place metric(int metric, int column) {
    return at(figures().first().row() + metric, column);
  }

  /** The column of a metric attribute over all metrics. */
  Strip column(int column) {
    return metric(0, column).block(metrics, 1);
  }

  Strip quarterHeads() {
    return quarters(HEAD_ROW);
  }

  Strip quarterEnds() {
    return quarters(ENDS_ROW);
  }

  /** One metric's row of a block. */
  Strip row(Strip block, int metric) {
    return block.at(metric, 0).block(1, Quarters.COUNT);
  }

  private Strip block(int band) {
    return at(band + 1, FIRST_QUARTER).block(metrics, Quarters.COUNT);
  }

  private Strip quarters(int row) {
    return at(row, FIRST_QUARTER).block(1, Quarters.COUNT);
  }
}
