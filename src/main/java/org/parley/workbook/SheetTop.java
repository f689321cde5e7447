package org.parley.workbook;

/** What stands at the top of a sheet that people fill in. */
record SheetTop(Draft draft, Canvas canvas) {
  private static final int LEGEND_ROW = 2;

  /**
   * Title, purpose, and what the yellow cells mean.
   *
   * @param columns over which title and purpose go
   * @param legend columns over which the legend goes
   */
  void write(String title, String purpose, int columns, int legend) {
    draft.top(canvas, title, purpose, columns);
    canvas.text(
        canvas.at(LEGEND_ROW, 0).block(1, legend), draft.say(CommonText.LEGEND), Look.LEGEND);
  }

  /** A warning, if another agreement of the deal answers differently what the sheet reads. */
  void warn(Serving serving, Strip strip) {
    serving.otherAnswers().ifPresent(warning -> canvas.text(strip, warning, Look.OPEN));
  }
}
