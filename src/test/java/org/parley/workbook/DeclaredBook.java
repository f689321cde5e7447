package org.parley.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * The workbook of a sample with the library's declared sheets, filled in by the names of their
 * columns.
 */
final class DeclaredBook {
  private final FilledWorkbook book;

  private DeclaredBook(FilledWorkbook book) {
    this.book = book;
  }

  static DeclaredBook of(String sample) throws Exception {
    return of(Path.of("samples", sample + ".yaml"));
  }

  static DeclaredBook of(Path file) throws Exception {
    return new DeclaredBook(DeclaredDeal.of(file));
  }

  /** The book as it reads on a day. */
  DeclaredBook on(String day) {
    return date("AsOfDate", 0, day).recalculated();
  }

  /** Enters a day beside a named column: 0 for the column itself, 1 for the next. */
  DeclaredBook date(String name, int row, int beside, String day) {
    input(name, row, beside).setCellValue(DateUtil.getExcelDate(LocalDate.parse(day)));
    return this;
  }

  DeclaredBook date(String name, int row, String day) {
    return date(name, row, 0, day);
  }

  DeclaredBook number(String name, int row, double number) {
    input(name, row, 0).setCellValue(number);
    return this;
  }

  DeclaredBook words(String name, int row, int beside, String words) {
    input(name, row, beside).setCellValue(words);
    return this;
  }

  DeclaredBook words(String name, int row, String words) {
    return words(name, row, 0, words);
  }

  DeclaredBook clear(String name, int row) {
    input(name, row, 0).setBlank();
    return this;
  }

  /** A fact that may be changed, by what stands before it on the sheet. */
  DeclaredBook fact(String sheet, String head, double figure) {
    open(book.cell(new Place(sheet, book.rowOf(sheet, head), 1))).setCellValue(figure);
    return this;
  }

  DeclaredBook recalculated() {
    book.recalculated();
    return this;
  }

  String text(String name, int row) {
    return book.text(name, row);
  }

  /** The words of a cell beside a named column. */
  String text(String name, int row, int beside) {
    return book.named(name, row, beside).getStringCellValue();
  }

  /** The day in a cell; empty if there is none. */
  Optional<LocalDate> day(String name, int row) {
    return book.day(name, row);
  }

  double figure(String name, int row) {
    return book.number(name, row, 0).orElseThrow().doubleValue();
  }

  FilledWorkbook filled() {
    return book;
  }

  private XSSFCell input(String name, int row, int beside) {
    return open(book.named(name, row, beside));
  }

  private static XSSFCell open(XSSFCell cell) {
    if (cell.getCellStyle().getLocked()) {
      throw new AssertionError(cell.getReference() + " is not an input");
    }
    return cell;
  }
}
