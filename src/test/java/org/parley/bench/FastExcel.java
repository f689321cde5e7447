package org.parley.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same cells, formulas, formats and widths written with fastexcel, which computes nothing. */
record FastExcel(List<SheetCells> sheets) implements Supplier<byte[]> {
  @Override
  public byte[] get() {
    try (var bytes = new ByteArrayOutputStream()) {
      try (var book = new Workbook(bytes, "Bench", "1.0")) {
        for (SheetCells sheet : sheets) {
          write(sheet, book.newWorksheet(sheet.name()));
        }
      }
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(SheetCells cells, Worksheet sheet) throws IOException {
    for (int column = 0; column < cells.widths().size(); column++) {
      sheet.width(column, cells.widths().get(column));
    }
    for (SheetCells.Written cell : cells.cells()) {
      if (!cell.formula().isEmpty()) {
        sheet.formula(cell.row(), cell.column(), cell.formula());
      } else if (cell.value() instanceof Double number) {
        sheet.value(cell.row(), cell.column(), number);
      } else {
        sheet.value(cell.row(), cell.column(), cell.value().toString());
      }
      sheet.style(cell.row(), cell.column()).format(cell.format()).wrapText(true).set();
    }
    sheet.finish();
  }
}
