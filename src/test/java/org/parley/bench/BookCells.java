package org.parley.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What stands in a finished workbook.
 *
 * @param names of the whole workbook, and what they refer to
 * @param sheets the hidden ones too
 */
record BookCells(Map<String, String> names, List<SheetCells> sheets) {
  static BookCells of(byte[] workbook) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      var names = new LinkedHashMap<String, String>();
      for (XSSFName name : book.getAllNames()) {
        if (name.getSheetIndex() < 0) {
          names.put(name.getNameName(), name.getRefersToFormula());
        }
      }
      var sheets = new ArrayList<SheetCells>();
      for (int at = 0; at < book.getNumberOfSheets(); at++) {
        sheets.add(SheetCells.of(book.getSheetAt(at)));
      }
      return new BookCells(names, sheets);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
