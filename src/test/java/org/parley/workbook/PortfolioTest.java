package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.workbook.DealFixture.period;
import static org.parley.workbook.DealFixture.text;
import static org.parley.workbook.SampleDeal.row;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.DealLoader;
import org.parley.app.WorkbookPortfolio;
import org.parley.app.Workspace;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.value.Money;
import org.parley.value.Period;
import org.parley.value.Value;

/** Many deals side by side (row E16); every figure is worked out by hand. */
public class PortfolioTest {
  /** Codes that no term sheet provokes; a test here does. */
  public static final Set<String> CODES = Set.of("W520");

  private static final String AS_OF = "2027-12-15";

  @TempDir Path folder;

  private Path deal(
      String name,
      String title,
      DealFixture answers,
      List<Concession> concessions,
      UnaryOperator<FilledWorkbook> fill)
      throws IOException {
    WorkbookInput plain = SampleDeal.input(answers);
    List<DealAgreement> agreements = plain.deal().agreements();
    WorkbookInput input =
        new WorkbookInput(
            DealFixture.deal(title, agreements),
            plain.sections(),
            plain.texts(),
            plain.words(),
            plain.declared(),
            plain.subjects(),
            plain.negotiation(),
            concessions);
    FilledWorkbook book = FilledWorkbook.of(input).date("AsOfDate", 0, AS_OF);
    return Files.write(folder.resolve(name), fill.apply(book).bytes());
  }

  /**
   * One trigger fired (alignment twice under 3.5), one metric under its threshold (79.9 of 80), two
   * within; M2 is late; the payment on M1 was due on July 1.
   */
  private Path first(String name) throws IOException {
    return deal(
        name,
        "Cold-chain sensors",
        SampleDeal.answers(),
        List.of(
            new Concession("core.liability_cap", "Limit of liability", "fallback"),
            new Concession("core.wind-down", "Wind-down", "walk-away")),
        book ->
            book.row("ScorecardActuals", 2, "3.4", "3.3")
                .row("ScorecardActuals", 3, "1600000")
                .row("ScorecardActuals", 4, "79.9")
                .row("ScorecardActuals", 5, "44")
                .date("MilestonesMetOn", 0, "2027-05-28")
                .date("MilestonePaymentsInvoicedOn", 0, "2027-06-01"));
  }

  /** One metric within; a payment in euro is due on December 31, one in dollars to be invoiced. */
  private Path second() throws IOException {
    DealFixture answers =
        SampleDeal.answers()
            .withTable(
                MilestoneData.PAYMENTS,
                "Milestone payments",
                "",
                Map.of(),
                List.of(payment("M1", "EUR", "1000.50"), payment("M2", "USD", "200.25")));
    return deal(
        "second.xlsx",
        "Pallet tags",
        answers,
        List.of(
            new Concession("core.liability_cap", "Limit of liability", "walk-away"),
            new Concession("core.liability_cap", "Limit of liability", "fallback"),
            new Concession("core.publicity", "Publicity", "omitted"),
            new Concession("x.tags", "Tags", "special")),
        book ->
            book.row("ScorecardActuals", 3, "2000000")
                .date("MilestonesMetOn", 0, "2027-05-28")
                .date("MilestonesMetOn", 1, "2027-11-30")
                .date("MilestonePaymentsInvoicedOn", 0, "2027-12-01"));
  }

  private static Map<String, Optional<Value>> payment(
      String milestone, String currency, String amount) {
    return row(
        "milestone",
        text(milestone),
        "payer",
        DealFixture.party("boreal"),
        "payee",
        DealFixture.party("aurora"),
        "amount",
        Money.of(currency, new BigDecimal(amount)),
        "due",
        period(30, Period.Unit.DAYS));
  }

  private WorkbookPortfolio.Result write(Optional<LocalDate> day, Path... workbooks) {
    var loader = new DealLoader(new Workspace(Path.of("")), Optional.empty());
    return new WorkbookPortfolio(new Workspace(Path.of("")), loader)
        .write(List.of(workbooks), day, folder.resolve("portfolio.xlsx"), true);
  }

  private FilledWorkbook written(Path... workbooks) throws IOException {
    WorkbookPortfolio.Result result = write(Optional.empty(), workbooks);
    assertThat(result.written()).as(result.findings().toString()).isTrue();
    return new FilledWorkbook(Files.readAllBytes(folder.resolve("portfolio.xlsx")));
  }

