package org.parley.workbook;

import java.util.Map;
import org.parley.workbook.DeclaredLayout.Placed;

/** Draws the bars of a timeline: a sign in the cell, and a fill that follows the sign. */
record DeclaredTimelineWriter(
    Draft draft, Canvas canvas, DeclaredLayout layout, DeclaredTimeline timeline) {
  static final int WIDTH = 4;
  private static final String BAR = "\u25A0";

  void write(Placed placed) {
    int first = placed.part().columns().size();
    for (int at = 0; at < timeline.columns(); at++) {
      column(placed, first + at, timeline.first(at));
    }
    Place corner = layout.at(placed.headRow() + 1, first);
    Strip bars = corner.block(placed.rows(), timeline.columns());
    String filled = corner.relative() + "=" + FormulaText.literal(BAR);
    new Flags(canvas).fill(bars, filled, Palette.GOOD);
  }

  private void column(Placed placed, int column, int number) {
    Place head = layout.at(placed.headRow(), column);
    CommonText text = timeline.months() ? CommonText.TIMELINE_MONTH : CommonText.TIMELINE_WEEK;
    canvas.text(head, draft.say(text, Map.of("number", Integer.toString(number))), Look.HEAD);
    today(head, number);
    for (int row = head.row() + 1; row <= placed.headRow() + placed.rows(); row++) {
      canvas.formula(layout.at(row, column), bar(placed, row, number), Look.CENTRE, Format.GENERAL);
    }
  }

  private String bar(Placed placed, int row, int number) {
    String from = cell(placed, row, timeline.from());
    String to = cell(placed, row, timeline.to());
    return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(AND(%1$s<=%3$s,%2$s>=%4$s),\"%5$s\",\"\"),\"\")"
        .formatted(from, to, number + timeline.every() - 1, number, BAR);
  }

  private String cell(Placed placed, int row, String column) {
    return layout.at(row, placed.part().column(column)).inColumn();
  }

  /** Marks the column in which the day of the workbook lies. */
  private void today(Place head, int number) {
    String begins = timeline.begins(Integer.toString(number));
    String ends = timeline.begins(Integer.toString(number + timeline.every()));
    new Flags(canvas)
        .fill(
            head.block(1, 1),
            "AND(AsOfDate>=%s,AsOfDate<%s)".formatted(begins, ends),
            Palette.DOUBTFUL);
  }
}
