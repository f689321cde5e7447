package org.parley.workbook;

import org.parley.source.Span;

/**
 * Bars beside the rows of a declared part, one column for each stretch of time.
 *
 * @param from the column with the first week or month of a row, 1 for the first after the effective
 *     date
 * @param to the column with the last one
 * @param months true if the columns count months, not weeks
 * @param last week or month that is shown
 * @param every how many of them a column stands for
 */
record DeclaredTimeline(String from, String to, boolean months, int last, int every, Span span) {
  int columns() {
    return (last + every - 1) / every;
  }

  /** The first week or month of a column, by its 0-based place. */
  int first(int column) {
    return column * every + 1;
  }

  /** The day on which a week or month begins, as a formula. */
  String begins(String number) {
    return months
        ? "EDATE(EffectiveDate,%s-1)".formatted(number)
        : "EffectiveDate+(%s-1)*7".formatted(number);
  }
}
