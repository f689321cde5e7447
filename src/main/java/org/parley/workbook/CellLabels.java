package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What a cell is, in the words around it: the heading of its part, the words at the left of its
 * row, the head of its column.
 */
record CellLabels(XSSFSheet sheet, Styles styles) {
  private static final Set<Look> WORDS = Set.of(Look.BODY, Look.STRONG);
  private static final int MOST_WORDS = 2;

  String of(Cell cell) {
    var parts = new ArrayList<String>();
    band(cell).ifPresent(parts::add);
    parts.addAll(row(cell));
    head(cell).ifPresent(parts::add);
    return String.join(" | ", parts);
  }

  private Optional<String> band(Cell cell) {
    for (int row = cell.getRowIndex(); row >= 0; row--) {
      Optional<String> words = find(row, 0, Look.BAND);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  private List<String> row(Cell cell) {
    var words = new ArrayList<String>();
    for (int column = 0; column < cell.getColumnIndex() && words.size() < MOST_WORDS; column++) {
      for (Look look : WORDS) {
        find(cell.getRowIndex(), column, look).ifPresent(words::add);
      }
    }
    return words;
  }

  private Optional<String> head(Cell cell) {
    for (int row = cell.getRowIndex() - 1; row >= 0; row--) {
      for (int column = cell.getColumnIndex(); column >= 0; column--) {
        Optional<Look> look = look(row, column);
        if (look.isEmpty() || look.get() != Look.HEAD) {
          break;
        }
        Optional<String> words = find(row, column, Look.HEAD);
        if (words.isPresent()) {
          return words;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> find(int row, int column, Look look) {
    return look(row, column)
        .filter(look::equals)
        .map(found -> text(sheet.getRow(row).getCell(column)))
        .filter(text -> !text.isBlank());
  }

  private Optional<Look> look(int row, int column) {
    XSSFRow present = sheet.getRow(row);
    XSSFCell cell = present == null ? null : present.getCell(column);
    return Optional.ofNullable(cell).flatMap(found -> styles.look(found.getCellStyle()));
  }

  /** The words of a cell; a number, such as a date, without its format. */
  private static String text(XSSFCell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue().strip();
      case NUMERIC -> Double.toString(cell.getNumericCellValue());
      default -> "";
    };
  }
}
