package org.parley.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Made-up entries for the inputs of any workbook; the same seed gives the same. */
final class RandomInputs {
  private static final int DAYS = 3 * 365;
  private static final List<Integer> SCALES = List.of(1, 30, 1_000, 250_000);
  private static final List<String> WORDS = List.of("D-1", "B2", "Noor Vasquez", "3", "a = b");

  private final FilledWorkbook book;
  private final LocalDate from;
  private final Random random;
  private final List<String> words = new ArrayList<>(WORDS);

  private RandomInputs(FilledWorkbook book, LocalDate from, long seed) {
    this.book = book;
    this.from = from;
    this.random = new Random(seed);
  }

  /**
   * Fills most inputs with what they take; some keep what they hold, some are emptied. The workbook
   * is seen half way through three years.
   *
   * @param from the date of the deal
   */
  static FilledWorkbook fill(FilledWorkbook book, LocalDate from, long seed) {
    var inputs = new RandomInputs(book, from, seed);
    XSSFSheet record = book.workbook().getSheetAt(book.workbook().getNumberOfSheets() - 1);
    for (Row row : record) {
      if (row.getCell(0).getStringCellValue().equals(RecordSheet.INPUT)) {
        inputs.fill(RecordedInput.of(row.getCell(1).getStringCellValue()));
      }
    }
    return book.date("AsOfDate", 0, from.plusDays(DAYS / 2).toString());
  }

  private void fill(RecordedInput input) {
    XSSFCell cell = (XSSFCell) book.cell(input.sheet() + "!" + input.cell());
    int choice = random.nextInt(20);
    if (choice == 0) {
      cell.setBlank();
    } else if (choice > 4) {
      put(input, cell);
    }
  }

  private void put(RecordedInput input, XSSFCell cell) {
    switch (input.kind()) {
      case WHOLE -> cell.setCellValue(number(input, 0).doubleValue());
      case NUMBER -> cell.setCellValue(number(input, 2).doubleValue());
      case DATE -> cell.setCellValue(DateUtil.getExcelDate(from.plusDays(random.nextInt(DAYS))));
      case CHOICE -> cell.setCellValue(one(List.of(input.most().split(",", -1))));
      case TEXT -> cell.setCellValue(listed(cell).map(this::one).orElseGet(this::word));
    }
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Words that were entered before are entered again, so that rows refer to each other. */
  private String word() {
    String word = random.nextInt(4) == 0 ? "Entry " + words.size() : one(words);
    words.add(word);
    return word;
  }

  private BigDecimal number(RecordedInput input, int decimals) {
    BigDecimal least = new BigDecimal(input.least());
    BigDecimal most = new BigDecimal(input.most());
    boolean above = least.signum() >= 0 || random.nextInt(3) > 0;
    BigDecimal low = least.max(above ? BigDecimal.ZERO : BigDecimal.valueOf(-one(SCALES)));
    BigDecimal span = most.subtract(low).min(BigDecimal.valueOf(one(SCALES)));
    boolean share = most.compareTo(BigDecimal.valueOf(5)) <= 0;
    return low.add(span.multiply(BigDecimal.valueOf(random.nextDouble())))
        .setScale(share && decimals > 0 ? 4 : decimals, RoundingMode.HALF_UP);
  }

  /** The texts of a block that a rule refers to. */
  private Optional<List<String>> listed(XSSFCell cell) {
    for (XSSFDataValidation rule : cell.getSheet().getDataValidations()) {
      for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
        String name = rule.getValidationConstraint().getFormula1();
        if (range.isInRange(cell) && book.workbook().getName(name) != null) {
          return Optional.of(block(name)).filter(texts -> !texts.isEmpty());
        }
      }
    }
    return Optional.empty();
  }

  private List<String> block(String name) {
    String refers = book.workbook().getName(name).getRefersToFormula();
    var texts = new ArrayList<String>();
    for (CellReference at :
        new AreaReference(refers, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
      Row row = book.workbook().getSheet(at.getSheetName()).getRow(at.getRow());
      if (row != null && row.getCell(at.getCol()).getCellType() == CellType.STRING) {
        texts.add(row.getCell(at.getCol()).getStringCellValue());
      }
    }
    return texts;
  }
}
