package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;

/**
 * Shares that a correction shows were paid too little, with 1 % a month since they should have been
 * paid. The agreement takes effect on 2027-02-15; the days before Quarter 1 were wrong.
 */
class UnderpaidSharesByHandTest {
  private static final int CALDER = 0;
  private static final int BEFORE = 0;
  private static final int SECOND = 2;
  private static final int THIRD = 2;

  /** Of what Quillmark got too little for Q3, 5 % would have been held back until June 29. */
  @Test
  void whatWouldHaveBeenHeldBackBearsInterestFromItsRelease() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.SAMPLE);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.row("RevenueGross", 0, "60000", "70000", "50000", "50000", "50000");
    book.put("RevenueCorrections", 0, THIRD, "8807.15");
    book.put("RevenueCorrections", 1, THIRD, "8807.15");
    put(
        book,
        deal.layout().cell(WaterfallRow.CORRECTED_ON.at(0), THIRD),
        LocalDate.of(2028, 7, 15));
    book.date("AsOfDate", 0, "2028-09-15").recalculated();
    int line = deal.data().lines(deal.data().place("quillmark")).get(0);
    // 70 % of 8,807.15, as 18 % and 12 % of it go to the others: 1,585.29 and 1,056.86
    is(deal, book, WaterfallRow.LINE_MISSING.at(line), THIRD, "6165");
    // 58.57 a month since May 15, 4 months: 234.27; of 308.25 since June 29, 2 months and 17 of 31
    // days: 7.86
    is(deal, book, WaterfallRow.LINE_INTEREST.at(line), THIRD, "242.13");
    new RevenueMirror(deal, book).compare();
  }

  private static void put(FilledWorkbook book, Place place, LocalDate day) {
    book.cell(place).setCellValue(DateUtil.getExcelDate(day));
  }

  /** Gross Revenue was 110,000 and not 100,000, which was found on 2027-07-10. */
  private static FilledWorkbook filled(RevenueDeal deal) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.row("RevenueGross", 0, "100000", "0", "0");
    book.put("RevenueExpenses", 0, BEFORE, "4000").put("RevenueExpenses", 1, BEFORE, "6000");
    for (int trigger = 0; trigger < deal.data().waitedFor().size(); trigger++) {
      book.put("RevenueTriggered", trigger, BEFORE, "100000");
    }
    book.put("RevenueCorrections", 0, BEFORE, "10000");
    book.put("RevenueCorrections", 1, BEFORE, "10000");
    put(
        book,
        deal.layout().cell(WaterfallRow.CORRECTED_ON.at(0), BEFORE),
        LocalDate.of(2027, 7, 10));
    return book;
  }

  private static void is(
      RevenueDeal deal, FilledWorkbook book, WaterfallLine line, int quarter, String amount) {
    assertThat(book.at(deal.layout().cell(line, quarter)).map(BigDecimal::valueOf).orElseThrow())
        .as(line.toString())
        .isEqualByComparingTo(amount);
  }

  @Test
  void interestRunsFromTheDayOfEachPayment() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.TWO_PARTIES);
    FilledWorkbook book = filled(deal);
    put(
        book,
        deal.layout().cell(WaterfallRow.UNDERPAID_PAID.at(CALDER), SECOND),
        LocalDate.of(2027, 11, 10));
    book.put("StatementQuarter", 0, 0, "2").date("AsOfDate", 0, "2027-12-24").recalculated();
    List<Integer> lines = deal.data().lines(CALDER);
    is(deal, book, WaterfallRow.LINE_MISSING.at(lines.get(0)), BEFORE, "1000"); // 10 % of 10,000
    // 22.5 % of 10,000, and what the second step leaves of it: 60 % of 6,750
    is(deal, book, WaterfallRow.LINE_MISSING.at(lines.get(1)), BEFORE, "6300");
    is(deal, book, WaterfallRow.UNDERPAID.at(CALDER), SECOND, "7300");
    // 9.00 a month since April 30, 6 months and 11 of 31 days: 57.19; a tenth would have been held
    // back until June 29: 1.00 a month, 4 months and 12 of 31 days: 4.39
    is(deal, book, WaterfallRow.LINE_INTEREST.at(lines.get(0)), BEFORE, "61.58");
    // 56.70 a month since May 31, 5 months and 10 of 30 days: 302.40; 6.30 since June 29: 27.64
    is(deal, book, WaterfallRow.LINE_INTEREST.at(lines.get(1)), BEFORE, "330.04");
    is(deal, book, WaterfallRow.INTEREST.at(CALDER), SECOND, "391.62");
    int underpaid = 3;
    assertThat(book.number("StatementAmounts", underpaid, 0).orElseThrow())
        .isEqualByComparingTo("7300");
    assertThat(book.number("StatementAmounts", underpaid + 1, 0).orElseThrow())
        .isEqualByComparingTo("391.62");
    // paid late, and yet no interest on top of the line of interest
    assertThat(book.number("StatementInterest", underpaid, 0)).isEmpty();
    assertThat(book.number("StatementInterest", underpaid + 1, 0)).isEmpty();
    new RevenueMirror(deal, book).compare();
    new RevenueMirror(deal, LibreOffice.recalculated(book)).compare();
  }

  /** What is paid with the shares of Quarter 2 bears interest up to the last day for these. */
  @Test
  void withTheNextSharesItEndsWithTheirLastDay() throws Exception {
    RevenueDeal deal =
        RevenueDeal.of(
            RevenueDeal.TWO_PARTIES,
            "variant: repayment, cap: 30%",
            "variant: set-off-next-quarter");
    FilledWorkbook book = filled(deal);
    book.date("AsOfDate", 0, "2028-03-01").recalculated();
    // the shares of Quarter 2 are payable within 30 days: October 30 is a Saturday
    int first = deal.data().lines(CALDER).get(0);
    // 9.00 a month since April 30, 6 months and 2 of 31 days: 54.58; 1.00 a month since June 29, 4
    // months and 3 of 31 days: 4.10
    is(deal, book, WaterfallRow.LINE_INTEREST.at(first), BEFORE, "58.68");
    new RevenueMirror(deal, book).compare();
  }
}
