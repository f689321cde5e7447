package org.parley.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.contract.Block;
import org.parley.contract.NodeId;
import org.parley.word.Planned.Grid;
import org.parley.word.Planned.GridRow;
import org.parley.word.Planned.Line;

/**
 * How wide the columns of each table of a document are: by their weight, and at least as wide as
 * the longest word in them, for which columns with room to spare give way. In twentieths of a
 * point.
 */
record ColumnWidths(Map<NodeId, List<Integer>> byTable) {
  /** Word's cells have this much room left and right of the text together. */
  static final int CELL_PADDING = 216;

  /** Our letter widths are those of one face; another one may run a little wider. */
  private static final double ALLOWANCE = 1.04;

  ColumnWidths {
    byTable = Map.copyOf(byTable);
  }

  static ColumnWidths of(List<Planned> steps, HouseStyle style) {
    return new ColumnWidths(
        steps.stream()
            .filter(Grid.class::isInstance)
            .map(Grid.class::cast)
            .collect(
                Collectors.toMap(
                    Grid::id, grid -> Arrays.stream(widths(grid, style)).boxed().toList())));
  }

  /** The widths of a table's columns, from left to right. */
  List<Integer> of(Grid grid) {
    return byTable.getOrDefault(grid.id(), List.of());
  }

  private static int[] widths(Grid grid, HouseStyle style) {
    int whole = style.page().textWidth();
    int[] byWeight = byWeight(grid, whole);
    int[] needed = IntStream.range(0, byWeight.length).map(i -> longest(grid, i, style)).toArray();
    return Arrays.stream(needed).sum() > whole ? byWeight : atLeast(needed, byWeight, whole);
  }

  /** The last column takes what rounding leaves. */
  private static int[] byWeight(Grid grid, int whole) {
    int weights = grid.columns().stream().mapToInt(Block.Column::weight).sum();
    int[] widths = grid.columns().stream().mapToInt(c -> whole * c.weight() / weights).toArray();
    widths[widths.length - 1] += whole - Arrays.stream(widths).sum();
    return widths;
  }

  /**
   * What narrow columns lack is taken from the others, in the proportion of what they can spare.
   */
  private static int[] atLeast(int[] needed, int[] byWeight, int whole) {
    int[] widths = byWeight.clone();
    int lacking = 0;
    long spare = 0;
    for (int index = 0; index < widths.length; index++) {
      lacking += Math.max(0, needed[index] - widths[index]);
      spare += Math.max(0, widths[index] - needed[index]);
    }
    if (lacking == 0) {
      return widths;
    }
    int widest = 0;
    for (int index = 0; index < widths.length; index++) {
      long room = Math.max(0, widths[index] - needed[index]);
      widths[index] = Math.max(widths[index], needed[index]) - (int) (room * lacking / spare);
      widest = widths[index] > widths[widest] ? index : widest;
    }
    widths[widest] += whole - Arrays.stream(widths).sum();
    return widths;
  }

  private static int longest(Grid grid, int column, HouseStyle style) {
    Stream<Line> cells =
        Stream.concat(
            grid.head().stream().skip(column).limit(1),
            grid.rows().stream()
                .map(GridRow::cells)
                .filter(row -> row.size() == grid.columns().size())
                .map(row -> row.get(column)));
    return cells.mapToInt(cell -> longest(cell, style.look(cell.style()))).max().orElse(0);
  }

  private static int longest(Line cell, Look look) {
    TextWidth font = TextWidth.of(look);
    String text = look.capitals() ? cell.text().toUpperCase(Locale.ROOT) : cell.text();
    int widest = Stream.of(text.split("[ \\n\\t]")).mapToInt(font::word).max().orElse(0);
    double points = widest / TextWidth.EM * look.size() * 10;
    return (int) Math.ceil(points * ALLOWANCE) + CELL_PADDING + look.left() + look.right();
  }
}
