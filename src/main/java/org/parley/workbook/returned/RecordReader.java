package org.parley.workbook.returned;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.workbook.Concession;
import org.parley.workbook.RecordSheet;
import org.parley.workbook.RecordedDeal;
import org.parley.workbook.RecordedInput;

/** Reads the hidden record of a workbook. */
final class RecordReader {
  private final Map<String, Map<Integer, Map<String, String>>> locked = new LinkedHashMap<>();
  private final List<RecordedInput> inputs = new ArrayList<>();
  private final List<Concession> concessions = new ArrayList<>();
  private Optional<RecordedDeal> deal = Optional.empty();
  private String notices = "";
  private String sheet = "";

  private RecordReader() {}

  /** Empty if there is none, or it is damaged. */
  static Optional<WorkbookRecord> read(XSSFWorkbook workbook) {
    for (int at = workbook.getNumberOfSheets() - 1; at >= 0; at--) {
      XSSFSheet sheet = workbook.getSheetAt(at);
      Row first = sheet.getRow(0);
      if (first != null && text(first, 0).equals(RecordSheet.FORMAT)) {
        return new RecordReader().read(sheet);
      }
    }
    return Optional.empty();
  }

  private Optional<WorkbookRecord> read(XSSFSheet from) {
    try {
      for (Row row : from) {
        line(row);
      }
    } catch (IllegalArgumentException | DateTimeParseException damaged) {
      return Optional.empty();
    }
    return deal.filter(found -> !notices.isEmpty())
        .map(
            found ->
                new WorkbookRecord(
                    from.getSheetName(), found, concessions, notices, locked, inputs));
  }

  private void line(Row row) {
    switch (text(row, 0)) {
      case RecordSheet.DEAL ->
          deal =
              Optional.of(
                  new RecordedDeal(
                      text(row, 1),
                      text(row, 2),
                      LocalDate.parse(text(row, 3)),
                      text(row, 4),
                      text(row, 5)));
      case RecordSheet.CONCEDED ->
          concessions.add(new Concession(text(row, 1), text(row, 2), text(row, 3)));
      case RecordSheet.NOTICES -> notices = text(row, 1);
      case RecordSheet.SHEET -> {
        sheet = text(row, 1);
        locked.put(sheet, new LinkedHashMap<>());
      }
      case RecordSheet.LOCKED ->
          locked
              .getOrDefault(sheet, new LinkedHashMap<>())
              .put(Integer.valueOf(text(row, 1)), marks(text(row, 2)));
      case RecordSheet.INPUT -> inputs.add(RecordedInput.of(text(row, 1)));
      default -> {}
    }
  }

  /** Records were once written with {@code -} and {@code _} for the last two signs of Base64. */
  private static Map<String, String> marks(String line) {
    var marks = new LinkedHashMap<String, String>();
    for (String one : line.replace('-', '+').replace('_', '/').split(",", -1)) {
      int colon = one.indexOf(':');
      marks.put(one.substring(0, Math.max(0, colon)), one.substring(colon + 1));
    }
    return marks;
  }

  private static String text(Row row, int at) {
    Cell cell = row.getCell(at);
    return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }
}
