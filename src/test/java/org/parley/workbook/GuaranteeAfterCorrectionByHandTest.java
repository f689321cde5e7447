package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;

/**
 * What a correction changes of a shortfall that is settled, by the words of the contract: 400,000 a
 * year, of which 184 of 365 days lie in 2027: 201,643.84. Of 60,000 in Q1 and 64,400 after refunds
 * in Q2, 6,000 and 18 % go to Tablefront, 12 % to Harborline, the rest to Quillmark: 36,000 and
 * 39,080. Figures of Q2 are found wrong in 2028.
 */
class GuaranteeAfterCorrectionByHandTest {
  private static final int SECOND = 1;
  private static final int FIFTH = 4;
  private static final int SIXTH = 5;
  private static final int SEVENTH = 6;
  private static final int TABLEFRONT = 1;
  private static final int PAYMENTS = 10;

  private static void put(FilledWorkbook book, Place place, String day) {
    book.cell(place).setCellValue(DateUtil.getExcelDate(LocalDate.parse(day)));
  }

  private static FilledWorkbook filled(
      RevenueDeal deal, String correction, String found, String... later) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.row("RevenueGross", 0, "60000", "70000");
    for (int at = 0; at < later.length; at++) {
      book.put("RevenueGross", 0, 2 + at, later[at]);
    }
    book.put("RevenueDeductions", 0, SECOND, "5600");
    book.put("RevenueCorrections", 0, SECOND, correction);
    book.put("RevenueCorrections", 1, SECOND, correction);
    put(book, deal.layout().cell(WaterfallRow.CORRECTED_ON.at(0), SECOND), found);
    put(book, deal.layout().cell(WaterfallRow.SHORTFALL_PAID.at(0), SECOND), "2028-02-25");
    return book.date("AsOfDate", 0, "2028-12-01").put("StatementQuarter", 0, 0, "5");
  }

  private static void is(
      RevenueDeal deal, FilledWorkbook book, WaterfallRow row, int index, int quarter, String is) {
    assertThat(
            book.at(deal.layout().cell(row.at(index), quarter))
                .map(BigDecimal::valueOf)
                .orElseThrow())
        .as("%s in Q%s", row, quarter + 1)
        .isEqualByComparingTo(is);
  }

  private static void javaAndLibreOfficeAgree(RevenueDeal deal, FilledWorkbook book)
      throws Exception {
    new RevenueMirror(deal, book).compare();
    new RevenueMirror(deal, LibreOffice.recalculated(book)).compare();
  }

  /** 70 % of 20,000 go to Quillmark: it gets them as shares, and gives them back as shortfall. */
  @Test
  void sharesThatComeLaterAreNotPaidAsShortfallToo() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.SAMPLE);
    FilledWorkbook book =
        filled(deal, "20000", "2028-07-15", "50000", "50000", "50000").recalculated();
    is(deal, book, WaterfallRow.EARNED, 0, SECOND, "75080");
    is(deal, book, WaterfallRow.SHORTFALL, 0, SECOND, "126563.84");
    is(deal, book, WaterfallRow.SHORTFALL_LESS, 0, 3, "0");
    is(deal, book, WaterfallRow.SHORTFALL_LESS, 0, FIFTH, "14000");
    is(deal, book, WaterfallRow.SHORTFALL_MORE, 0, FIFTH, "0");
    int quillmark = deal.data().place("quillmark");
    is(deal, book, WaterfallRow.UNDERPAID, quillmark, FIFTH, "14000");
    is(deal, book, WaterfallRow.OWED, quillmark, FIFTH, "14000");
    // 29,000 of 50,000; 1,450 held back; at most half of the shares is taken back: 14,500
    is(deal, book, WaterfallRow.PARTY_PAYMENT, quillmark, FIFTH, "27550");
    // 15,000 of 50,000, 3,600 of the 20,000, and what Quillmark gives back
    is(deal, book, WaterfallRow.PARTY_PAYMENT, TABLEFRONT, FIFTH, "32600");
    javaAndLibreOfficeAgree(deal, book);
  }

  @Test
  void sharesThatAreTakenBackAreGuaranteed() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.SAMPLE);
    FilledWorkbook book =
        filled(deal, "-20000", "2028-07-15", "50000", "50000", "50000").recalculated();
    is(deal, book, WaterfallRow.SHORTFALL, 0, SECOND, "126563.84");
    is(deal, book, WaterfallRow.SHORTFALL_MORE, 0, FIFTH, "14000");
    int quillmark = deal.data().place("quillmark");
    is(deal, book, WaterfallRow.OWED, quillmark, FIFTH, "14000");
    is(deal, book, WaterfallRow.PARTY_PAYMENT, quillmark, FIFTH, "27550");
    is(deal, book, WaterfallRow.PARTY_PAYMENT, TABLEFRONT, FIFTH, "-2600");
    javaAndLibreOfficeAgree(deal, book);
  }

  /** The statement of the last quarter of the period shows it: no later correction. */
  @Test
  void aCorrectionOfTheFirstQuarterInThePeriodLowersTheShortfallItself() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.SAMPLE);
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    book.row("RevenueGross", 0, "60000", "64400", "50000");
    book.put("RevenueCorrections", 0, 0, "20000").put("RevenueCorrections", 1, 0, "20000");
    put(book, deal.layout().cell(WaterfallRow.CORRECTED_ON.at(0), 0), "2027-12-31");
    book.recalculated();
    is(deal, book, WaterfallRow.SHORTFALL, 0, SECOND, "112563.84");
    is(deal, book, WaterfallRow.SHORTFALL_LESS, 0, 2, "0");
    new RevenueMirror(deal, book).compare();
  }

  /** 2028 brings 1,000,000: 676,000 for Quillmark, so that all of the shortfall is recovered. */
  @Test
  void whatIsRecoveredIsNotTakenBackAgain() throws Exception {
    RevenueDeal deal = RevenueDeal.of(RevenueDeal.SAMPLE);
    String[] later = {"250000", "250000", "250000", "250000", "50000"};
    FilledWorkbook book = filled(deal, "20000", "2029-01-15", later);
    book.put("RevenueCorrections", 3, SECOND, "1"); // a final audit report, after the window
    book.recalculated();
    is(deal, book, WaterfallRow.RECOUPED, 0, SIXTH, "126563.84");
    is(deal, book, WaterfallRow.UNDERPAID, deal.data().place("quillmark"), SEVENTH, "14000");
    is(deal, book, WaterfallRow.SHORTFALL_LESS, 0, SEVENTH, "0");
    is(deal, book, WaterfallRow.SHORTFALL_MORE, 0, SEVENTH, "0");
    javaAndLibreOfficeAgree(deal, book);
  }

  /** Harborline has 12 %; Quillmark, which does not pay its shares, guarantees them. */
  @Test
  void aGuarantorThatDoesNotCollectIsPaidBackByItself() throws Exception {
    RevenueDeal deal =
        RevenueDeal.of(
            RevenueDeal.SAMPLE,
            "party: quillmark, payer: tablefront}",
            "party: harborline, payer: quillmark}");
    FilledWorkbook book =
        filled(deal, "20000", "2028-07-15", "50000", "50000", "50000").recalculated();
    is(deal, book, WaterfallRow.SHORTFALL, 0, SECOND, "186715.84");
    is(deal, book, WaterfallRow.SHORTFALL_LESS, 0, FIFTH, "2400");
    is(deal, book, WaterfallRow.OWED, deal.data().place("harborline"), FIFTH, "0");
    // 15 days for the statement and 30 for the payment; October 15 is a Sunday
    assertThat(book.at(deal.layout().cell(WaterfallRow.SHORTFALL_CHANGE_DATE.at(0), FIFTH)))
        .contains(DateUtil.getExcelDate(LocalDate.parse("2028-11-15")));
    assertThat(
            IntStream.range(0, PAYMENTS)
                .mapToObj(at -> book.number("StatementAmounts", at, 0))
                .flatMap(Optional::stream))
        .anySatisfy(amount -> assertThat(amount).isEqualByComparingTo("2400"));
    javaAndLibreOfficeAgree(deal, book);
  }
}
