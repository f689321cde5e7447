package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the sheet says of a month from its invoice to its payment: 900 for September 2027, due 45
 * days after the invoice. A credit may be claimed within 30 days after the report.
 */
class ApiStatesByHandTest {
  @TempDir Path folder;

  private static void says(FilledWorkbook book, String today, String state) {
    book.date("AsOfDate", 0, today).recalculated();
    assertThat(book.text("ApiStates", 0)).as(today).isEqualTo(state);
  }

  private FilledWorkbook september(String deal) throws Exception {
    return FilledWorkbook.of(ApiDeal.of(deal, folder).input()).put("ApiCalls", 0, 0, "400000");
  }

  @Test
  void anInvoiceIsPaidInTimeLateOrOverdue() throws Exception {
    FilledWorkbook book = september("sample");
    says(book, "2027-12-31", "Ready to invoice");
    book.date("ApiInvoicesReceivedOn", 0, "2027-10-10");
    says(book, "2027-11-24", "Invoiced");
    says(book, "2027-11-25", "Overdue");
    book.date("ApiInvoicesPaidOn", 0, "2027-11-24");
    says(book, "2027-11-25", "Paid");
    book.date("ApiInvoicesPaidOn", 0, "2027-11-25");
    says(book, "2027-11-25", "Paid late");
  }

  /** 34 minutes beyond the 216 that 99.5% allow: 10% of 900. */
  @Test
  void aCreditCanBeClaimedUntilItsLastDay() throws Exception {
    FilledWorkbook book = september("sample").put("ApiDowntime", 0, 0, "250");
    book.date("ApiInvoicesReceivedOn", 0, "2027-10-10").date("ApiInvoicesPaidOn", 0, "2027-10-20");
    says(book, "2027-12-31", "A credit can be claimed");
    assertThat(book.text("ApiClaimsBy", 0)).isEqualTo("no report yet");
    book.date("ApiReportsOn", 0, "2027-10-08"); // 30 days end on Sunday, November 7
    says(book, "2027-11-08", "A credit can be claimed");
    assertThat(book.day("ApiClaimsBy", 0)).contains(LocalDate.of(2027, 11, 8));
    says(book, "2027-11-09", "Paid");
    book.put("ApiCreditsClaimed", 0, 0, "1");
    says(book, "2027-11-08", "Paid");
  }

  @Test
  void whatIsOverdueGoesBeforeACredit() throws Exception {
    FilledWorkbook book = september("sample").put("ApiDowntime", 0, 0, "250");
    book.date("ApiInvoicesReceivedOn", 0, "2027-10-10");
    says(book, "2027-11-24", "A credit can be claimed");
    says(book, "2027-11-25", "Overdue");
  }

  /** Nothing is owed for calls in Developer. */
  @Test
  void nothingIsOverdueWhereNothingIsOwed() throws Exception {
    FilledWorkbook book = FilledWorkbook.of(ApiDeal.of("sample", folder).input());
    book.put("ApiCalls", 0, 0, "100").type("ApiTierChanges", 0, "Developer");
    book.date("ApiInvoicesReceivedOn", 0, "2027-10-10");
    says(book, "2028-05-01", "Invoiced");
  }

  /** The share of a month is paid with its statement. */
  @Test
  void aShareOfRevenueIsOverdueAfterTheDayOfItsStatement() throws Exception {
    FilledWorkbook book = september("revenue-share").put("ApiRevenue", 0, 0, "10000");
    LocalDate due = book.recalculated().day("ApiStatementsBy", 0).orElseThrow();
    says(book, due.toString(), "Complete");
    says(book, due.plusDays(1).toString(), "Overdue");
    book.date("ApiInvoicesPaidOn", 0, due.toString());
    says(book, due.plusDays(1).toString(), "Paid");
  }
}
