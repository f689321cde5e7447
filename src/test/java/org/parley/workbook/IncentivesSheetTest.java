package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rewards of the marketplace deal, by hand from the words of the schedule: 50,000 to Tablefront by
 * 2028-06-30, 30,000 and 20,000 to Quillmark by 2027-12-31 and 2027-10-15; a fifth less for each
 * full month late; 50 % with the proof, 30 % after 6 and 20 % after 12 months; evidence checked in
 * 10 business days, invoices in 12 months, payment in 30 days.
 */
class IncentivesSheetTest {
  private static final Path SAMPLE = Path.of("samples/marketplace-revenue-share.yaml");
  private static final String REWARDS = "IncentivesRewards";
  private static final String VESTING = "IncentivesVesting";

  /** Rows of the rewards, and the first stage of each. */
  private static final int LOCATIONS = 0;

  private static final int SUPPORT = 1;
  private static final int LISTING = 2;
  private static final int SUPPORT_STAGES = 3;
  private static final int LISTING_STAGES = 6;

  private static DeclaredBook book() throws Exception {
    return DeclaredBook.of(SAMPLE);
  }

  /** The listing was proved five days late, the support team a month after the date as moved. */
  private static DeclaredBook proved(DeclaredBook book) {
    return book.date(REWARDS + "Received", LISTING, "2027-10-20")
        .number(REWARDS + "Days", SUPPORT, 20)
        .date(REWARDS + "Received", SUPPORT, "2028-03-15")
        .date(REWARDS + "Contested", SUPPORT, "2028-03-20")
        .date(REWARDS + "Upheld", SUPPORT, "2028-04-03")
        .on("2028-04-19");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void evidenceThatIsNotContestedInTenBusinessDaysProvesTheResult() throws Exception {
    DeclaredBook book = book();
    book.date(REWARDS + "Received", LISTING, "2027-10-20").on("2027-11-03");
    assertThat(book.day(REWARDS + "ContestBy", LISTING)).contains(day("2027-11-03"));
    assertThat(book.text(REWARDS + "State", LISTING)).isEqualTo("Evidence under check");
    assertThat(book.day(REWARDS + "Next", LISTING)).contains(day("2027-11-03"));
    assertThat(book.on("2027-11-04").text(REWARDS + "State", LISTING)).isEqualTo("Proved");
    assertThat(book.day(REWARDS + "Proved", LISTING)).contains(day("2027-10-20"));
    assertThat(book.day(REWARDS + "Next", LISTING)).isEmpty();
    assertThat(book.figure(REWARDS + "Earned", LISTING)).isEqualTo(20_000);
    book.date(REWARDS + "Contested", LISTING, "2027-11-04").recalculated();
    assertThat(book.text(REWARDS + "State", LISTING)).isEqualTo("Proved"); // a day late
    book.date(REWARDS + "Contested", LISTING, "2027-11-03").recalculated();
    assertThat(book.text(REWARDS + "State", LISTING)).isEqualTo("Contested");
    assertThat(book.day(REWARDS + "Proved", LISTING)).isEmpty();
  }

  @Test
  void aRewardFallsByAFifthForEachFullMonthThatThePayerDidNotCause() throws Exception {
    DeclaredBook book = proved(book());
    assertThat(book.day(REWARDS + "Moved", SUPPORT)).contains(day("2028-01-20"));
    assertThat(book.figure(REWARDS + "Months", SUPPORT)).isEqualTo(1);
    assertThat(book.figure(REWARDS + "Earned", SUPPORT)).isEqualTo(24_000);
    book.clear(REWARDS + "Days", SUPPORT).recalculated();
    assertThat(book.figure(REWARDS + "Months", SUPPORT)).isEqualTo(2);
    book.date(REWARDS + "Received", SUPPORT, "2028-06-30").on("2028-07-01");
    assertThat(book.figure(REWARDS + "Months", SUPPORT)).isEqualTo(6);
    assertThat(book.figure(REWARDS + "Earned", SUPPORT)).isZero();
    assertThat(book.text(REWARDS + "State", SUPPORT)).isEqualTo("Proved, nothing left");
    assertThat(book.text(VESTING + "State", SUPPORT_STAGES)).isEqualTo("Nothing left");
    assertThat(book.text(REWARDS + "State", LOCATIONS)).isEqualTo("Late");
  }

  @Test
  void aStageIsInvoicedWithinAYearAndPaidAMonthAfterTheInvoice() throws Exception {
    DeclaredBook book = proved(book());
    assertThat(book.day(VESTING + "Vested", LISTING_STAGES)).contains(day("2027-10-20"));
    assertThat(book.figure(VESTING + "Owed", LISTING_STAGES)).isEqualTo(10_000);
    assertThat(book.text(VESTING + "State", LISTING_STAGES)).isEqualTo("To be invoiced");
    assertThat(book.day(VESTING + "ToInvoice", LISTING_STAGES)).contains(day("2028-10-20"));
    assertThat(book.figure(VESTING + "Owed", SUPPORT_STAGES)).isEqualTo(12_000);
    book.date(VESTING + "Invoiced", LISTING_STAGES, "2027-11-05").on("2027-12-06");
    assertThat(book.day(VESTING + "PayBy", LISTING_STAGES)).contains(day("2027-12-06"));
    assertThat(book.text(VESTING + "State", LISTING_STAGES)).isEqualTo("To pay");
    assertThat(book.on("2027-12-07").text(VESTING + "State", LISTING_STAGES)).isEqualTo("Overdue");
    book.date(VESTING + "Paid", LISTING_STAGES, "2027-12-20").recalculated();
    assertThat(book.text(VESTING + "State", LISTING_STAGES)).isEqualTo("Paid");
    book.clear(VESTING + "Paid", LISTING_STAGES).clear(VESTING + "Invoiced", LISTING_STAGES);
    book.on("2028-10-21");
    assertThat(book.text(VESTING + "State", LISTING_STAGES)).isEqualTo("Invoiced too late");
    assertThat(book.figure(VESTING + "Owed", LISTING_STAGES)).isZero();
  }

  @Test
  void aLaterStageVestsOnlyIfTheResultIsInUse() throws Exception {
    DeclaredBook book = proved(book());
    int later = LISTING_STAGES + 1;
    assertThat(book.day(VESTING + "On", later)).contains(day("2028-04-20"));
    assertThat(book.text(VESTING + "State", later)).isEqualTo("Not yet vested");
    assertThat(book.on("2028-04-20").text(VESTING + "State", later))
        .isEqualTo("Say whether in use");
    book.words(VESTING + "Use", later, "In use").recalculated();
    assertThat(book.figure(VESTING + "Owed", later)).isEqualTo(6_000);
    book.words(VESTING + "Use", later, "Stopped by the payer").recalculated();
    assertThat(book.figure(VESTING + "Owed", later)).isEqualTo(6_000);
    book.words(VESTING + "Use", later, "Not in use").recalculated();
    assertThat(book.text(VESTING + "State", later)).isEqualTo("Lapsed: not in use");
    assertThat(book.day(VESTING + "Vested", later)).isEmpty();
  }

  @Test
  void theEndLetsWhatHasNotVestedLapseUnlessThePayerBrokeTheAgreement() throws Exception {
    DeclaredBook book = proved(book());
    double end = DateUtil.getExcelDate(day("2028-06-30"));
    book.words(VESTING + "Use", LISTING_STAGES + 1, "In use");
    book.fact("Incentives", "Agreement ended on", end).on("2028-07-03");
    assertThat(book.figure(VESTING + "Owed", LISTING_STAGES + 1)).isEqualTo(6_000); // before it
    assertThat(book.text(VESTING + "State", LISTING_STAGES + 2)).isEqualTo("Lapsed with the end");
    assertThat(book.text(REWARDS + "State", LOCATIONS)).isEqualTo("Lapsed with the end");
    breach(book, "Tablefront");
    assertThat(book.day(VESTING + "Vested", LISTING_STAGES + 2)).contains(day("2028-06-30"));
    assertThat(book.figure(VESTING + "Owed", LISTING_STAGES + 2)).isEqualTo(4_000);
    assertThat(book.text(REWARDS + "State", LOCATIONS)).isEqualTo("Lapsed with the end");
    breach(book, "Quillmark");
    assertThat(book.text(VESTING + "State", LISTING_STAGES + 2)).isEqualTo("Lapsed with the end");
  }

  private static void breach(DeclaredBook book, String party) {
    FilledWorkbook filled = book.filled();
    int row = filled.rowOf("Incentives", "Ended for a breach of");
    filled.cell(new Place("Incentives", row, 1)).setCellValue(party);
    book.recalculated();
  }

  @Test
  void theLastStageTakesTheDifferenceOfRounding(@TempDir Path folder) throws Exception {
    String text = Files.readString(SAMPLE).replace("'USD 20,000', by", "'USD 100.05', by");
    Path deal = Files.writeString(folder.resolve("marketplace.yaml"), text);
    DeclaredBook book = proved(DeclaredBook.of(deal));
    assertThat(book.figure(VESTING + "Amount", LISTING_STAGES)).isEqualTo(50.03);
    assertThat(book.figure(VESTING + "Amount", LISTING_STAGES + 1)).isEqualTo(30.02);
    assertThat(book.figure(VESTING + "Amount", LISTING_STAGES + 2)).isEqualTo(20.00);
  }

  /** The listing's first stage belongs to the quarter of its proof, Q2 of the deal. */
  @Test
  void statementsAndDashboardCountRewards() throws Exception {
    DeclaredBook book = proved(book());
    FilledWorkbook filled = book.filled();
    filled.put("StatementQuarter", 0, 0, "2").recalculated();
    assertThat(amounts(filled)).containsExactly(10_000.0);
    filled.put("StatementQuarter", 0, 0, "3").recalculated();
    assertThat(amounts(filled)).containsExactly(12_000.0);
    int band = filled.rowOf("Dashboard", "Rewards by party");
    assertThat(filled.at(new Place("Dashboard", band + 2, 9))).contains(22_000.0); // to receive
    assertThat(filled.at(new Place("Dashboard", band + 3, 3))).contains(22_000.0); // to pay
    assertThat(filled.at(new Place("Dashboard", band + 3, 9))).contains(0.0);
  }

  /** Those of the rewards, three stages each, which come last. */
  private static List<Double> amounts(FilledWorkbook book) {
    String area = book.workbook().getName("StatementAmounts").getRefersToFormula();
    int rows = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getAllReferencedCells().length;
    return IntStream.range(rows - 9, rows)
        .mapToObj(row -> book.number("StatementAmounts", row, 0))
        .flatMap(Optional::stream)
        .map(BigDecimal::doubleValue)
        .filter(amount -> amount != 0)
        .toList();
  }

  @Test
  void aBenefitLastsWhileItsConditionIsMetAndAnOfferForThirtyDays() throws Exception {
    String benefits = "IncentivesBenefits";
    DeclaredBook book = book().on("2028-03-01");
    assertThat(book.text(benefits + "State", 1)).isEqualTo("Not yet met");
    book.date(benefits + "Met", 1, "2028-02-01").recalculated();
    assertThat(book.text(benefits + "State", 1)).isEqualTo("In force");
    book.date(benefits + "Offered", 1, "2028-03-02").on("2028-04-03");
    assertThat(book.day(benefits + "Open", 1)).contains(day("2028-04-03"));
    assertThat(book.text(benefits + "State", 1)).isEqualTo("Offer open");
    assertThat(book.on("2028-04-04").text(benefits + "State", 1)).isEqualTo("Offer lapsed");
    book.date(benefits + "Answered", 1, "2028-03-30").recalculated();
    assertThat(book.text(benefits + "State", 1)).isEqualTo("In force");
    book.date(benefits + "Lost", 1, "2028-04-04").recalculated();
    assertThat(book.text(benefits + "State", 1)).isEqualTo("Not in force");
    assertThat(book.on("2029-07-01").text(benefits + "State", 1)).isEqualTo("Ended");
  }
}
