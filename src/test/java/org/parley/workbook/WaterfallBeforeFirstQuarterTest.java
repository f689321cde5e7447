package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;

/**
 * Revenue of the days before Quarter 1, of an agreement that takes effect on 2027-02-15: they lie
 * in a quarter like any other, which is divided and paid. Computed from the words of the contract.
 */
class WaterfallBeforeFirstQuarterTest {
  private static final int CALDER = 0;
  private static final int BEFORE = 0;

  private static FilledWorkbook filled(RevenueDeal deal) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.put("RevenueGross", 0, BEFORE, "100000");
    book.put("RevenueExpenses", 0, BEFORE, "5000"); // hosting: 4 % of 100,000 at most
    book.put("RevenueExpenses", 1, BEFORE, "6000");
    for (int trigger = 0; trigger < deal.data().waitedFor().size(); trigger++) {
      book.put("RevenueTriggered", trigger, BEFORE, "100000");
    }
    return book;
  }

  private static void is(RevenueDeal deal, FilledWorkbook book, WaterfallLine line, String amount) {
    assertThat(book.at(deal.layout().cell(line, BEFORE)).map(BigDecimal::valueOf).orElseThrow())
        .as(line.toString())
        .isEqualByComparingTo(amount);
  }

  private static LocalDate day(RevenueDeal deal, FilledWorkbook book, WaterfallLine line) {
    double serial = book.at(deal.layout().cell(line, BEFORE)).orElseThrow();
    return DateUtil.getLocalDateTime(serial).toLocalDate();
  }

  @Test
  void itIsDividedAndPaidLikeAnyQuarter() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.TWO_PARTIES);
    FilledWorkbook book = filled(deal);
    book.put("StatementQuarter", 0, 0, "0").recalculated();
    is(deal, book, WaterfallRow.NET.at(0), "90000"); // 100,000 - 4,000 - 6,000
    is(deal, book, WaterfallRow.STEP.at(0), "10000"); // 10 % of gross
    is(deal, book, WaterfallRow.STEP.at(1), "20250"); // 22.5 % of net
    is(deal, book, WaterfallRow.STEP.at(2), "23900"); // 40 % of 59,750
    is(deal, book, WaterfallRow.REST.at(0), "35850");
    is(deal, book, WaterfallRow.SHARE.at(CALDER), "66100");
    List<Integer> lines = deal.data().lines(CALDER);
    is(deal, book, WaterfallRow.LINE_PAYABLE.at(lines.get(0)), "9000"); // 10,000 less 10 %
    is(deal, book, WaterfallRow.LINE_PAYABLE.at(lines.get(1)), "50490"); // 56,100 less 10 %
    assertThat(day(deal, book, WaterfallRow.LINE_DATE.at(lines.get(0)))).isEqualTo("2027-04-30");
    assertThat(day(deal, book, WaterfallRow.LINE_DATE.at(lines.get(1)))).isEqualTo("2027-05-31");
    is(deal, book, WaterfallRow.RELEASED.at(CALDER), "6610");
    assertThat(statement(book)).containsSubsequence("9000.0", "50490.0", "6610.0");
    new RevenueMirror(deal, book).compare();
    new RevenueMirror(deal, LibreOffice.recalculated(book)).compare();
  }

  /** The amounts of the payments on the sheet of statements. */
  private static List<String> statement(FilledWorkbook book) {
    var amounts = new ArrayList<String>();
    for (int line = 0; line < 6; line++) {
      book.number("StatementAmounts", line, 0).ifPresent(one -> amounts.add(one.toString()));
    }
    return amounts;
  }

  @Test
  void theGuaranteeFallsWithTheDaysBeforeTheEffectiveDate() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.TWO_PARTIES);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.put("RevenueGross", 0, BEFORE, "0").recalculated();
    is(deal, book, WaterfallRow.SHORTFALL.at(0), "4500"); // 9,000 x 45 / 90 days
    new RevenueMirror(deal, book).compare();
  }

  @Test
  void aRefundOfItArisesInALaterQuarter() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.TWO_PARTIES);
    FilledWorkbook book = filled(deal);
    book.named("RevenueRefunds", 0, 0).setCellValue(LocalDate.parse("2027-05-10"));
    book.put("RevenueRefunds", 0, 1, "0").put("RevenueRefunds", 0, 2, "1000").recalculated();
    WaterfallLayout layout = deal.layout();
    assertThat(book.at(layout.refund(0, WaterfallLayout.ARISES))).contains(1.0);
    // Domus, which collects, bears 1,000 x 23,900 / 90,000; Calder takes the rest
    assertThat(book.at(layout.refund(0, WaterfallLayout.bears(CALDER)))).contains(734.44);
    is(deal, book, WaterfallRow.RELEASED.at(CALDER), "5875.56");
    new RevenueMirror(deal, book).compare();
  }
}
