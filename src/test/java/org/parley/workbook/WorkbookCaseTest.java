package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of the business case says what the economics and LibreOffice say (row A6). */
class WorkbookCaseTest {
  private static final Path SAMPLE = Path.of("samples/vineyard-irrigation.yaml");
  private static final String SHEET = "Business case";

  @Test
  void everyFigureAgrees(@TempDir Path folder) throws Exception {
    WorkbookInput sample = CaseDeal.read(SAMPLE);
    WorkbookInput edges = CaseDeal.api(CaseDeal.EDGES, folder);
    List<WorkbookInput> inputs = List.of(sample, sample, edges, edges);
    List<FilledWorkbook> books =
        List.of(
            FilledWorkbook.of(sample),
            changed(FilledWorkbook.of(sample)),
            FilledWorkbook.of(edges),
            wild(FilledWorkbook.of(edges)));
    List<Map<String, Object>> cached = new ArrayList<>();
    for (int at = 0; at < books.size(); at++) {
      CaseMirror.compare(inputs.get(at), books.get(at));
      cached.add(books.get(at).values());
    }
    List<FilledWorkbook> offices = LibreOffice.recalculated(books);
    for (int at = 0; at < books.size(); at++) {
      assertThat(SecondOpinion.differences(cached.get(at), offices.get(at))).isEmpty();
      CaseMirror.compare(inputs.get(at), offices.get(at));
    }
  }

  /** A reader of the sample tries other figures. */
  private static FilledWorkbook changed(FilledWorkbook book) {
    book.put("CaseDiscountRate", 0, 0, "0.0725");
    book.put("CaseScenarios", 0, 0, "0.8").put("CaseScenarios", 0, 2, "17");
    book.put("CaseScenarios", 2, 1, "0.9");
    book.put("CasePlan1", 2, 1, "333333.33").put("CasePlan2", 0, 0, "1000000");
    book.put("CasePlan3", 3, 5, "0").put("CasePlan3", 1, 5, "123.45");
    book.put("CaseAccount", 0, 1, "100000.01").put("CaseAccount", 5, 5, "77777.77");
    book.put("CaseShares", 0, 0, "0.5").put("CaseShares", 1, 0, "0.32");
    book.put("CaseLevels", 1, 2, "2.5").put("CaseLevels", 1, 3, "300");
    return book.recalculated();
  }

  private static FilledWorkbook wild(FilledWorkbook book) {
    book.put("CaseDiscountRate", 0, 0, "0");
    book.put("CaseScenarios", 1, 2, "24").put("CaseScenarios", 2, 0, "0");
    book.put("CasePlan1", 0, 0, "5").put("CasePlan1", 3, 3, "5");
    book.put("CasePlan4", 2, 1, "0").put("CasePlan4", 2, 3, "0.01");
    book.put("CaseLevels", 1, 0, "99999999");
    return book.recalculated();
  }

  @Test
  void thePlanOfTheSampleIsWorthWhatABoardComputes() throws Exception {
    FilledWorkbook book = FilledWorkbook.of(CaseDeal.read(SAMPLE));
    // Partner, base: -150,000 - 830,000/1.12 - 180,000/1.12^2 + 500,000/1.12^3 + ... +
    // 2,250,000/1.12^5
    assertThat(book.number("CaseResults", 5, 0).orElseThrow()).isEqualByComparingTo("1316169.65");
    // -660,000 after year 3; 1,130,000 in year 4.
    assertThat(book.number("CaseResults", 5, 2).orElseThrow().doubleValue())
        .isCloseTo(3 + 660_000.0 / 1_130_000, within(1e-12));
    assertThat(book.text("CaseRemarks", 5)).isEqualTo("Highest present value of the scenario");
    assertThat(book.text("CaseRemarks", 2))
        .isEqualTo("Highest present value of the scenario, and still a loss");
    // Season: 1.5 months x 10 % of 1,800 + 1 month x 5 %; Region: 5 % of 7,000, and half a month.
    assertThat(book.number("CaseCreditCosts", 3, 0).orElseThrow()).isEqualByComparingTo("885");
    // 0.75 per 1,000 to 3 million, then 0.90: 7,000 beyond 8,277,777.8 + 300,000 of grace.
    assertThat(book.number("CaseBoundaries", 1, 0).orElseThrow()).isEqualByComparingTo("8577778");
  }

  @Test
  void everyModelOfFeesHasItsBoundaries(@TempDir Path folder) throws Exception {
    for (String name : ApiDeal.names()) {
      WorkbookInput input = ApiDeal.of(name, folder).input();
      FilledWorkbook book = FilledWorkbook.of(input);
      CaseMirror.compare(input, book);
      boolean priced = CaseData.of(input).orElseThrow().api().isPresent();
      assertThat(words(book).contains("only where the tiers of an API have prices"))
          .as(name)
          .isEqualTo(!priced);
    }
  }

  @Test
  void whatIsOpenIsSaidAndNotComputed(@TempDir Path folder) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(CaseDeal.api(CaseDeal.OPEN, folder));
    String words = words(book);
    assertThat(words).contains("without a name or a year are left out (1).");
    for (int column = 0; column < 5; column++) {
      assertThat(book.named("CaseResults", 0, column).getStringCellValue()).isEqualTo("OPEN");
      assertThat(book.named("CaseResults", 6, column).getStringCellValue()).isEqualTo("OPEN");
    }
    assertThat(book.text("CaseRemarks", 6)).startsWith("OPEN:");
    assertThat(book.number("CaseResults", 7, 0)).isPresent();
    assertThat(book.named("CaseParties", 0, 0).getStringCellValue()).isEqualTo("OPEN");
    assertThat(SecondOpinion.differences(book)).isEmpty();
  }

  @Test
  void sharesThatDoNotAddUpAreFlagged() throws Exception {
    FilledWorkbook book = FilledWorkbook.of(CaseDeal.read(SAMPLE));
    assertThat(words(book)).contains("The shares add up to 100%.");
    book.put("CaseShares", 2, 0, "0.2").recalculated();
    assertThat(words(book)).contains("CHECK: the shares do not add up to 100%; Terralith");
  }

  @Test
  void withoutACaseThereIsNoSheet() throws Exception {
    FilledWorkbook book = FilledWorkbook.of(SampleDeal.input());
    assertThat(book.workbook().getSheetIndex(SHEET)).isEqualTo(-1);
  }

  private static String words(FilledWorkbook book) {
    XSSFSheet sheet = book.workbook().getSheet(SHEET);
    StringBuilder words = new StringBuilder();
    for (Row row : sheet) {
      for (Cell cell : row) {
        boolean text =
            cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType() == CellType.STRING
                : cell.getCellType() == CellType.STRING;
        words.append(text ? cell.getStringCellValue() : "").append('\n');
      }
    }
    return words.toString();
  }
}
