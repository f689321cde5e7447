package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Increases of prices, moves to a higher tier and the run-off, computed from the words of the
 * contract. The agreement takes effect on 2027-09-01.
 */
class ApiRightsByHandTest {
  private static final int OCTOBER = 1;
  private static final int NOVEMBER = 2;
  private static final int DECEMBER = 3;
  private static final int JANUARY = 4;
  private static final int FEBRUARY = 5;
  private static final int MARCH = 6;
  private static final int MAY = 8;
  private static final int JUNE = 9;
  private static final int NEXT_SEPTEMBER = 12;

  @TempDir Path folder;

  private static void invoices(FilledWorkbook book, int month, String amount) {
    assertThat(book.number("ApiInvoices", month, 0).orElseThrow())
        .as("month " + month)
        .isEqualByComparingTo(amount);
  }

  private static ApiLayout layout(ApiDeal deal) {
    return ApiLayout.of(ApiData.of(deal.input()).orElseThrow(), "API billing");
  }

  private static void says(ApiDeal deal, FilledWorkbook book, int month, String state) {
    assertThat(book.cell(layout(deal).month(month, ApiColumn.REMARK)).getStringCellValue())
        .as("month " + month)
        .isEqualTo(state);
  }

  private static void raise(FilledWorkbook book, int month, String share, String notified) {
    book.put("ApiPriceIncreases", month, 0, share);
    if (!notified.isEmpty()) {
      book.date("ApiIncreasesNotifiedOn", month, notified);
    }
  }

  private static void agrees(ApiDeal deal, FilledWorkbook book) throws Exception {
    ApiMirror.compare(deal.input(), book);
    ApiMirror.compare(deal.input(), LibreOffice.recalculated(book));
  }

  /** USD 1.85 per 1,000 calls in Launch; a lock of 3 months, 5 % at most, 60 days of notice. */
  @Test
  void pricesRiseOnceInAYearOfTheAgreementOnNoticeInTime() throws Exception {
    ApiDeal deal = ApiDeal.of("per-call", folder);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    for (int month = 0; month <= NEXT_SEPTEMBER; month++) {
      book.put("ApiCalls", month, 0, "100000");
    }
    assertThat(book.named("ApiPriceIncreases", DECEMBER, 0).getStringCellValue())
        .isEqualTo("locked");
    raise(book, JANUARY, "0.03", "2027-11-02"); // 60 days end on a Saturday, January 1: too late
    raise(book, FEBRUARY, "0.04", "2027-11-02");
    raise(
        book, MARCH, "0.05", "2027-12-01"); // the first year of the agreement has had its increase
    raise(book, MAY, "0.05", "");
    raise(book, NEXT_SEPTEMBER, "0.05", "2028-06-30"); // the second year begins
    book.recalculated();
    invoices(book, DECEMBER, "185.00");
    invoices(book, JANUARY, "185.00");
    invoices(book, FEBRUARY, "192.40"); // 100 x 1.85 x 1.04
    invoices(book, MARCH, "192.40");
    invoices(book, NEXT_SEPTEMBER, "202.02"); // 100 x 1.85 x 1.04 x 1.05
    says(deal, book, JANUARY, "CHECK: increase without notice in time");
    says(deal, book, FEBRUARY, "Ready to invoice");
    says(deal, book, MARCH, "CHECK: a second increase in a year");
    says(deal, book, MAY, "CHECK: a second increase in a year");
    agrees(deal, book);
  }

  /** A year begins on the 14th: the increase of September 1 still lies in the first year. */
  @Test
  void aYearOfTheAgreementBeginsOnTheDayOfTheEffectiveDate() throws Exception {
    ApiDeal deal =
        ApiDeal.sample(
            new String[] {"date: 2027-09-01", "lock: 24 months"},
            new String[] {"date: 2027-09-14", "lock: 3 months"},
            folder);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    for (int month : List.of(FEBRUARY, NEXT_SEPTEMBER, NEXT_SEPTEMBER + 1)) {
      book.put("ApiCalls", month, 0, "1000");
    }
    raise(book, FEBRUARY, "0.03", "2027-11-02");
    raise(book, NEXT_SEPTEMBER, "0.03", "2028-06-01");
    raise(book, NEXT_SEPTEMBER + 1, "0.03", "2028-06-01");
    book.recalculated();
    invoices(book, FEBRUARY, "927.00"); // 900 x 1.03
    invoices(book, NEXT_SEPTEMBER, "927.00");
    says(deal, book, NEXT_SEPTEMBER, "CHECK: a second increase in a year");
    invoices(book, NEXT_SEPTEMBER + 1, "954.81"); // 900 x 1.03 x 1.03
    agrees(deal, book);
  }

