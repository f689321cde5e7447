package org.parley.workbook.returned;

import org.apache.poi.ss.util.CellAddress;
import org.parley.source.Span;

/** A cell as findings name it: the row stands for the line, the column for the column. */
record CellPlace(String file, String sheet, CellAddress address) {
  static CellPlace of(String file, String sheet, String address) {
    return new CellPlace(file, sheet, new CellAddress(address));
  }

  Span span() {
    return new Span(file, address.getRow() + 1, address.getColumn() + 1, 1);
  }

  /** {@code Scorecard!E14}. */
  @Override
  public String toString() {
    return sheet + "!" + address.formatAsString();
  }
}
