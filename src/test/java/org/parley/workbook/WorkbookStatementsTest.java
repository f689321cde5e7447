package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.deal.economics.MinimumGuarantee;
import org.parley.deal.economics.Obligation;
import org.parley.deal.economics.PartyBalance;
import org.parley.deal.economics.PartyPosition;
import org.parley.deal.economics.RevenuePayments;
import org.parley.value.Money;

/** The statements of a quarter: by hand, by the economics, and summed up over all quarters. */
class WorkbookStatementsTest {
  private static final int QUILLMARK = 0;
  private static final int TABLEFRONT = 1;
  private static final int HARBORLINE = 2;
  private static final int ALL = 3;

  /** Rows of a position in the marketplace deal. */
  private static final int SHARES_RECEIVED = 0;

  private static final int SHARES_PAID = 1;
  private static final int MARKET_RECEIVED = 4;
  private static final int MARKET_PAID = 5;
  private static final int NET = 6;
  private static final int NET_PAID = 7;
  private static final int INTEREST = 9;

  private static RevenueDeal marketplace() throws Exception {
    return RevenueDeal.of(
        RevenueDeal.SAMPLE,
        "amount: 'USD 400,000'",
        "amount: 'USD 1,900,000'",
        "budget: 'USD 24,000'",
        "budget: 'USD 24,000.03'");
  }

