package org.parley.workbook;

import java.util.Optional;
import org.parley.deal.economics.Quarters;

/**
 * The two lines of heads over columns of quarters: their numbers, and the days on which they end.
 */
record QuarterHeads(Draft draft, Canvas canvas) {

  /**
   * Writes both lines.
   *
   * @param ends the cells of the second line, a quarter each
   * @param label the cells before them
   */
  void write(Strip ends, Strip label) {
    write(ends, label, Optional.empty());
  }

  /**
   * Writes both lines.
   *
   * @param early the name of a column before that of the first quarter, if there is one
   */
  void write(Strip ends, Strip label, Optional<String> early) {
    early.ifPresent(name -> write(ends.first(), 0, name));
    int before = early.isPresent() ? 1 : 0;
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      write(ends.at(0, quarter + before), quarter + 1, draft.quarter(quarter + 1));
    }
    canvas.text(label, draft.say(ScorecardText.QUARTER_ENDS), Look.HEAD);
  }

  /** The name of a quarter and, below it, the day on which it ends. */
  void write(Place end, int quarter, String name) {
    canvas.text(end.down(-1), name, Look.HEAD);
    canvas.formula(end, QuarterFormula.end(quarter), Look.HEAD, Format.DATE);
  }
}