  private static Object value(FilledWorkbook book, String address) {
    var cell = book.cell(address);
    CellType type = cell.getCellType();
    return FilledWorkbook.value(
        cell, type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type);
  }

  /** The values of a row from a column on. */
  private static void cells(
      FilledWorkbook book, String sheet, int row, char from, Object... values) {
    for (int at = 0; at < values.length; at++) {
      String address = sheet + "!" + (char) (from + at) + row;
      Object expected = values[at];
      if (expected instanceof LocalDate day) {
        expected = DateUtil.getExcelDate(day);
      } else if (expected instanceof Integer count) {
        expected = count.doubleValue();
      }
      assertThat(value(book, address)).as(address).isEqualTo(expected);
    }
  }

  @Test
  void twoDealsStandSideBySide() throws IOException {
    FilledWorkbook book = written(first("first.xlsx"), second());

    LocalDate day = LocalDate.parse(AS_OF);
    cells(book, "Deals", 5, 'A', 1, "Cold-chain sensors");
    cells(book, "Deals", 5, 'D', "Aurora; Boreal", day);
    cells(book, "Deals", 5, 'G', 1, 3, 1, 0.5, LocalDate.parse("2028-03-01"));
    cells(book, "Deals", 5, 'L', "G1: Certified installers", 0, 0, 250000.10, 250000.10);
    cells(book, "Deals", 6, 'A', 2, "Pallet tags");
    cells(book, "Deals", 6, 'G', 0, 0, 2, 1, LocalDate.parse("2027-12-31"));
    cells(book, "Deals", 6, 'L', "M1: Boreal \u2192 Aurora", 1000.50, 0, 200.25, 0);
    cells(book, "Deals", 3, 'M', "Payable, EUR", "Of this overdue, EUR", "Payable, USD");
  }