  /** The six quarters of {@link RevenueByHand}, two of three mailings in Q2, one late payment. */
  private static FilledWorkbook filled(RevenueDeal deal) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(deal.input());
    for (int at = 0; at < RevenueByHand.QUARTERS.size(); at++) {
      List<String> figures = RevenueByHand.QUARTERS.get(at);
      book.put("RevenueGross", 0, at, figures.get(0));
      for (int kind = 0; kind < 4; kind++) {
        book.put("RevenueDeductions", kind, at, figures.get(1 + kind));
      }
      for (int metric = 0; metric < 2; metric++) {
        if (!figures.get(5 + metric).equals("-")) {
          book.put("RevenueMetrics", metric, at, figures.get(5 + metric));
        }
      }
    }
    book.put("RevenueCorrections", 0, 3, "-50000");
    book.put("RevenueCorrections", 1, 3, "-50000");
    day(book, deal.layout().cell(WaterfallRow.CORRECTED_ON.at(0), 3), "2028-09-20");
    refund(book, 0, "2028-08-10", "2", "30000");
    refund(book, 1, "2028-10-15", "5", "15000");
    for (int quarter = 1; quarter < 12; quarter++) {
      book.put("GtmDelivered", 2, quarter, quarter == 1 ? "2" : "3");
    }
    book.named("GtmReportedOn", 2, 1).setCellValue(LocalDate.parse("2028-01-05"));
    book.date("AsOfDate", 0, "2029-01-31");
    return book;
  }

  private static void refund(
      FilledWorkbook book, int at, String day, String quarter, String amount) {
    book.named("RevenueRefunds", at, 0).setCellValue(LocalDate.parse(day));
    book.put("RevenueRefunds", at, 1, quarter);
    book.put("RevenueRefunds", at, 2, amount);
  }

  private static void day(FilledWorkbook book, Place place, String day) {
    book.cell(place.sheet() + "!" + place.here().replace("$", ""))
        .setCellValue(LocalDate.parse(day));
  }

  private static FilledWorkbook choose(FilledWorkbook book, int quarter) {
    return book.put("StatementQuarter", 0, 0, Integer.toString(quarter)).recalculated();
  }

  private static BigDecimal at(FilledWorkbook book, int row, int party) {
    return book.number("StatementPositions", row, party)
        .orElseThrow()
        .setScale(2, RoundingMode.UNNECESSARY);
  }

  @Test
  void eachQuarterIsWhatAnAccountantComputes() throws Exception {
    RevenueDeal deal = marketplace();
    FilledWorkbook book = filled(deal);
    RevenueByHand hand = new RevenueByHand();
    for (int at = 0; at < RevenueByHand.QUARTERS.size(); at++) {
      choose(book, at + 1);
      BigDecimal quillmark = hand.quillmarkPaid.get(at).add(hand.quillmarkReleased.get(at));
      BigDecimal harborline = hand.harborlinePaid.get(at).add(hand.harborlineReleased.get(at));
      assertThat(at(book, SHARES_RECEIVED, QUILLMARK)).isEqualByComparingTo(quillmark);
      assertThat(at(book, SHARES_RECEIVED, HARBORLINE)).isEqualByComparingTo(harborline);
      assertThat(at(book, SHARES_PAID, TABLEFRONT)).isEqualByComparingTo(quillmark.add(harborline));
      assertThat(at(book, NET, ALL)).isZero();
    }
  }

  @Test
  void aMissIsPaidToTheOthersInEqualParts() throws Exception {
    FilledWorkbook book = choose(filled(marketplace()), 2);
    // One of three mailings for 24,000.03 is missing: 8,000.01.
    assertThat(at(book, MARKET_PAID, TABLEFRONT)).isEqualByComparingTo("8000.01");
    assertThat(at(book, MARKET_RECEIVED, QUILLMARK)).isEqualByComparingTo("4000.01");
    assertThat(at(book, MARKET_RECEIVED, HARBORLINE)).isEqualByComparingTo("4000.00");
    choose(book, 1);
    assertThat(at(book, MARKET_PAID, ALL)).isZero();
  }

  @Test
  void aLatePaymentBearsInterest() throws Exception {
    RevenueDeal deal = marketplace();
    FilledWorkbook book = choose(filled(deal), 1);
    WaterfallLayout layout = deal.layout();
    int line = deal.data().lines(QUILLMARK).get(0);
    LocalDate due =
        book.at(layout.cell(WaterfallRow.LINE_DATE.at(line), 0))
            .map(serial -> LocalDate.of(1899, 12, 30).plusDays(serial.longValue()))
            .orElseThrow();
    assertThat(due).isEqualTo("2027-11-15"); // 45 days after September 30 is a Sunday
    day(book, layout.cell(WaterfallRow.LINE_PAID.at(line), 0), "2027-12-25");
    book.recalculated();
    BigDecimal paid = new RevenueByHand().quillmarkPaid.get(0);
    assertThat(at(book, NET_PAID, QUILLMARK)).isEqualByComparingTo(paid);
    // 1 % a month: a month, and 10 of the 31 days to January 15.
    BigDecimal interest =
        paid.multiply(new BigDecimal("41")).divide(new BigDecimal("3100"), 2, RoundingMode.HALF_UP);
    assertThat(book.number("StatementInterest", 0, 0).orElseThrow().setScale(2))
        .isEqualByComparingTo(interest);
    assertThat(at(book, INTEREST, QUILLMARK)).isGreaterThanOrEqualTo(interest);
    assertThat(at(book, INTEREST, ALL)).isZero();
    assertThat(book.named("StatementPayments", 0, StatementsLayout.STATUS).getStringCellValue())
        .isEqualTo("Paid");
  }

  @Test
  void javaComputesTheSamePositions() throws Exception {
    RevenueDeal deal = marketplace();
    FilledWorkbook book = filled(deal).recalculated();
    RevenueMirror mirror = new RevenueMirror(deal, book);
    RevenuePayments payments = RevenuePayments.of(deal.terms(), mirror.facts());
    List<MinimumGuarantee.Settlement> settlements =
        MinimumGuarantee.of(deal.terms(), mirror.facts(), payments.divided());
    for (int quarter = 1; quarter <= RevenueByHand.QUARTERS.size(); quarter++) {
      choose(book, quarter);
      List<Obligation> all = obligations(payments, settlements, quarter);
      for (int party = 0; party < ALL; party++) {
        String key = deal.data().parties().get(party).key();
        assertThat(at(book, NET, party))
            .as(key + " in Q" + quarter)
            .isEqualByComparingTo(PartyPosition.of(key, "USD", all).net().amount());
      }
    }
  }

  private static List<Obligation> obligations(
      RevenuePayments payments, List<MinimumGuarantee.Settlement> settlements, int quarter) {
    var all = new ArrayList<Obligation>();
    for (String party : List.of("quillmark", "harborline")) {
      all.add(owed("tablefront", party, payments.payable(party, "tablefront").get(quarter - 1)));
    }
    for (PartyBalance balance : payments.balances()) {
      all.add(owed("tablefront", balance.party(), balance.released().get(quarter - 1)));
    }
    settlements.stream()
        .filter(one -> one.quarter() == quarter)
        .forEach(
            one -> {
              all.add(owed("tablefront", "quillmark", one.shortfall()));
              all.add(owed("quillmark", "tablefront", one.recouped()));
            });
    if (quarter == 2) {
      Money miss = new Money("USD", 800_001);
      all.addAll(
          Obligation.inEqualParts(
              "tablefront", List.of("quillmark", "harborline"), miss, new Money("USD", 0)));
    }
    return all;
  }

  private static Obligation owed(String payer, String payee, long cents) {
    return new Obligation(payer, payee, new Money("USD", cents), new Money("USD", 0));
  }

  @Test
  void quartersWithoutRevenueAndBadNumbersShowNoAmounts() throws Exception {
    FilledWorkbook book = choose(filled(marketplace()), 9);
    assertThat(at(book, NET, QUILLMARK)).isZero();
    String state = book.workbook().getSheet("Statements").getRow(6).getCell(1).getStringCellValue();
    assertThat(state).startsWith("WAITING: enter the revenue");
    choose(book, 40);
    assertThat(book.number("StatementQuarterShown", 0, 0)).contains(new BigDecimal("12.0"));
    List<? extends DataValidation> rules =
        book.workbook().getSheet("Statements").getDataValidations();
    assertThat(rules).hasSize(1);
    assertThat(rules.get(0).getValidationConstraint().getFormula1()).isEqualTo("1");
    assertThat(rules.get(0).getValidationConstraint().getFormula2()).isEqualTo("12");
  }

  @Test
  void libreOfficeComputesTheSame() throws Exception {
    FilledWorkbook first = choose(filled(marketplace()), 2);
    FilledWorkbook second = choose(filled(marketplace()), 5);
    FilledWorkbook empty = FilledWorkbook.of(marketplace().input());
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/statements.xlsx"), first.bytes());
    assertThat(SecondOpinion.differences(List.of(empty, first, second))).isEmpty();
  }

  @Test
  void milestonePaymentsBelongToTheQuarterInWhichTheyAreOwed() throws Exception {
    // The effective date is 2027-03-01, so Q1 is April to June 2027.
    FilledWorkbook book = choose(Actuals.filled(), 1);
    assertThat(at(book, 0, 0)).isEqualByComparingTo("250000.10"); // Aurora receives, met in May
    assertThat(at(book, 1, 1)).isEqualByComparingTo("250000.10"); // Boreal pays
    assertThat(at(book, 2, 0)).isEqualByComparingTo("250000.10");
    assertThat(at(book, 3, 0)).isEqualByComparingTo("250000.10"); // paid
    choose(book, 4); // M2 was met on 2028-01-14, invoiced, and not paid
    assertThat(at(book, 0, 0)).isEqualByComparingTo("499999.95");
    assertThat(at(book, 3, 0)).isZero();
    assertThat(at(book, 4, 0)).isEqualByComparingTo("499999.95");
    assertThat(book.named("StatementPayments", 0, StatementsLayout.STATUS).getStringCellValue())
        .isEqualTo("OVERDUE");
    choose(book, 2);
    assertThat(at(book, 2, 0)).isZero();
  }

  @Test
  void invoicesForAnApiAddUpToItsSheet(@TempDir Path folder) throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = ApiUse.fill(FilledWorkbook.of(deal.input()));
    book.named("ApiInvoicesReceivedOn", 1, 0).setCellValue(LocalDate.parse("2027-11-03"));
    book.named("ApiInvoicesPaidOn", 1, 0).setCellValue(LocalDate.parse("2027-11-20"));
    book.recalculated();
    // The deal starts with September 2027: quarter 0 is September, Q1 October to December.
    BigDecimal sum = BigDecimal.ZERO;
    for (int quarter = 0; quarter <= 6; quarter++) {
      choose(book, quarter);
      BigDecimal invoices = BigDecimal.ZERO;
      int first = quarter == 0 ? 0 : 3 * quarter - 2;
      for (int month = first; month < (quarter == 0 ? 1 : first + 3); month++) {
        invoices = invoices.add(book.number("ApiInvoices", month, 0).orElse(BigDecimal.ZERO));
      }
      assertThat(at(book, 1, 1)).as("quarter " + quarter).isEqualByComparingTo(invoices);
      assertThat(at(book, 0, 0)).isEqualByComparingTo(invoices);
      sum = sum.add(invoices);
    }
    assertThat(sum).isPositive();
    choose(book, 1);
    Optional<BigDecimal> october = book.number("ApiInvoices", 1, 0);
    assertThat(at(book, 3, 0)).isEqualByComparingTo(october.orElseThrow());
    assertThat(SecondOpinion.differences(book)).isEmpty();
  }
}
