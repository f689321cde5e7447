package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.parley.deal.economics.ApiAccount;
import org.parley.deal.economics.ApiBill;
import org.parley.deal.economics.ApiFees;
import org.parley.deal.economics.ApiTier;
import org.parley.deal.economics.TierChoice;
import org.parley.value.Money;

/** The sheet of API billing says what the economics say, in every model of fees and overage. */
class WorkbookApiTest {
  @Test
  void everyModelAgreesCellByCell(@TempDir Path folder) throws Exception {
    List<ApiDeal> deals = new ArrayList<>();
    for (String name : ApiDeal.names()) {
      deals.add(ApiDeal.of(name, folder));
    }
    deals.add(ApiDeal.sample("date: 2027-09-01", "date: 2027-09-14", folder));
    List<FilledWorkbook> books = new ArrayList<>();
    for (ApiDeal deal : deals) {
      books.add(FilledWorkbook.of(deal.input()));
      books.add(ApiUse.fill(FilledWorkbook.of(deal.input())));
    }
    keep(deals, books);
    List<java.util.Map<String, Object>> cached =
        books.stream().map(FilledWorkbook::values).toList();
    for (int at = 0; at < deals.size(); at++) {
      mirror(deals.get(at), books.get(2 * at + 1));
    }
    List<FilledWorkbook> offices = LibreOffice.recalculated(books);
    for (int at = 0; at < books.size(); at++) {
      assertThat(SecondOpinion.differences(cached.get(at), offices.get(at))).isEmpty();
    }
    for (int at = 0; at < deals.size(); at++) {
      mirror(deals.get(at), offices.get(2 * at + 1));
    }
  }

