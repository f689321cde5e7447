package org.parley.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.workbook.Actual;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.SampleWorkbook;

/** A workbook comes back: filled in as it should be, or not. */
public class ReturnedWorkbookTest {
  /** Codes that no term sheet provokes; a test here does. */
  public static final Set<String> CODES =
      Set.of(
          "W501", "W502", "W503", "W504", "W505", "W508", "W509", "W510", "W511", "W512", "W513",
          "W514", "W515", "W516", "W517", "W518");

  private static final byte[] ISSUED = SampleWorkbook.of("cold-chain");

  @Test
  void asIssuedItIsAccepted() {
    Outcome<ReturnedWorkbook> opened = ReturnedWorkbook.open("scorecard.xlsx", ISSUED);
    assertThat(opened.diagnostics()).isEmpty();
    assertThat(opened.value().orElseThrow().deal().title())
        .isEqualTo("Cold-chain sensor co-development");
  }

  @Test
  void twoBadQuartersFireTheTriggerWithItsSection() throws Exception {
    byte[] filled =
        edited(
            book -> {
              fill(book, "ValueRevenue", 0, 2, 90_000);
              fill(book, "ValueRevenue", 0, 3, 90_000);
              fill(book, "ValueRevenue", 0, 0, 0);
              fill(book, "ValueRevenue", 0, 1, 0);
            });
    Review review = review(filled, "2028-03-31");
    ReviewPoint value =
        review
            .of(NoticeKind.TRIGGER)
            .filter(point -> point.label().equals("Value delivered"))
            .findFirst()
            .orElseThrow();
    assertThat(value.severity()).isEqualTo(NoticeSeverity.FIRED);
    assertThat(value.state()).startsWith("TRIGGER FIRED in Q4");
    assertThat(value.section()).startsWith("Section");
  }

  @Test
  void aMilestoneIsNearAMonthBeforeItsDayAndLateAfterIt() throws Exception {
    assertThat(milestone(review(ISSUED, "2027-10-05"))).isEqualTo(NoticeSeverity.QUIET);
    assertThat(milestone(review(ISSUED, "2027-10-06"))).isEqualTo(NoticeSeverity.NEAR);
    assertThat(milestone(review(ISSUED, "2027-11-05"))).isEqualTo(NoticeSeverity.NEAR);
    assertThat(milestone(review(ISSUED, "2027-11-06"))).isEqualTo(NoticeSeverity.FIRED);
  }

