package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees: figures, words and pages that are not cut off, in type that can be read. */
class WorkbookLooksTest {
  private static final String LONG =
      "The customs broker asked for a second certificate of origin; the technical lead accepted"
          + " the delay by mail and asked for a revised plan, which went out on the same day.";

  private static XSSFWorkbook read(byte[] bytes) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    var cells = new ArrayList<Cell>();
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      if (workbook.getSheetVisibility(at) == SheetVisibility.VISIBLE) {
        for (Row row : workbook.getSheetAt(at)) {
          row.forEach(cells::add);
        }
      }
    }
    return cells;
  }

  private static double width(Cell cell) {
    return cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
  }

  @ParameterizedTest
  @ValueSource(strings = {"cold-chain", "vineyard-irrigation"})
  void figuresTooWideForTheirColumnShrink(String sample) throws Exception {
    int figures = 0;
    try (XSSFWorkbook workbook = read(SampleWorkbook.of(sample))) {
      for (Cell cell : cells(workbook)) {
        if (cell.getCellStyle().getDataFormat() != 0) {
          figures++;
          String where = cell.getSheet().getSheetName() + "!" + cell.getAddress();
          assertThat(cell.getCellStyle().getShrinkToFit()).as(where).isTrue();
          assertThat(cell.getCellStyle().getWrapText()).as(where).isFalse();
        }
      }
    }
    assertThat(figures).isGreaterThan(2000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cold-chain", "vineyard-irrigation", "freight-quotes-api"})
  void theLargestFigureThatAnInputTakesIsLegible(String sample) throws Exception {
    var formatter = new DataFormatter();
    int inputs = 0;
    var filled = new FilledWorkbook(SampleWorkbook.of(sample));
    XSSFWorkbook workbook = filled.workbook();
    for (Row row : workbook.getSheetAt(workbook.getNumberOfSheets() - 1)) {
      if (!row.getCell(0).getStringCellValue().equals(RecordSheet.INPUT)) {
        continue;
      }
      RecordedInput input = RecordedInput.of(row.getCell(1).getStringCellValue());
      Cell cell = filled.cell(input.sheet() + "!" + input.cell());
      if (input.kind() == RecordedInput.Kind.NUMBER || input.kind() == RecordedInput.Kind.WHOLE) {
        inputs++;
        cell.setCellValue(new BigDecimal(input.most()).doubleValue());
        double needed = letters(formatter.formatCellValue(cell));
        assertThat(width(cell) / needed).as(input.label()).isGreaterThan(0.5);
      }
    }
    assertThat(inputs).isPositive();
  }

  /** Digits are all of one width, points and commas half as wide. */
  private static double letters(String figure) {
    return figure.trim().codePoints().mapToDouble(sign -> ",.".indexOf(sign) < 0 ? 1 : 0.5).sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cold-chain", "vineyard-irrigation", "clinic-platform-mssa"})
  void noWordOfAHeadIsBroken(String sample) throws Exception {
    var broken = new TreeSet<String>();
    int heads = 0;
    try (XSSFWorkbook workbook = read(SampleWorkbook.of(sample))) {
      for (Cell cell : cells(workbook)) {
        if (isHead(workbook, cell)) {
          heads++;
          for (String word : cell.getStringCellValue().split("[ -]")) {
            if (word.length() > width(cell)) {
              broken.add(cell.getSheet().getSheetName() + ": " + word);
            }
          }
        }
      }
    }
    assertThat(heads).isGreaterThan(50);
    assertThat(broken).isEmpty();
  }

  /** A head of one column: a longer word would be broken or cut off. */
  private static boolean isHead(XSSFWorkbook workbook, Cell cell) {
    boolean across =
        cell.getSheet().getMergedRegions().stream().anyMatch(block -> block.isInRange(cell));
    return cell.getCellType() == CellType.STRING
        && !across
        && cell.getCellStyle().getAlignment() == HorizontalAlignment.CENTER
        && workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cold-chain", "vineyard-irrigation", "marketplace-revenue-share"})
  void sheetsPrintInTypeThatCanBeRead(String sample) throws Exception {
    try (XSSFWorkbook workbook = read(SampleWorkbook.of(sample))) {
      for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
        XSSFSheet sheet = workbook.getSheetAt(at);
        if (workbook.getPrintArea(at) != null && sheet.getFitToPage()) {
          assertThat(type(sheet, workbook.getPrintArea(at)))
              .as(sheet.getSheetName())
              .isGreaterThan(6.4);
        }
      }
    }
  }

  /** The size of the type on paper, where 10 points are full size. */
  private static double type(XSSFSheet sheet, String area) {
    double inches =
        switch (sheet.getPrintSetup().getPaperSize()) {
          case 1 -> 11;
          case 5 -> 14;
          case 3 -> 17;
          default -> 0;
        };
    double free = inches - sheet.getMargin(PageMargin.LEFT) - sheet.getMargin(PageMargin.RIGHT);
    CellRangeAddress printed = CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
    double characters = 0;
    for (int column = printed.getFirstColumn(); column <= printed.getLastColumn(); column++) {
      characters += sheet.getColumnWidth(column) / 256.0;
    }
    return free * 72 / (characters * 5.56) * 10;
  }

  @ParameterizedTest
  @CsvSource({"100, LETTER", "183, LETTER", "184, LEGAL", "262, LEGAL", "263, TABLOID"})
  void theSmallestPaperOnWhichASheetCanBeReadIsTaken(double characters, Paper paper) {
    assertThat(Paper.of(characters)).isEqualTo(paper);
  }

  @Test
  void aSheetAsWideAsThePageIsAsHighAsThePaperAllows() {
    // 13.2 by 7.3 inches are printed on; 200 characters of 5.56 points are 1,112 points wide.
    assertThat(Paper.LEGAL.height(200)).isBetween(614.0, 616.0);
  }

  @Test
  void carriedWordsMakeTheirRowHigherAndItStillFollowsWhatIsTyped() throws Exception {
    WorkbookInput input =
        DeclaredDeal.input(DeclaredDeal.load(Path.of("samples", "cold-chain.yaml")));
    byte[] bytes = WorkbookWriter.write(input).value().orElseThrow();
    XSSFWorkbook empty = read(bytes);
    RecordedInput place = place(empty, "Risks");
    var actual = new Actual(place, Optional.empty(), LONG);
    var written = WorkbookWriter.write(input, List.of(actual)).value().orElseThrow();
    assertThat(written.left()).isEmpty();
    XSSFRow before = row(empty, place);
    XSSFRow after = row(read(written.bytes()), place);
    assertThat(after.getHeightInPoints()).isGreaterThan(3 * before.getHeightInPoints());
    assertThat(after.getCTRow().getCustomHeight()).isFalse();
  }

  /** The last input for words on a sheet. */
  private static RecordedInput place(XSSFWorkbook workbook, String sheet) {
    Optional<RecordedInput> found = Optional.empty();
    for (Row row : workbook.getSheetAt(workbook.getNumberOfSheets() - 1)) {
      if (row.getCell(0).getStringCellValue().equals(RecordSheet.INPUT)) {
        RecordedInput input = RecordedInput.of(row.getCell(1).getStringCellValue());
        if (input.sheet().equals(sheet) && input.kind() == RecordedInput.Kind.TEXT) {
          found = Optional.of(input);
        }
      }
    }
    return found.orElseThrow();
  }

  private static XSSFRow row(XSSFWorkbook workbook, RecordedInput input) {
    int number = Integer.parseInt(input.cell().replaceAll("[A-Z]", ""));
    return workbook.getSheet(input.sheet()).getRow(number - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 10, 1",
    "one two, 10, 1",
    "one two three, 8, 2",
    "abcdefghijklmnopqrstuvwxy, 10, 3",
    "see https://vault.example.org/, 12, 4",
    "long-term supply, 10, 2",
    "'first\nsecond', 30, 2"
  })
  void linesAreCountedAsProgramsBreakThem(String words, double width, int lines) {
    assertThat(RowHeights.lines(words, width)).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "GovernanceLogState, Open to correction",
    "GovernanceLogCheck, Another body decides",
    "ComplianceFindingsState, Breach not cured",
    "ComplianceCorrectionState, To renegotiation",
    "IpRegistersForegroundState, Unknown number"
  })
  void aStateStandsInOneLine(String column, String state) throws Exception {
    var book = new FilledWorkbook(SampleWorkbook.of("cold-chain"));
    assertThat(width(book.named(column, 0, 0))).isGreaterThan(state.length());
  }

  @Test
  void everyQuarterOfTheWaterfallHasRoomForItsDay() throws Exception {
    try (XSSFWorkbook workbook = read(SampleWorkbook.of("clinic-platform-mssa"))) {
      XSSFRow ends = workbook.getSheet("Revenue waterfall").getRow(WaterfallLayout.ENDS_ROW);
      assertThat(ends.getLastCellNum()).isGreaterThanOrEqualTo((short) 15);
      for (int column = WaterfallLayout.FIRST_QUARTER; column < 15; column++) {
        assertThat(width(ends.getCell(column))).as("column " + column).isGreaterThan(10);
      }
    }
  }

  @Test
  void aTableThatFitsOnAPageIsNotSplitByWhatStandsAboveIt() throws Exception {
    try (XSSFWorkbook workbook = read(SampleWorkbook.of("cold-chain"))) {
      XSSFSheet sheet = workbook.getSheet("Partner assessment");
      List<Integer> breaks = Arrays.stream(sheet.getRowBreaks()).boxed().toList();
      assertThat(breaks).contains(rowOf(sheet, "Scores from 1 (poor) to 5 (very good)") - 1);
    }
  }

  @Test
  void pagesRepeatTheHeadsOfALastTableThatIsLongerThanOne() throws Exception {
    try (XSSFWorkbook workbook = read(SampleWorkbook.of("port-ecosystem"))) {
      XSSFSheet sheet = workbook.getSheet("Program shares");
      int repeated = sheet.getRepeatingRows().getFirstRow();
      assertThat(repeated).isGreaterThan(rowOf(sheet, "Who gets what"));
      assertThat(sheet.getRow(repeated).getCell(0).getStringCellValue())
          .isEqualTo("Listed product");
    }
  }

  private static int rowOf(XSSFSheet sheet, String words) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(words)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError(words);
  }

  @Test
  void aTermOfSeveralAgreementsSaysOnceWhereItComesFrom() throws Exception {
    try (XSSFWorkbook workbook = read(SampleWorkbook.of("clinic-platform-mssa"))) {
      XSSFSheet terms = workbook.getSheet("Terms");
      var heads = new ArrayList<String>();
      terms.getRow(3).forEach(cell -> heads.add(cell.toString()));
      assertThat(heads).containsOnlyOnce("Source");
      int limit = rowOfTerm(terms, "Minimum of the limit");
      assertThat(terms.getRow(limit).getCell(heads.indexOf("Source")).toString())
          .contains("(Master Subscription and Services Agreement); ")
          .endsWith("(Revenue Share Agreement)");
    }
  }

  private static int rowOfTerm(XSSFSheet sheet, String term) {
    for (Row row : sheet) {
      if (row.getCell(2) != null && row.getCell(2).toString().equals(term)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError(term);
  }
}
