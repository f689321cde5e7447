package org.parley.workbook.draft;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet in the making is shown and printed, and whether it is locked. */
public final class SheetLayout {
  /** What people may do to a sheet, always without a password. */
  public enum Protection {
    /** Fill in the cells that are not locked, and change widths and heights. */
    INPUTS,
    /** Read. */
    ALL
  }

  private final SortedSet<Integer> rowBreaks = new TreeSet<>();
  private final SortedSet<Integer> columnBreaks = new TreeSet<>();
  private Optional<PageSetup> page = Optional.empty();
  private Optional<CellRangeAddress> repeated = Optional.empty();
  private Optional<Protection> protection = Optional.empty();
  private int frozenRows;
  private int frozenColumns;
  private boolean hidden;

  SheetLayout() {}

  public Optional<PageSetup> page() {
    return page;
  }

  public void page(PageSetup setup) {
    page = Optional.of(setup);
  }

  /** The rows that every printed page repeats. */
  public Optional<CellRangeAddress> repeated() {
    return repeated;
  }

  /** Repeats rows on every printed page. */
  public void repeat(int first, int last) {
    repeated = Optional.of(new CellRangeAddress(first, last, -1, -1));
  }

  public int frozenRows() {
    return frozenRows;
  }

  public int frozenColumns() {
    return frozenColumns;
  }

  /** Keeps the first rows and columns in view. */
  public void freeze(int columns, int rows) {
    frozenColumns = columns;
    frozenRows = rows;
  }

  /** The 0-based rows after which a page ends. */
  public SortedSet<Integer> rowBreaks() {
    return Collections.unmodifiableSortedSet(rowBreaks);
  }

  /** Ends a page after a row. */
  public void breakAfterRow(int row) {
    rowBreaks.add(row);
  }

  /** The 0-based columns after which a page ends. */
  public SortedSet<Integer> columnBreaks() {
    return Collections.unmodifiableSortedSet(columnBreaks);
  }

  /** Ends a page after a column. */
  public void breakAfterColumn(int column) {
    columnBreaks.add(column);
  }

  public Optional<Protection> protection() {
    return protection;
  }

  public void protect(Protection allowed) {
    protection = Optional.of(allowed);
  }

  public boolean isHidden() {
    return hidden;
  }

  /** Hides the sheet so that no menu of Excel shows it. */
  public void hide() {
    hidden = true;
  }
}