  private static NoticeSeverity milestone(Review review) {
    return review.points().stream()
        .filter(point -> point.label().startsWith("M1 "))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  @Test
  void aRowWithSeveralDaysNamesTheOneThatIsDue() throws Exception {
    byte[] filled =
        edited(
            book -> {
              cell(book, "IpRegistersDisclosuresTitle", 0, 0).setCellValue("Spoilage index");
              day(book, "IpRegistersDisclosuresLearned", 0, "2028-03-01");
              day(book, "IpRegistersDisclosuresDisclosed", 0, "2028-03-20");
            });
    ReviewPoint late = point(review(filled, "2028-04-20"), "Spoilage index");
    assertThat(late.state()).isEqualTo("Decision late");
    assertThat(late.due()).contains(LocalDate.parse("2028-04-19"));
  }

  @Test
  void aMissedGateSaysInWordsWhatFollows() throws Exception {
    byte[] filled =
        edited(
            book -> {
              fill(book, "GateActuals", 0, 0, 140);
              day(book, "GateReportsReceivedOn", 0, "2029-01-15");
              day(book, "GateNoticesReceivedOn", 0, "2029-02-01");
            });
    ReviewPoint missed = point(review(filled, "2029-03-10"), "G1: ");
    assertThat(missed.state()).startsWith("MISSED");
    assertThat(missed.call()).isEqualTo("Scope narrows");
  }

  @Test
  void aDutyRestsOnItsOwnSection() {
    ReviewPoint training = point(review(ISSUED, "2028-03-02"), "Training against bribery");
    assertThat(training.severity()).isEqualTo(NoticeSeverity.FIRED);
    assertThat(training.section()).contains("core.anti-bribery");
    assertThat(training.call()).contains(training.section());
  }

  private static ReviewPoint point(Review review, String label) {
    return review.points().stream()
        .filter(point -> point.label().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  private static void day(XSSFWorkbook book, String name, int row, String day) {
    cell(book, name, row, 0).setCellValue(LocalDate.parse(day));
  }

  @Test
  void textInANumberCellIsNamed() throws Exception {
    assertThat(said(edited(book -> cell(book, "ValueRevenue", 0, 2).setCellValue("about 300k"))))
        .singleElement()
        .asString()
        .contains("W512", "Scorecard!J", "about 300k");
  }

  @Test
  void allFaultsAreFoundAtOnce() throws Exception {
    byte[] bytes =
        edited(
            book -> {
              cell(book, "ValueRevenue", 0, 0).setCellValue("n/a");
              cell(book, "MilestonesMetOn", 0, 0).setCellValue(12);
              cell(book, "RisksRegisterLikelihood", 0, 0).setCellValue(7);
              cell(book, "RisksRegisterLikelihood", 1, 0).setCellValue(2.5);
              cell(book, "ValueSaved", 0, 0).setCellErrorValue((byte) 7);
              cell(book, "ValueSaved", 0, 1)
                  .getCTCell()
                  .addNewF()
                  .setStringValue("cmd|'/C calc'!A0");
              overwrite(cell(book, "RisksRegisterScore", 0, 0), "1");
            });
    assertThat(codes(bytes))
        .containsExactlyInAnyOrder("W512", "W513", "W513", "W513", "W515", "W515", "W510");
  }

  @Test
  void aFormulaInAnInputCountsByItsValueAndIsNamed() throws Exception {
    byte[] bytes =
        edited(
            book -> {
              cell(book, "ValueRevenue", 0, 0).setCellFormula("1000+200");
              book.getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(cell(book, "ValueRevenue", 0, 0));
            });
    Outcome<ReturnedWorkbook> opened = ReturnedWorkbook.open("w.xlsx", bytes);
    assertThat(opened.diagnostics()).extracting(one -> one.code().code()).containsExactly("W516");
    assertThat(opened.value().orElseThrow().actuals())
        .anyMatch(actual -> actual.shown().equals("1200"));
  }

  @Test
  void wordsThatLookLikeCodeStayWords() throws Exception {
    String words = "=cmd|'/C calc'!A0 _x0041_ {section}";
    byte[] bytes = edited(book -> cell(book, "RisksRegisterNext", 0, 0).setCellValue(words));
    List<Actual> actuals = ReturnedWorkbook.open("w.xlsx", bytes).value().orElseThrow().actuals();
    assertThat(actuals).anyMatch(actual -> actual.words().startsWith("=cmd|'/C calc'!A0 "));
  }

  @Test
  void aPartyThatIsNoneIsNamed() throws Exception {
    byte[] bytes =
        edited(
            book -> {
              XSSFSheet risks = book.getSheet("Risks");
              AreaReference names = area(book, "RisksRegisterLikelihood");
              risks.getRow(names.getLastCell().getRow()).getCell(3).setCellValue("Nobody");
            });
    assertThat(codes(bytes)).containsExactly("W514");
    assertThat(ReturnedWorkbook.open("w.xlsx", bytes).diagnostics().get(0).hints())
        .singleElement()
        .asString()
        .endsWith(" takes one of: Aurora, Boreal.");
  }

  @Test
  void fortyThousandCharactersAreNamed() throws Exception {
    String marker = "MARKERMARKER";
    byte[] marked = edited(book -> cell(book, "RisksRegisterNext", 0, 0).setCellValue(marker));
    byte[] bytes = replaced(marked, marker, "x".repeat(40_000));
    assertThat(codes(bytes)).containsExactly("W517");
  }

  @Test
  void anInsertedColumnADeletedRowAndARenamedSheetAreNamed() throws Exception {
    assertThat(said(edited(book -> book.getSheet("Scorecard").shiftColumns(4, 30, 1))))
        .singleElement()
        .asString()
        .contains("W509", "Column E was inserted");
    byte[] row =
        edited(
            book -> {
              XSSFSheet sheet = book.getSheet("Scorecard");
              sheet.removeRow(sheet.getRow(20));
              sheet.shiftRows(21, sheet.getLastRowNum(), -1);
            });
    assertThat(said(row)).anyMatch(said -> said.contains("W509") && said.contains("Row 21"));
    byte[] renamed = edited(book -> book.setSheetName(book.getSheetIndex("Risks"), "Our risks"));
    assertThat(said(renamed)).anyMatch(said -> said.contains("W508") && said.contains("`Risks`"));
  }

  @Test
  void manyOverwrittenCellsAreCounted() throws Exception {
    byte[] bytes =
        edited(
            book -> {
              for (int row = 0; row < 23; row++) {
                overwrite(cell(book, "ScorecardResults", row, 0), "fine");
              }
            });
    assertThat(codes(bytes)).hasSize(21).contains("W510", "W511");
  }

  @Test
  void aFormulaWithoutResultIsNamed() throws Exception {
    byte[] bytes = edited(book -> cell(book, "AsOfDate", 0, 0).setCellValue(0));
    assertThat(codes(bytes)).containsExactly("W513");
    var fault = new org.parley.workbook.FormulaFault("Risks", "H7", "1/0", "#DIV/0!");
    assertThat(fault.toString()).contains("Risks!H7");
  }

  @Test
  void whatIsNoWorkbookOfOursIsRefused() throws Exception {
    assertThat(codes("PK".getBytes(StandardCharsets.UTF_8))).containsExactly("W501");
    assertThat(codes(new byte[0])).containsExactly("W501");
    assertThat(codes(java.util.Arrays.copyOf(ISSUED, 5000))).containsExactly("W501");
    assertThat(codes(locked())).containsExactly("W502");
    assertThat(codes(with("xl/vbaProject.bin"))).containsExactly("W503");
    assertThat(codes(with("xl/externalLinks/externalLink1.xml"))).containsExactly("W504");
    assertThat(codes(edited(book -> book.removeSheetAt(book.getNumberOfSheets() - 1))))
        .containsExactly("W505");
    assertThat(codes(bomb())).containsExactly("W501");
  }

  private static byte[] locked() throws Exception {
    try (var files = new POIFSFileSystem();
        var book = new XSSFWorkbook(new ByteArrayInputStream(ISSUED))) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        book.write(out);
      }
      var bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** The same file with one more part. */
  private static byte[] with(String part) throws Exception {
    return zip(
        (name, bytes) ->
            name.equals("[Content_Types].xml")
                ? new String(bytes, StandardCharsets.UTF_8)
                    .replace(
                        "</Types>",
                        "<Override PartName=\"/"
                            + part
                            + "\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8)
                : bytes,
        Optional.of(part));
  }

  /** A sheet that unpacks to a gigabyte. */
  private static byte[] bomb() throws Exception {
    return zip(
        (name, bytes) -> name.equals("xl/sharedStrings.xml") ? new byte[300_000_000] : bytes,
        Optional.empty());
  }

  private static byte[] replaced(byte[] from, String words, String by) throws Exception {
    return zip(
        from,
        (name, bytes) ->
            name.equals("xl/sharedStrings.xml")
                ? new String(bytes, StandardCharsets.UTF_8)
                    .replace(words, by)
                    .getBytes(StandardCharsets.UTF_8)
                : bytes,
        Optional.empty());
  }

  private interface Part {
    byte[] of(String name, byte[] bytes);
  }

  private static byte[] zip(Part change, Optional<String> more) throws Exception {
    return zip(ISSUED, change, more);
  }

  private static byte[] zip(byte[] from, Part change, Optional<String> more) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(from));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(change.of(entry.getName(), in.readAllBytes()));
      }
      if (more.isPresent()) {
        out.putNextEntry(new ZipEntry(more.get()));
        out.write(1);
      }
    }
    return bytes.toByteArray();
  }

