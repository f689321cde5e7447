package org.parley.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressBase;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Deals with go-to-market work: the sample, and the sample with other answers. */
final class GtmFixture {
  static final String SHEET = "GTM commitments";
  private static final Path SAMPLE = Path.of("samples/marketplace-revenue-share.yaml");

  private GtmFixture() {}

  /** The sample with texts replaced, in pairs. */
  static WorkbookInput deal(Path folder, String... replacements) throws IOException {
    String text = Files.readString(SAMPLE);
    for (int at = 0; at < replacements.length; at += 2) {
      if (!text.contains(replacements[at])) {
        throw new AssertionError("the sample lacks " + replacements[at]);
      }
      text = text.replace(replacements[at], replacements[at + 1]);
    }
    return load(Files.writeString(folder.resolve("deal.yaml"), text));
  }

  private static WorkbookInput load(Path file) {
    return WorkbookFixture.input(DeclaredDeal.load(file), "revenue-share", "Section 6.1");
  }

  /** Puts something into most input cells of the sheet; the same seed fills in the same. */
  static FilledWorkbook fill(WorkbookInput input, long seed) throws IOException {
    FilledWorkbook book = FilledWorkbook.of(input);
    Random random = new Random(seed);
    XSSFSheet sheet = book.workbook().getSheet(SHEET);
    List<CellRangeAddressBase> marks = marks(sheet);
    for (Row row : sheet) {
      row.forEach(
          cell -> {
            if (!cell.getCellStyle().getLocked() && random.nextInt(10) < 6) {
              fill((XSSFCell) cell, marks, random);
            }
          });
    }
    GtmData data = GtmData.of(input).orElseThrow();
    GtmLayout layout = GtmLayout.of(data, SHEET);
    if (layout.vacancies()) {
      for (int at = 0; at < GtmLayout.VACANCIES; at++) {
        Place place = layout.vacancy(at, 0);
        cell(book, place).setCellValue(1 + random.nextInt(layout.roles()));
      }
    }
    for (int column = 0; column < layout.quarters(); column++) {
      for (int party = 0; party < layout.parties(); party++) {
        if (layout.exit() && column > 5) {
          cell(book, layout.warned().at(party, column)).setBlank();
        }
      }
    }
    return book;
  }

  static XSSFCell cell(FilledWorkbook book, Place place) {
    return book.cell(place);
  }

  /** Cells that take a 1 and nothing more. */
  private static List<CellRangeAddressBase> marks(XSSFSheet sheet) {
    return sheet.getDataValidations().stream()
        .filter(rule -> "1".equals(rule.getValidationConstraint().getFormula2()))
        .<CellRangeAddressBase>map(rule -> rule.getRegions().getCellRangeAddresses()[0])
        .toList();
  }

  private static void fill(XSSFCell cell, List<CellRangeAddressBase> marks, Random random) {
    String format = cell.getCellStyle().getDataFormatString();
    if (format.equals(Format.DATE)) {
      cell.setCellValue(
          DateUtil.getExcelDate(LocalDate.of(2027, 8, 1).plusDays(random.nextInt(900))));
    } else if (format.equals(Format.MONEY)) {
      cell.setCellValue(random.nextInt(2_000_000) / 100.0);
    } else if (marks.stream().anyMatch(range -> range.isInRange(cell))) {
      cell.setCellValue(1);
    } else {
      cell.setCellValue(random.nextInt(random.nextBoolean() ? 15 : 300));
    }
  }
}
