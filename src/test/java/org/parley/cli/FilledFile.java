package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook on disk, as a person fills it in. */
final class FilledFile {
  private FilledFile() {}

  static void put(Path file, String name, int row, double number) throws IOException {
    try (XSSFWorkbook book = open(file)) {
      cell(book, name, row).setCellValue(number);
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  static double number(Path file, String name, int row) throws IOException {
    try (XSSFWorkbook book = open(file)) {
      return cell(book, name, row).getNumericCellValue();
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static XSSFCell cell(XSSFWorkbook book, String name, int row) {
    var area =
        new AreaReference(book.getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
    CellReference first = area.getFirstCell();
    return book.getSheet(first.getSheetName()).getRow(first.getRow() + row).getCell(first.getCol());
  }
}
