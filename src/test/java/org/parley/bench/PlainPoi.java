package org.parley.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The same cells, formulas, styles, widths and merged cells, written with Apache POI as its guide
 * shows it.
 *
 * @param evaluated true if POI is to compute the formulas; else each is given its known value
 */
record PlainPoi(BookCells cells, boolean evaluated) implements Supplier<byte[]> {
  @Override
  public byte[] get() {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      Map<Integer, XSSFCellStyle> styles = new HashMap<>();
      cells.sheets().forEach(sheet -> book.createSheet(sheet.name()));
      cells.names().forEach((name, refersTo) -> name(book, name, refersTo));
      cells.sheets().forEach(sheet -> write(sheet, book, styles));
      if (evaluated) {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void name(XSSFWorkbook book, String name, String refersTo) {
    XSSFName made = book.createName();
    made.setNameName(name);
    made.setRefersToFormula(refersTo);
  }

  private void write(SheetCells cells, XSSFWorkbook book, Map<Integer, XSSFCellStyle> styles) {
    XSSFSheet sheet = book.getSheet(cells.name());
    for (int column = 0; column < cells.widths().size(); column++) {
      sheet.setColumnWidth(column, cells.widths().get(column) * 256);
    }
    for (SheetCells.Written written : cells.cells()) {
      XSSFRow present = sheet.getRow(written.row());
      XSSFRow row = present == null ? sheet.createRow(written.row()) : present;
      XSSFCell cell = row.createCell(written.column());
      cell.setCellStyle(styles.computeIfAbsent(written.style(), key -> style(book, written)));
      fill(cell, written);
    }
    cells.merged().forEach(sheet::addMergedRegion);
  }

  private static XSSFCellStyle style(XSSFWorkbook book, SheetCells.Written written) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(written.format()));
    style.setWrapText(true);
    return style;
  }

  private void fill(XSSFCell cell, SheetCells.Written written) {
    if (!written.formula().isEmpty()) {
      cell.setCellFormula(written.formula());
    }
    if (written.formula().isEmpty() || !evaluated) {
      if (written.value() instanceof Double number) {
        cell.setCellValue(number);
      } else if (!written.value().toString().isEmpty() || !written.formula().isEmpty()) {
        cell.setCellValue(written.value().toString());
      }
    }
  }
}
