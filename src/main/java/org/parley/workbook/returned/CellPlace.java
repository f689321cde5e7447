package org.parley.workbook.returned;

import org.apache.poi.ss.util.CellAddress;
import org.parley.source.Span;
import org.parley.workbook.RecordedInput;

/** A cell as findings name it: the row stands for the line, the column for the column. */
public record CellPlace(String file, String sheet, CellAddress address) {
  /** An input cell of a file. */
  public static CellPlace of(String file, RecordedInput input) {
    return of(file, input.sheet(), input.cell());
  }

  static CellPlace of(String file, String sheet, String address) {
    return new CellPlace(file, sheet, new CellAddress(address));
  }

  /** Where findings point. */
  public Span span() {
    return new Span(file, address.getRow() + 1, address.getColumn() + 1, 1);
  }

  /** {@code Scorecard!E14}. */
  @Override
  public String toString() {
    return sheet + "!" + address.formatAsString();
  }
}
