package org.parley.workbook;

import org.parley.deal.economics.Quarters;

/**
 * Where the stages of vesting stand on the sheet of milestones.
 *
 * @param first row of the first band
 * @param stages how many; may be 0
 * @param byRevenue true if the revenue of each quarter is entered above the stages
 */
record VestingLayout(String sheet, int first, int stages, boolean byRevenue) {
  static final int STAGE = 0;
  static final int NAME = 1;
  static final int RIGHT = 2;
  static final int LONG_STOP = 4;
  static final int EXCUSED = 5;
  static final int STOP = 6;
  static final int REACHED = 7;

  /** Entry in the decision log; for revenue, the day on which the level was reached. */
  static final int NOTED = 8;

  /** The objection, or the notice of reversion. */
  static final int NOTICE = 9;

  static final int CONTEST = 10;
  static final int SHARE = 11;
  static final int VESTED = 12;
  static final int STATUS = 13;
  static final int STATE = 16;

  /** For revenue: how many quarters were reported before the level was reached. */
  static final int BEFORE = 17;

  /** For revenue: receipt of the report that shows the level. */
  static final int REPORT = 18;

  /** Column before that of the first quarter. */
  static final int BEFORE_FIRST = 3;

  private static final int REVENUE_ROWS = 8;

  static VestingLayout of(VestingData data, MilestoneLayout above) {
    return new VestingLayout(
        above.sheet(), above.lastRow() + 2, data.stages().size(), data.byRevenue());
  }

  private Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  /** The head of the part with revenue. */
  Place revenueBand() {
    return at(first, 0);
  }

  /** A line of revenue: 0 heads, 1 ends, 2 revenue, 3 reported, 4 cumulative, 5 highest. */
  Place revenueLine(int line) {
    return at(first + 1 + line, 0);
  }

  /** The cells of a line of revenue: those before the first quarter, then each quarter. */
  Strip revenue(int line) {
    return revenueLine(line).right(BEFORE_FIRST).block(1, 1 + Quarters.COUNT);
  }

  Place band() {
    return at(first + (byRevenue ? REVENUE_ROWS : 0), 0);
  }

  Place stage(int stage, int column) {
    return band().down(2 + stage).right(column);
  }

  Strip column(int column) {
    return stage(0, column).block(Math.max(1, stages), 1);
  }

  Place sum() {
    return band().down(2 + Math.max(1, stages));
  }

  Place note() {
    return sum().down(1);
  }
}
