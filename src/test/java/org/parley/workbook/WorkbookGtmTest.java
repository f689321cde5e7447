package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of go-to-market commitments in every variant: Java = cached = LibreOffice. */
class WorkbookGtmTest {
  @TempDir Path folder;

  private WorkbookInput sample() throws Exception {
    return GtmFixture.deal(folder);
  }

  /**
   * Paid misses, a pooled fund that rolls over, every kind of period, an effective date that waits.
   */
  private WorkbookInput paid() throws Exception {
    return GtmFixture.deal(
        folder,
        "    variant: binding\n    commitments:",
        "    variant: make-or-pay\n    price_of_miss: 87.5%\n    commitments:",
        "unit: sellers, period: quarter, first_due: 2027-09-30",
        "unit: sellers, period: month, first_due: 2027-08-20, budget: 'USD 10,000.01'",
        "unit: webinars, period: quarter, first_due: 2027-09-30",
        "unit: webinars, period: year, first_due: 2027-12-31",
        "unit: mailings, period: quarter, first_due: 2027-12-31",
        "unit: mailings, period: once, first_due: 2027-11-15",
        "period: half-year, first_due: 2027-12-31",
        "period: half-year, first_due: 2028-02-10",
        "    variant: matched\n",
        "    variant: pooled\n    unspent: rolled-over\n    extension: 6 months\n",
        "date: 2027-07-01\ndraft_for",
        "date: 2027-07-15\ndraft_for",
        "variant: commitments-and-exclusivity}",
        "variant: whole-agreement, misses: 3, of_quarters: 5}");
  }

  /** Targets, a fund that the others spend, no room in the count of quarters. */
  private WorkbookInput targets() throws Exception {
    return GtmFixture.deal(
        folder,
        "    variant: binding\n    commitments:",
        "    variant: targets\n    commitments:",
        "    variant: matched\n",
        "    variant: one-sided\n    unspent: forfeited\n",
        "'USD 150,000', due: 2027-08-15",
        "'USD 133,333.33', due: 2027-08-15",
        "{party: tablefront, amount: 'USD 250,000', due: 2027-08-15}",
        "{party: tablefront, amount: 'USD 266,666.67', due: 2027-09-15}",
        "spend_by: 2028-06-30",
        "spend_by: 2028-05-14",
        "variant: commitments-and-exclusivity}",
        "variant: commitments-only, misses: 1, of_quarters: 1}");
  }

  /** Open points wherever the sheet reads one. */
  private WorkbookInput open() throws Exception {
    return GtmFixture.deal(
        folder,
        "quantity: 12,",
        "quantity: open,",
        "first_due: 2027-09-30, budget: 'USD 60,000'",
        "first_due: open, budget: 'USD 60,000'",
        "budget: 'USD 24,000'",
        "budget: open",
        "evidence: activation log, minimum: 85%, remedy: make-good",
        "evidence: activation log, minimum: open, remedy: open",
        "total: USD 400,000",
        "total: open",
        "{party: quillmark, amount: 'USD 150,000', due: 2027-08-15}",
        "{party: quillmark, amount: open, due: open}",
        "{quarter: 2, opportunities: 200, value: 'USD 430,000'}",
        "{quarter: 2, opportunities: open, value: open}",
        "role: Set-up engineers, heads: 8, start: 2027-08-01",
        "role: Set-up engineers, heads: open, start: open",
        "date: 2027-11-01, condition",
        "date: open, condition",
        "variant: commitments-and-exclusivity}",
        "variant: commitments-and-exclusivity, of_quarters: open}");
  }

  private List<WorkbookInput> deals() throws Exception {
    return List.of(sample(), paid(), targets(), open());
  }

  @Test
  void filledInAtRandomTheSheetSaysWhatTheEconomicsSay() throws Exception {
    int at = 0;
    for (WorkbookInput deal : deals()) {
      for (long seed = 1; seed <= 6; seed++) {
        FilledWorkbook book = GtmFixture.fill(deal, 31 * at + seed);
        book.date("AsOfDate", 0, (2027 + seed % 4) + "-11-0" + seed);
        GtmMirror.of(book.recalculated(), deal).compare();
      }
      at++;
    }
  }