  private static void keep(List<ApiDeal> deals, List<FilledWorkbook> books) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/workbook"));
    for (int at = 0; at < deals.size(); at++) {
      String name = "api-" + deals.get(at).name();
      Files.write(folder.resolve(name + ".xlsx"), books.get(2 * at).bytes());
      Files.write(folder.resolve(name + "-filled.xlsx"), books.get(2 * at + 1).bytes());
    }
  }

  /** Every amount of the filled months. */
  private static void mirror(ApiDeal deal, FilledWorkbook book) {
    ApiData data = ApiData.of(deal.input()).orElseThrow();
    ApiLayout layout = ApiLayout.of(data, "API billing");
    ApiAccount account = ApiUse.account(deal.fees(), "Launch", book, deal.firstDays());
    for (int month = 0; month < ApiUse.MONTHS.size(); month++) {
      ApiAccount.Invoice invoice = account.invoices().get(month);
      Sheet sheet = new Sheet(deal.name(), book, layout, month);
      ApiBill bill = invoice.bill();
      sheet.same(ApiColumn.INCLUDED, bill.quota());
      sheet.same(ApiColumn.BEYOND, Optional.of(bill.overageCalls()));
      sheet.same(ApiColumn.BASE, bill.base());
      sheet.same(ApiColumn.CALL_CHARGES, bill.calls());
      sheet.same(ApiColumn.OVERAGE_CHARGE, bill.overage());
      sheet.same(ApiColumn.TOP_UP, bill.topUp());
      sheet.same(ApiColumn.FEES, bill.fees());
      sheet.same(ApiColumn.RATE, Optional.of(bill.rate().fraction()));
      sheet.same(ApiColumn.CREDIT, bill.credit());
      sheet.same(ApiColumn.DEDUCTED, invoice.deducted());
      sheet.same(ApiColumn.TOTAL, invoice.total());
    }
    if (layout.has(ApiColumn.TOTAL)) {
      assertThat(book.number("ApiCreditsOwed", 0, 0).orElseThrow())
          .isEqualByComparingTo(account.owed().amount());
    }
    if (data.model().priced()) {
      choice(deal.fees(), layout, book);
    }
  }

  private static void choice(ApiFees fees, ApiLayout layout, FilledWorkbook book) {
    BigDecimal level = BigDecimal.valueOf(book.at(layout.choiceInterim(6)).orElseThrow());
    for (int tier = 0; tier < fees.tiers().size(); tier++) {
      Optional<Money> cost =
          TierChoice.cost(fees, fees.tiers().get(tier), ApiUse.lastCalls(), level);
      assertThat(book.at(layout.choice(tier, 4)))
          .as(fees.tiers().get(tier).name())
          .isEqualTo(cost.map(money -> money.amount().doubleValue()));
    }
    String cheapest =
        TierChoice.cheapest(fees, ApiUse.lastCalls(), level).map(ApiTier::name).orElseThrow();
    assertThat(book.text("ApiCheapestTier", 0)).isEqualTo(cheapest);
  }

  /** One month of a workbook. */
  private record Sheet(String deal, FilledWorkbook book, ApiLayout layout, int month) {
    void same(ApiColumn column, Money expected) {
      same(column, Optional.of(expected.amount()));
    }

    void same(ApiColumn column, Optional<BigDecimal> expected) {
      if (!layout.has(column)) {
        return;
      }
      Optional<Double> found = book.at(layout.month(month, column));
      String where = deal + " " + column + " of month " + (month + 1);
      assertThat(found.isPresent()).as(where).isEqualTo(expected.isPresent());
      expected.ifPresent(
          number ->
              assertThat(found.orElseThrow())
                  .as(where)
                  .isCloseTo(number.doubleValue(), within(1e-9)));
    }
  }

  @Test
  void openPricesAreOpenAndNeverZero(@TempDir Path folder) throws Exception {
    ApiDeal deal = ApiDeal.sample("base: 'USD 900', overage", "base: open, overage", folder);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    assertThat(book.named("ApiPrices", 1, 0).getStringCellValue()).isEqualTo("OPEN");
    book.put("ApiCalls", 0, 0, "1000");
    book.named("ApiTierChanges", 1, 0).setCellValue("Growth");
    book.put("ApiCalls", 1, 0, "1000");
    book.recalculated();
    assertThat(book.text("ApiInvoices", 0)).isEqualTo("OPEN");
    assertThat(book.number("ApiInvoices", 1, 0).orElseThrow()).isEqualByComparingTo("6500");
    assertThat(book.number("ApiYearTotals", 0, 0).orElseThrow()).isEqualByComparingTo("6500");
  }

  @Test
  void openTiersPricesCreditsAndStartAreOpen(@TempDir Path folder) throws Exception {
    FilledWorkbook start =
        FilledWorkbook.of(
            ApiDeal.sample("{start: Launch, stay", "{start: open, stay", folder).input());
    assertThat(start.text("ApiInvoices", 0)).isEqualTo("OPEN");
    FilledWorkbook cap =
        FilledWorkbook.of(ApiDeal.sample("    cap: 20%\n", "    cap: open\n", folder).input());
    cap.put("ApiCalls", 0, 0, "1000").put("ApiDowntime", 0, 0, "900").recalculated();
    assertThat(cap.text("ApiCredits", 0)).isEqualTo("OPEN");
    assertThat(cap.number("ApiInvoices", 0, 0).orElseThrow()).isEqualByComparingTo("900");
  }

  @Test
  void theSheetFollowsTheTermAndChecksDays(@TempDir Path folder) throws Exception {
    ApiDeal deal =
        ApiDeal.sample("term: {initial: 24 months}", "term: {initial: 84 months}", folder);
    ApiLayout layout = ApiLayout.of(ApiData.of(deal.input()).orElseThrow(), "API billing");
    assertThat(layout.months()).isEqualTo(60);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.put("ApiCalls", 0, 0, "1000").put("ApiDaysInForce", 0, 0, "31");
    book.put("ApiCalls", 1, 0, "1000").put("ApiSuspendedDays", 1, 0, "20");
    book.put("ApiDaysInTierBefore", 1, 0, "12").recalculated();
    for (int month = 0; month < 2; month++) {
      Place remark = layout.month(month, ApiColumn.REMARK_CODE);
      assertThat(book.at(remark)).as("month " + month).contains(3.0);
      assertThat(book.text("ApiInvoices", month)).isEmpty();
    }
    assertThat(book.number("ApiYearTotals", 0, 0).orElseThrow()).isZero();
  }

  @Test
  void theFileIsValidLockedAndNamed(@TempDir Path folder) throws Exception {
    byte[] bytes = WorkbookWriter.write(ApiDeal.of("sample", folder).input()).value().orElseThrow();
    XSSFWorkbook workbook = new FilledWorkbook(bytes).workbook();
    XSSFSheet sheet = workbook.getSheet("API billing");
    assertThat(sheet.isSheetLocked()).isTrue();
    assertThat(sheet.getPaneInformation()).isNotNull();
    assertThat(sheet.getRepeatingRows()).isNotNull();
    assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotEmpty();
    sheet.forEach(
        row ->
            row.forEach(
                cell ->
                    assertThat(cell.getCellStyle().getLocked() || validated(sheet, cell))
                        .as(cell.getAddress().toString())
                        .isTrue()));
    for (var part : WorkbookFileTest.parts(bytes).entrySet()) {
      if (part.getKey().startsWith("xl/worksheets/sheet")) {
        assertThat(WorksheetDocument.Factory.parse(part.getValue()).validate())
            .as(part.getKey())
            .isTrue();
      }
    }
  }

  private static boolean validated(XSSFSheet sheet, Cell cell) {
    return sheet.getDataValidations().stream()
        .flatMap(rule -> Stream.of(rule.getRegions().getCellRangeAddresses()))
        .anyMatch(range -> range.isInRange(cell));
  }

  @Test
  void aDealWithoutAnApiHasNoSheet() throws Exception {
    FilledWorkbook book = FilledWorkbook.of(SampleDeal.input());
    assertThat(book.workbook().getSheet("API billing") == null).isTrue();
  }
}
