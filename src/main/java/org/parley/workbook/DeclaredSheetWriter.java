package org.parley.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.DealAgreement;
import org.parley.workbook.DeclaredLayout.Placed;

/** Writes a declared sheet. */
final class DeclaredSheetWriter {
  /** Characters of width for the legend in one line, and for the lines of a help. */
  private static final int LEGEND_WIDTH = 100;

  private static final int HELP_WIDTH = 150;

  private static final int WARNING_ROW = 3;

  private final Draft draft;
  private final Canvas canvas;
  private final DeclaredSheet sheet;
  private final DeclaredRows rows;
  private final DeclaredLayout layout;

  DeclaredSheetWriter(Draft draft, Canvas canvas, DeclaredSheet sheet) {
    this.draft = draft;
    this.canvas = canvas;
    this.sheet = sheet;
    this.rows = sheet.rows(draft.input());
    this.layout = sheet.layout(draft.input());
  }

  void write() {
    canvas.widths(widths());
    String section = rows.section(sheet.serves());
    String purpose = sheet.purpose().filled(Map.of("section", section));
    int columns = layout.columns();
    new SheetTop(draft, canvas).write(sheet.title(), purpose, columns, columnsFor(LEGEND_WIDTH, 1));
    warn(columns);
    layout.parts().forEach(this::part);
    finish(columns);
  }

  /** Says so if agreements answer differently what the sheet reads. */
  private void warn(int columns) {
    var followed = new LinkedHashSet<String>();
    var others = new LinkedHashSet<String>();
    for (String term : layout.terms()) {
      List<DealAgreement> differing = rows.differing(term);
      differing.stream().limit(1).forEach(one -> followed.add(one.title()));
      differing.stream().skip(1).forEach(one -> others.add(one.title()));
    }
    if (!others.isEmpty()) {
      Map<String, String> words =
          Map.of("agreements", String.join(", ", others), "agreement", String.join(", ", followed));
      canvas.text(
          canvas.at(WARNING_ROW, 0).block(1, columns),
          draft.say(CommonText.OTHER_ANSWERS, words),
          Look.OPEN);
    }
  }

  /** Pages repeat the heads of a single part; several parts have heads of their own. */
  private void finish(int columns) {
    boolean single = layout.parts().size() == 1;
    int repeated = single ? layout.parts().get(0).headRow() : 0;
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(layout.lastRow() + 1, columns),
            repeated,
            repeated,
            single ? Math.min(2, columns) : 1);
    if (!single) {
      int lastHeads = layout.parts().get(layout.parts().size() - 1).headRow();
      draft
          .breaks()
          .add(new PageBreaks(canvas, columns, layout.lastRow() + 1, Optional.of(lastHeads)));
    }
  }

  private int[] widths() {
    int[] widths = new int[layout.columns()];
    for (Placed placed : layout.parts()) {
      List<DeclaredColumn> columns = placed.part().columns();
      for (int at = 0; at < columns.size(); at++) {
        widths[at] = Math.max(widths[at], columns.get(at).widthOfStates());
      }
    }
    for (int at = 0; at < widths.length; at++) {
      widths[at] = widths[at] == 0 ? DeclaredTimelineWriter.WIDTH : widths[at];
    }
    return widths;
  }

  /** The first columns that are this wide together, and at least so many. */
  private int columnsFor(int width, int least) {
    int[] widths = widths();
    int columns = 0;
    int used = 0;
    while (columns < widths.length && (used < width || columns < least)) {
      used += widths[columns];
      columns++;
    }
    return Math.max(columns, least);
  }

  private void part(Placed placed) {
    DeclaredPart part = placed.part();
    int columns = Math.max(2, part.width());
    canvas.text(layout.at(placed.bandRow(), 0).block(1, columns), part.title(), Look.BAND);
    if (!part.help().isEmpty()) {
      Strip help = layout.at(placed.headRow() - 1, 0).block(1, columnsFor(HELP_WIDTH, columns));
      canvas.text(help, part.help(), Look.PURPOSE);
    }
    if (part.facts().isEmpty()) {
      new DeclaredTableWriter(draft, canvas, sheet, layout).write(placed);
    } else {
      new DeclaredFactsWriter(draft, canvas, layout, rows).write(placed);
    }
  }
}