  @Test
  void emptyAndFilledInSheetsAgreeWithLibreOffice() throws Exception {
    Files.createDirectories(Path.of("target/workbook"));
    List<FilledWorkbook> books = new ArrayList<>();
    for (WorkbookInput deal : deals()) {
      FilledWorkbook empty = FilledWorkbook.of(deal);
      GtmMirror.of(empty, deal).compare();
      books.add(empty);
      FilledWorkbook full = GtmFixture.fill(deal, 7);
      full.date("AsOfDate", 0, "2029-02-14");
      books.add(full.recalculated());
      Files.write(Path.of("target/workbook/gtm-" + books.size() / 2 + ".xlsx"), full.bytes());
    }
    assertThat(SecondOpinion.differences(books)).isEmpty();
  }

  @Test
  void openPointsShowAsOpen() throws Exception {
    WorkbookInput deal = open();
    FilledWorkbook book = FilledWorkbook.of(deal);
    GtmData data = GtmData.of(deal).orElseThrow();
    GtmLayout layout = GtmLayout.of(data, GtmFixture.SHEET);
    for (Place place :
        List.of(
            layout.term(0, GtmLayout.QUANTITY),
            layout.line(GtmBlock.OWED, 0, 3),
            layout.line(GtmBlock.DUE, 1, 3),
            layout.line(GtmBlock.AMOUNT, 2, 3),
            layout.line(GtmBlock.RESULT, 5, 3),
            layout.contribution(0, GtmContributions.AMOUNT),
            layout.spent(GtmSpending.LEFT).at(0, 0),
            layout.fundParty(0, GtmFundParties.UNSPENT),
            layout.pipelineRow(GtmPipeline.TARGET_VALUE).at(0, 1),
            layout.role(3, GtmPeople.HEADS),
            layout.phase(1, GtmLaunch.LAUNCH_BY),
            layout.exit(0, GtmExits.STATUS))) {
      assertThat(GtmFixture.cell(book, place).getStringCellValue())
          .as(place.here())
          .isEqualTo("OPEN");
    }
  }

  @Test
  void twoMissedQuartersOpenTheWayToTheExit() throws Exception {
    FilledWorkbook book = FilledWorkbook.of(sample());
    book.date("AsOfDate", 0, "2028-02-01");
    book.row("GtmDelivered", 0, "9", "9.6");
    book.row("GtmDelivered", 1, "6", "4");
    book.row("GtmDelivered", 2, "-", "1");
    book.recalculated();
    assertThat(book.number("GtmMisses", 1, 0).orElseThrow()).isEqualByComparingTo("1");
    assertThat(book.number("GtmMisses", 1, 1).orElseThrow()).isEqualByComparingTo("2");
    assertThat(book.number("GtmAmounts", 2, 1).orElseThrow()).isEqualByComparingTo("16000");
    assertThat(book.text("GtmExits", 1))
        .isEqualTo("WARNING POSSIBLE: enough Quarters with a miss, see Section 6.1");
    book.date("GtmWarningsReceivedOn", 1, "2028-02-10");
    book.date("AsOfDate", 0, "2028-04-11");
    assertThat(book.recalculated().text("GtmExits", 1)).startsWith("RIGHT TO EXIT IS OPEN: see");
  }

  @Test
  void aDealWithoutGoToMarketWorkHasNoSheet() throws Exception {
    FilledWorkbook book = FilledWorkbook.of(SampleDeal.input());
    assertThat(book.workbook().getSheet(GtmFixture.SHEET) == null).isTrue();
  }

  @Test
  void everyTextOfTheSheetFitsAndNoPlaceIsLeftUnfilled() throws Exception {
    for (WorkbookInput deal : deals()) {
      for (Row row : FilledWorkbook.of(deal).workbook().getSheet(GtmFixture.SHEET)) {
        for (Cell cell : row) {
          assertThat(cell.toString()).doesNotContain("{", "no section found");
        }
      }
    }
  }
}
