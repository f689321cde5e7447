package org.parley.workbook.returned;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.NoticesSheet.Column;

/** Reads the calculated notices of a workbook. */
final class NoticesReader {
  private NoticesReader() {}

  static List<ReviewPoint> read(XSSFSheet notices) {
    var points = new ArrayList<ReviewPoint>();
    for (Row row : notices) {
      ReviewPoint point = point(row);
      if (!point.label().isBlank() && !point.state().isBlank()) {
        points.add(point);
      }
    }
    return points;
  }

  private static ReviewPoint point(Row row) {
    String currency = text(row, Column.CURRENCY);
    int severity = number(row, Column.SEVERITY).map(BigDecimal::intValue).orElse(0);
    return new ReviewPoint(
        NoticeKind.valueOf(text(row, Column.KIND).toUpperCase(Locale.ROOT)),
        text(row, Column.LABEL).strip(),
        text(row, Column.SECTION),
        NoticeSeverity.values()[severity],
        text(row, Column.STATE),
        number(row, Column.DUE).map(NoticesReader::day),
        number(row, Column.FIGURE).map(figure -> figure(figure, currency)),
        currency,
        number(row, Column.OVERDUE).map(late -> figure(late, currency)).orElse(BigDecimal.ZERO),
        text(row, Column.CALL));
  }

  private static LocalDate day(BigDecimal serial) {
    return DateUtil.getLocalDateTime(serial.doubleValue()).toLocalDate();
  }

  /** Amounts to the cent, scores without needless zeros. */
  private static BigDecimal figure(BigDecimal figure, String currency) {
    return currency.isEmpty()
        ? figure.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros()
        : figure.setScale(2, RoundingMode.HALF_UP);
  }

  private static String text(Row row, Column column) {
    Cell cell = row.getCell(column.ordinal());
    return cell != null && type(cell) == CellType.STRING ? cell.getStringCellValue() : "";
  }

  private static Optional<BigDecimal> number(Row row, Column column) {
    Cell cell = row.getCell(column.ordinal());
    return cell != null && type(cell) == CellType.NUMERIC
        ? Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))
        : Optional.empty();
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }
}
