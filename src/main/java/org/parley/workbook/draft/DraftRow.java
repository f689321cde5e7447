package org.parley.workbook.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row in the making. */
public final class DraftRow {
  private static final int USUAL_COLUMNS = 16;

  private final DraftSheet sheet;
  private final int number;
  private @Nullable DraftCell[] cells = new DraftCell[USUAL_COLUMNS];
  private Optional<Float> points = Optional.empty();
  private boolean fixed;

  DraftRow(DraftSheet sheet, int number) {
    this.sheet = sheet;
    this.number = number;
  }

  /** 0-based. */
  public int number() {
    return number;
  }

  /** The cell of a column; it is made if it is not there. */
  DraftCell cell(int column) {
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
    }
    if (cells[column] == null) {
      cells[column] = new DraftCell(sheet, number, column);
    }
    return cells[column];
  }

  /** The cell of a column, if it is there. */
  @Nullable DraftCell find(int column) {
    return column < cells.length ? cells[column] : null;
  }

  /** From left to right. */
  public List<DraftCell> cells() {
    var there = new ArrayList<DraftCell>(cells.length);
    for (DraftCell cell : cells) {
      if (cell != null) {
        there.add(cell);
      }
    }
    return there;
  }

  /** Its height in points; empty for the usual one. */
  public Optional<Float> points() {
    return points;
  }

  /** True if its height does not follow what is typed. */
  public boolean fixed() {
    return fixed;
  }

  /**
   * Sets its height.
   *
   * @param stays true if it does not follow what is typed
   */
  public void height(float height, boolean stays) {
    points = Optional.of(rounded(height));
    fixed = stays;
  }

  /** Makes it higher, and no more fixed than it is. */
  public void grow(float height) {
    if (height > points.orElse(DraftSheet.USUAL_POINTS)) {
      points = Optional.of(rounded(height));
    }
  }

  /** To a twentieth of a point, the unit of spreadsheets. */
  private static float rounded(float height) {
    return Math.round(height * 20) / 20f;
  }
}
