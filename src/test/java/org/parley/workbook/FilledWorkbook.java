package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as finance fills it in. After a recalculation only the cells that are asked for are
 * computed; whoever takes the whole workbook has all of them computed.
 */
final class FilledWorkbook {
  private static WorkbookInput lastInput;
  private static byte[] lastBytes;

  private final XSSFWorkbook workbook;
  private Optional<CachedValues> pending = Optional.empty();

  FilledWorkbook(byte[] bytes) throws IOException {
    this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** The workbook of a deal; written once for a deal that is asked for several times in turn. */
  static FilledWorkbook of(WorkbookInput input) throws IOException {
    if (lastInput != input) {
      lastBytes = WorkbookWriter.write(input).value().orElseThrow();
      lastInput = input;
    }
    return new FilledWorkbook(lastBytes);
  }

  XSSFWorkbook workbook() {
    if (pending.isPresent()) {
      CachedValues.fill(workbook);
      pending = Optional.empty();
    }
    return workbook;
  }

  private XSSFCell computed(XSSFCell cell) {
    if (pending.isPresent() && cell.getCellType() == CellType.FORMULA) {
      var fault = pending.get().fill(cell, workbook.getSheetIndex(cell.getSheet()));
      assertThat(fault).isEmpty();
    }
    return cell;
  }

  /** The cell at an offset of a named range. */
  XSSFCell named(String name, int row, int column) {
    String refers = workbook.getName(name).getRefersToFormula();
    AreaReference area = new AreaReference(refers, SpreadsheetVersion.EXCEL2007);
    return computed(
        workbook
            .getSheet(area.getFirstCell().getSheetName())
            .getRow(area.getFirstCell().getRow() + row)
            .getCell(area.getFirstCell().getCol() + column));
  }

  FilledWorkbook put(String name, int row, int column, String number) {
    XSSFCell cell = named(name, row, column);
    if (cell.getCellStyle().getLocked()) {
      throw new AssertionError(cell.getReference() + " is not an input");
    }
    cell.setCellValue(new BigDecimal(number).doubleValue());
    return this;
  }

  /** Types words into an input. */
  FilledWorkbook type(String name, int row, String words) {
    XSSFCell cell = named(name, row, 0);
    if (cell.getCellStyle().getLocked()) {
      throw new AssertionError(cell.getReference() + " is not an input");
    }
    cell.setCellValue(words);
    return this;
  }

  /** Fills a row from the left; a dash leaves a quarter empty. */
  FilledWorkbook row(String name, int row, String... numbers) {
    for (int column = 0; column < numbers.length; column++) {
      if (!numbers[column].equals("-")) {
        put(name, row, column, numbers[column]);
      }
    }
    return this;
  }

  FilledWorkbook date(String name, int row, String date) {
    named(name, row, 0).setCellValue(DateUtil.getExcelDate(LocalDate.parse(date)));
    return this;
  }

  FilledWorkbook recalculated() {
    pending = Optional.of(new CachedValues(workbook));
    return this;
  }

  /** Every formula's value by address: a number, a text, or an error's name. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Sheet sheet : workbook()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            values.put(
                sheet.getSheetName() + "!" + cell.getAddress(),
                value(cell, cell.getCachedFormulaResultType()));
          }
        }
      }
    }
    return values;
  }

  /** The values that a fresh evaluator computes. */
  Map<String, Object> evaluated() {
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook());
    Map<String, Object> values = new LinkedHashMap<>(values());
    values.replaceAll(
        (address, cached) -> {
          var found = evaluator.evaluate(cell(address));
          return found.getCellType() == CellType.NUMERIC
              ? (Object) found.getNumberValue()
              : found.getStringValue();
        });
    return values;
  }

  Cell cell(String address) {
    int mark = address.lastIndexOf('!');
    var at = new org.apache.poi.ss.util.CellAddress(address.substring(mark + 1));
    return computed(
        workbook.getSheet(address.substring(0, mark)).getRow(at.getRow()).getCell(at.getColumn()));
  }

  static Object value(Cell cell, CellType type) {
    return switch (type) {
      case NUMERIC -> cell.getNumericCellValue();
      case STRING -> cell.getStringCellValue();
      case BLANK -> "";
      default -> type + " " + cell;
    };
  }

  Optional<BigDecimal> number(String name, int row, int column) {
    XSSFCell cell = named(name, row, column);
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC
        ? Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))
        : Optional.empty();
  }

  XSSFCell cell(Place place) {
    return computed(workbook.getSheet(place.sheet()).getRow(place.row()).getCell(place.column()));
  }

  /** The first row of a sheet that begins with some words. */
  int rowOf(String sheet, String words) {
    for (Row row : workbook.getSheet(sheet)) {
      Cell first = row.getCell(0);
      if (first != null
          && first.getCellType() == CellType.STRING
          && first.getStringCellValue().equals(words)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError("nothing says " + words);
  }

  /** The number in a cell. */
  Optional<Double> at(Place place) {
    XSSFCell cell = cell(place);
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return value(cell, type) instanceof Double number ? Optional.of(number) : Optional.empty();
  }

  /** The day in the first column of a named range. */
  Optional<LocalDate> day(String name, int row) {
    return number(name, row, 0)
        .map(serial -> LocalDate.of(1899, 12, 30).plusDays(serial.intValueExact()));
  }

  String text(String name, int row) {
    return named(name, row, 0).getStringCellValue();
  }

  /** Puts a value into each formula's cache that no formula has, so that a reader must compute. */
  byte[] withoutCachedValues() throws IOException {
    for (String address : values().keySet()) {
      cell(address).setCellValue(987_654_321.5);
    }
    return bytes();
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook().write(bytes);
    return bytes.toByteArray();
  }
}