  /** Access begins on September 14 and ends on January 20. */
  @Test
  void daysThatAMonthDoesNotHaveAreNotBilled() throws Exception {
    ApiDeal deal =
        ApiDeal.sample(
            new String[] {"date: 2027-09-01"}, new String[] {"date: 2027-09-14"}, folder);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.date("ApiEndedOn", 0, "2028-01-20").put("ApiNoRunOff", 0, 0, "1");
    book.put("ApiCalls", 0, 0, "1000").put("ApiDaysInForce", 0, 0, "18");
    book.put("ApiCalls", OCTOBER, 0, "1000").put("ApiDaysInForce", OCTOBER, 0, "31");
    book.put("ApiCalls", JANUARY, 0, "1000").put("ApiDaysInForce", JANUARY, 0, "21");
    book.recalculated();
    assertThat(book.text("ApiInvoices", 0)).isEmpty();
    says(deal, book, 0, "CHECK: the days do not fit");
    says(deal, book, OCTOBER, "Ready to invoice");
    says(deal, book, JANUARY, "CHECK: the days do not fit");
    agrees(deal, book);
    book.put("ApiDaysInForce", 0, 0, "17").put("ApiDaysInForce", JANUARY, 0, "20").recalculated();
    invoices(book, 0, "510.00"); // 900 x 17 / 30
    invoices(book, JANUARY, "580.65"); // 900 x 20 / 31
    agrees(deal, book);
  }

  /** Launch: USD 750.50 a month at least, USD 1.85 per 1,000 calls; a run-off of 120 days. */
  @Test
  void theRunOffHasThePricesOfTheLastDayAndNoMinimum() throws Exception {
    ApiDeal deal = ApiDeal.of("minimum", folder);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.date("ApiEndedOn", 0, "2028-01-20");
    for (int month : List.of(DECEMBER, JANUARY, FEBRUARY)) {
      book.put("ApiCalls", month, 0, "100000");
    }
    book.put("ApiCalls", MAY, 0, "310000").recalculated();
    assertThat(book.day("ApiAccessUntil", 0)).contains(LocalDate.of(2028, 5, 19));
    invoices(book, DECEMBER, "750.50");
    invoices(book, JANUARY, "484.19"); // 750.50 x 20 / 31; the calls cost 185.00
    invoices(book, FEBRUARY, "185.00");
    // 19 of 31 days: 306,452 calls for 566.94, 3,548 more at 1.85 x 1.25 for 8.20
    invoices(book, MAY, "575.14");
    assertThat(book.text("ApiInvoices", JUNE)).isEmpty();
    says(deal, book, JUNE, "After the end of access");
    agrees(deal, book);
    book.put("ApiNoRunOff", 0, 0, "1").recalculated();
    invoices(book, JANUARY, "484.19"); // 20 / 31 of the quota are 322,581 calls
    says(deal, book, FEBRUARY, "After the end of access");
    agrees(deal, book);
  }

  @Test
  void theBasePriceGoesOnByDaysAndPricesDoNotRiseAfterTheEnd() throws Exception {
    ApiDeal deal = ApiDeal.of("tiered", folder);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.date("ApiEndedOn", 0, "2028-03-31"); // 120 days: Saturday, July 29; Monday, July 31
    int july = 10;
    raise(book, MAY, "0.03", "2028-01-03");
    for (int month = MARCH; month <= july; month++) {
      book.put("ApiCalls", month, 0, "1");
    }
    book.recalculated();
    assertThat(book.day("ApiAccessUntil", 0)).contains(LocalDate.of(2028, 7, 31));
    invoices(book, MARCH, "900.01");
    invoices(book, MAY, "900.01");
    invoices(book, july, "900.01");
    says(deal, book, MAY, "CHECK: no increase after the end");
    agrees(deal, book);
  }

  /** Launch: 500,000 calls for USD 900, then USD 2.40 per 1,000; a move after two months. */
  @Test
  void anObjectionInTimeEndsPaidOverageUntilTheTierChanges() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.put("ApiCalls", 0, 0, "400000").put("ApiCalls", OCTOBER, 0, "600000");
    book.put("ApiCalls", NOVEMBER, 0, "550000").put("ApiCalls", DECEMBER, 0, "700000");
    book.put("ApiCalls", JANUARY, 0, "510000").put("ApiCalls", FEBRUARY, 0, "6000000");
    book.type("ApiTierChanges", FEBRUARY, "Growth");
    book.date("ApiMovesNotifiedOn", DECEMBER, "2027-12-06");
    book.date("ApiMovesObjectedOn", DECEMBER, "2027-12-20").recalculated();
    invoices(book, OCTOBER, "1140.00"); // 900 + 100 x 2.40
    says(deal, book, OCTOBER, "Ready to invoice");
    invoices(book, NOVEMBER, "1020.00");
    says(deal, book, NOVEMBER, "May be moved to the next tier");
    invoices(book, DECEMBER, "1380.00");
    invoices(book, JANUARY, "900.00");
    says(deal, book, JANUARY, "Beyond the quota, not charged");
    invoices(book, FEBRUARY, "8250.00"); // 6,500 + 1,000 x 1.75
    agrees(deal, book);
    book.date("ApiMovesObjectedOn", DECEMBER, "2027-12-21").recalculated();
    invoices(book, JANUARY, "924.00");
    agrees(deal, book);
  }
}
