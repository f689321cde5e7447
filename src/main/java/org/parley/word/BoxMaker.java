package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.contract.NodeId;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Grid;
import org.parley.word.Planned.GridRow;
import org.parley.word.Planned.Line;

/** Measures each step of a document. */
final class BoxMaker {
  private static final int RULE = 10;
  private static final int WHOLE_LINE = 240;

  private final HouseStyle style;
  private final ColumnWidths columns;
  private final int contentsEntries;

  BoxMaker(HouseStyle style, ColumnWidths columns, int contentsEntries) {
    this.style = style;
    this.columns = columns;
    this.contentsEntries = contentsEntries;
  }

  List<Box> boxes(List<Planned> steps) {
    var boxes = new ArrayList<Box>();
    for (Planned step : steps) {
      if (step instanceof Line line) {
        boxes.add(box(line));
      } else if (step instanceof Grid grid) {
        grid(grid, boxes);
      } else if (step instanceof Planned.Contents) {
        contents(boxes);
      }
    }
    return boxes;
  }

  private Box box(Line line) {
    Look look = style.look(line.style());
    int width = style.page().textWidth() - look.left() - look.right();
    boolean keep = line.flow() == Flow.WITH_NEXT || look.keepNext() && line.flow() != Flow.LAST;
    return new Box(
        look.before(),
        look.after(),
        LineCount.of(line.text(), look, width),
        lineHeight(look),
        0,
        keep,
        line.flow() == Flow.NEW_PAGE,
        line.anchor());
  }

  private static int lineHeight(Look look) {
    if (look.exactLine()) {
      return look.line();
    }
    double single = look.size() * 10 * TextWidth.LINE_HEIGHT;
    return (int) Math.round(single * look.line() / WHOLE_LINE);
  }

  private void grid(Grid grid, List<Box> boxes) {
    List<Integer> widths = columns.of(grid);
    int head = grid.head().isEmpty() ? 0 : rowHeight(grid.head(), widths);
    if (head > 0) {
      boxes.add(row(grid.id(), head, 0, true));
    }
    for (GridRow row : grid.rows()) {
      boolean keep = style.look(row.cells().get(0).style()).keepNext();
      boxes.add(row(row.id(), rowHeight(row.cells(), widths), head, keep));
    }
  }

  private static Box row(NodeId id, int height, int repeated, boolean keepNext) {
    return new Box(0, 0, 1, height, repeated, keepNext, false, Optional.of(id));
  }

  private int rowHeight(List<Line> cells, List<Integer> widths) {
    int height = 0;
    for (int index = 0; index < cells.size(); index++) {
      Look look = style.look(cells.get(index).style());
      int width = cells.size() < widths.size() ? style.page().textWidth() : widths.get(index);
      int lines = LineCount.of(cells.get(index).text(), look, width - ColumnWidths.CELL_PADDING);
      height = Math.max(height, lines * lineHeight(look) + look.before() + look.after());
    }
    return height + RULE;
  }

  private void contents(List<Box> boxes) {
    Look heading = style.look(StyleRole.CONTENTS_HEADING);
    boxes.add(single(heading, true));
    Look entry = style.look(StyleRole.CONTENTS_ENTRY);
    for (int index = 0; index < contentsEntries; index++) {
      boxes.add(single(entry, false));
    }
  }

  private static Box single(Look look, boolean newPage) {
    return new Box(
        look.before(), look.after(), 1, lineHeight(look), 0, false, newPage, Optional.empty());
  }
}