  private static Review review(byte[] bytes, String day) {
    Outcome<ReturnedWorkbook> opened = ReturnedWorkbook.open("w.xlsx", bytes);
    assertThat(opened.diagnostics()).isEmpty();
    return opened
        .value()
        .orElseThrow()
        .review(Optional.of(LocalDate.parse(day)))
        .value()
        .orElseThrow();
  }

  private static List<String> codes(byte[] bytes) {
    return ReturnedWorkbook.open("w.xlsx", bytes).diagnostics().stream()
        .map(one -> one.code().code())
        .toList();
  }

  private static List<String> said(byte[] bytes) {
    return ReturnedWorkbook.open("w.xlsx", bytes).diagnostics().stream()
        .map(ReturnedWorkbookTest::said)
        .collect(Collectors.toList());
  }

  private static String said(Diagnostic one) {
    return one.span() + " " + one.code().code() + " " + one.message();
  }

  private static byte[] edited(Consumer<XSSFWorkbook> edit) throws Exception {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(ISSUED))) {
      edit.accept(book);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void overwrite(XSSFCell cell, String words) {
    cell.removeFormula();
    cell.setCellValue(words);
  }

  private static void fill(XSSFWorkbook book, String name, int row, int column, double number) {
    cell(book, name, row, column).setCellValue(number);
  }

  private static XSSFCell cell(XSSFWorkbook book, String name, int row, int column) {
    CellReference first = area(book, name).getFirstCell();
    return book.getSheet(first.getSheetName())
        .getRow(first.getRow() + row)
        .getCell(first.getCol() + column);
  }

  private static AreaReference area(XSSFWorkbook book, String name) {
    return new AreaReference(
        book.getName(name).getRefersToFormula(), org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
  }
}
