package org.parley.workbook.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A sheet in the making. */
public final class DraftSheet implements EvaluationSheet {
  /** Of a row without a height of its own, in points. */
  public static final float USUAL_POINTS = 15f;

  /** Of a column without a width of its own, in characters. */
  private static final double USUAL_WIDTH = 8;

  private static final int WIDEST = 255;
  private static final int USUAL_ROWS = 64;

  private final DraftBook book;
  private final String name;
  private final int index;
  private final SheetLayout layout = new SheetLayout();
  private final List<InputRule> rules = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private final List<DraftChart> charts = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private int[] widths = {};
  private @Nullable DraftRow[] rows = new DraftRow[USUAL_ROWS];
  private int last = -1;

  DraftSheet(DraftBook book, String name, int index) {
    this.book = book;
    this.name = name;
    this.index = index;
  }

  public DraftBook book() {
    return book;
  }

  public SheetLayout layout() {
    return layout;
  }

  public void add(InputRule rule) {
    rules.add(rule);
  }

  /** In the order in which they were added. */
  public List<InputRule> rules() {
    return List.copyOf(rules);
  }

  public void add(Flag flag) {
    flags.add(flag);
  }

  /** The first one counts where several are true. */
  public List<Flag> flags() {
    return List.copyOf(flags);
  }

  /** A new chart over a block of cells. */
  public DraftChart chart(CellRangeAddress place, String title) {
    var chart = new DraftChart(place, title);
    charts.add(chart);
    return chart;
  }

  public List<DraftChart> charts() {
    return List.copyOf(charts);
  }

  public String name() {
    return name;
  }

  /** Its place among the sheets, 0-based. */
  public int index() {
    return index;
  }

  /** The row; it is made if it is not there. */
  public DraftRow row(int number) {
    if (number >= rows.length) {
      rows = Arrays.copyOf(rows, Math.max(number + 1, 2 * rows.length));
    }
    if (rows[number] == null) {
      rows[number] = new DraftRow(this, number);
      last = Math.max(last, number);
    }
    return rows[number];
  }

  /** The cell; it is made if it is not there. */
  public DraftCell cell(int row, int column) {
    return row(row).cell(column);
  }

  /** The cell, if it is there. */
  public Optional<DraftCell> find(int row, int column) {
    return Optional.ofNullable(getCell(row, column));
  }

  /** From top to bottom. */
  public List<DraftRow> rows() {
    return Arrays.stream(rows).filter(Objects::nonNull).toList();
  }

  /** Reads all formulas; one whose names are not there yet is left for the evaluator. */
  void readFormulas() {
    rows().forEach(row -> row.cells().forEach(cell -> cell.read(book)));
  }

  /** The height of a row in points, whether or not it is there. */
  public float points(int row) {
    DraftRow found = row < rows.length ? rows[row] : null;
    return found == null ? USUAL_POINTS : found.points().orElse(USUAL_POINTS);
  }

  /** Sets the widths of the first columns, in characters. */
  public void widths(int... characters) {
    widths = Arrays.stream(characters).map(width -> Math.min(WIDEST, width)).toArray();
  }

  /** The widths of the first columns, in characters. */
  public int[] columnWidths() {
    return widths.clone();
  }

  /** The width of a column in characters. */
  public double width(int column) {
    return column < widths.length ? widths[column] : USUAL_WIDTH;
  }

  /**
   * Makes one cell of a block.
   *
   * @throws IllegalStateException if a cell belongs to another block: a bug
   */
  public void merge(CellRangeAddress block) {
    block.forEach(address -> cell(address.getRow(), address.getColumn()).merge());
    merged.add(block);
  }

  /** The blocks that are one cell. */
  public List<CellRangeAddress> merged() {
    return List.copyOf(merged);
  }

  @Override
  public @Nullable DraftCell getCell(int row, int column) {
    DraftRow found = row < rows.length ? rows[row] : null;
    return found == null ? null : found.find(column);
  }

  @Override
  public void clearAllCachedResultValues() {
    // the evaluator asks for the results of formulas once each
  }

  @Override
  public int getLastRowNum() {
    return last;
  }

  @Override
  public boolean isRowHidden(int row) {
    return false;
  }
}