  @Test
  void totalsAreLiveAndByCurrency() throws IOException {
    FilledWorkbook book = written(first("first.xlsx"), second());

    cells(book, "Deals", 4, 'C', "2 read, 0 not read");
    cells(book, "Deals", 4, 'G', 1, 3, 3, 0.6, LocalDate.parse("2027-12-31"));
    cells(book, "Deals", 4, 'L', "M1: Boreal \u2192 Aurora", 1000.50, 0, 250200.35, 250000.10);
    for (String column : List.of("C", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P")) {
      assertThat(book.cell("Deals!" + column + "4").getCellType())
          .as(column)
          .isEqualTo(CellType.FORMULA);
    }
    // Inputs: five figures, a milestone, an invoice and the day; one figure, two milestones, ...
    cells(book, "Deals", 5, 'Q', 8);
    cells(book, "Deals", 6, 'Q', 5);
    double inputs = (Double) value(book, "Deals!R5") + (Double) value(book, "Deals!R6");
    assertThat((Double) value(book, "Deals!F4"))
        .isEqualTo(Math.round(13 / inputs * 10000) / 10000.0);
  }

  @Test
  void whatTheDealsConcedeIsRanked() throws IOException {
    FilledWorkbook book = written(first("first.xlsx"), second());

    cells(book, "Concessions", 4, 'A', 1, "Limit of liability", 2, 1, 1, 1, 0, 0);
    cells(book, "Concessions", 4, 'I', "Fallback", "Walk-away");
    cells(book, "Concessions", 5, 'A', 2, "Publicity", 1, 0.5, 0, 0, 1, 0);
    cells(book, "Concessions", 6, 'A', 3, "Tags", 1, 0.5, 0, 0, 0, 1);
    cells(book, "Concessions", 7, 'A', 4, "Wind-down", 1, 0.5, 0, 1, 0, 0, "Walk-away");
    cells(book, "Concessions", 3, 'I', "1 Cold-chain sensors", "2 Pallet tags");
  }

  @Test
  void everyPointThatCallsForActionIsListed() throws IOException {
    FilledWorkbook book = written(first("first.xlsx"), second());

    cells(book, "Points", 4, 'A', 1, "Cold-chain sensors", "Trigger", "Strategic alignment");
    cells(book, "Points", 4, 'E', "Action", "TRIGGER FIRED in Q2: see Section 5.2(c)", "\u2013");
    cells(book, "Points", 5, 'C', "Metric without a trigger", "Milestones on time", "Watch");
    cells(book, "Points", 6, 'C', "Commitment", "M2 Prototype accepted", "Action", "OVERDUE");
    cells(book, "Points", 6, 'G', LocalDate.parse("2027-11-30"), "Section 3.1");
    cells(book, "Points", 7, 'C', "Payment", "M1: Boreal \u2192 Aurora", "Action");
    cells(book, "Points", 8, 'A', 2, "Pallet tags", "Payment");
    assertThat(book.workbook().getSheet("Points").getLastRowNum()).isEqualTo(8);
  }

  @Test
  void everyFormulaAgreesWithLibreOffice() throws Exception {
    Path damaged = Files.writeString(folder.resolve("damaged.xlsx"), "no workbook");
    FilledWorkbook book = written(first("first.xlsx"), damaged, second());
    Map<String, Object> cached = book.values();

    assertThat(cached).hasSizeGreaterThan(60);
    assertThat(book.evaluated()).isEqualTo(cached);
    assertThat(SecondOpinion.differences(cached, LibreOffice.recalculated(book))).isEmpty();
  }

  @Test
  void aDamagedFileIsNamedAndStopsNoOtherOne() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.xlsx"), "no workbook");
    WorkbookPortfolio.Result result = write(Optional.empty(), damaged, second());
    FilledWorkbook book = new FilledWorkbook(Files.readAllBytes(folder.resolve("portfolio.xlsx")));

    assertThat(result.read()).isEqualTo(1);
    assertThat(result.findings())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.WORKBOOK_UNREADABLE);
    assertThat((String) value(book, "Deals!D5")).startsWith("NOT READ: W501 ");
    cells(book, "Deals", 4, 'C', "1 read, 1 not read");
    cells(book, "Deals", 6, 'A', 2, "Pallet tags");
  }

  @Test
  void aPortfolioOfNothingIsNotWritten() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.xlsx"), "no workbook");
    WorkbookPortfolio.Result result = write(Optional.empty(), damaged);

    assertThat(result.written()).isFalse();
    assertThat(folder.resolve("portfolio.xlsx")).doesNotExist();
  }

  @Test
  void theSameDealTwiceIsAWarningAndBothCount() throws IOException {
    Path one = first("first.xlsx");
    Path other = first("again.xlsx");
    WorkbookPortfolio.Result result = write(Optional.empty(), one, other);
    FilledWorkbook book = new FilledWorkbook(Files.readAllBytes(folder.resolve("portfolio.xlsx")));

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(DiagnosticCode.WORKBOOK_DEAL_TWICE);
              assertThat(finding.isError()).isFalse();
              assertThat(finding.message()).contains("first.xlsx", "again.xlsx", "Cold-chain");
            });
    cells(book, "Deals", 4, 'G', 2, 6, 2);
  }

  @Test
  void oneDayForAllReplacesTheirOwn() throws IOException {
    write(Optional.of(LocalDate.parse("2027-12-31")), first("first.xlsx"), second());
    FilledWorkbook onTheDay =
        new FilledWorkbook(Files.readAllBytes(folder.resolve("portfolio.xlsx")));
    cells(onTheDay, "Deals", 6, 'M', 1000.50, 0);

    write(Optional.of(LocalDate.parse("2028-01-01")), first("first.xlsx"), second());
    FilledWorkbook after = new FilledWorkbook(Files.readAllBytes(folder.resolve("portfolio.xlsx")));
    cells(after, "Deals", 6, 'E', LocalDate.parse("2028-01-01"));
    cells(after, "Deals", 6, 'M', 1000.50, 1000.50);
  }

  @Test
  void theSameWorkbooksGiveTheSameBytesAllLocked() throws IOException {
    Path one = first("first.xlsx");
    Path other = second();
    FilledWorkbook book = written(one, other);
    byte[] before = Files.readAllBytes(folder.resolve("portfolio.xlsx"));
    written(one, other);

    assertThat(Files.readAllBytes(folder.resolve("portfolio.xlsx"))).isEqualTo(before);
    assertThat(book.workbook()).hasSize(3);
    for (var sheet : book.workbook()) {
      XSSFSheet locked = (XSSFSheet) sheet;
      assertThat(locked.isSheetLocked()).isTrue();
      assertThat(locked.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      assertThat(locked.getPaneInformation().isFreezePane()).isTrue();
      assertThat(locked.getPrintSetup().getLandscape()).isTrue();
      locked.forEach(
          row ->
              row.forEach(
                  cell -> {
                    assertThat(cell.getCellStyle().getLocked()).isTrue();
                    if (cell.getCellType() == CellType.FORMULA) {
                      assertThat(FormulaText.FUNCTIONS)
                          .containsAll(FormulaText.calls(cell.getCellFormula()));
                    }
                  }));
    }
  }
}
