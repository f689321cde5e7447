package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Service levels of the clinic deal, by hand from the words of the schedule: 99.5 %, credits of 5,
 * 10 and 15 % from 0, 60 and 240 minutes beyond; the customer may leave within 60 days after two
 * missed months out of three in a row, or one below 95 %. Three services from 2027-07-01 on; a
 * month of the first costs 18,600. A month of 31 days may be down for 223.2 minutes.
 */
class ServiceLevelsSheetTest {
  private static final String MONTHS = "ServiceLevelsMonths";
  private static final int SERVICES = 3;

  private static DeclaredBook book() throws Exception {
    return DeclaredBook.of("clinic-platform-mssa");
  }

  /** The report of a month of the first service: 0 for the first. */
  private static DeclaredBook report(DeclaredBook book, int month, double down, String day) {
    return book.number(MONTHS + "Down", SERVICES * month, down)
        .date(MONTHS + "Reported", SERVICES * month, day);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void aCreditFollowsFromTheMinutesBeyondTheLevel() throws Exception {
    DeclaredBook book = report(book(), 0, 300, "2027-08-10").on("2027-08-11");
    assertThat(book.figure(MONTHS + "Availability", 0)).isEqualTo(0.9933); // 44,340 / 44,640
    assertThat(book.figure(MONTHS + "Beyond", 0)).isEqualTo(76.8);
    assertThat(book.figure(MONTHS + "Rate", 0)).isEqualTo(0.1);
    assertThat(book.text(MONTHS + "State", 0)).isEqualTo("Claim the credit");
    assertThat(book.day(MONTHS + "ClaimBy", 0)).contains(day("2027-09-09"));
    assertThat(book.figure(MONTHS + "Money", 0)).isZero();
    book.date(MONTHS + "Claimed", 0, "2027-09-09").recalculated();
    assertThat(book.figure(MONTHS + "Money", 0)).isEqualTo(1_860);
    assertThat(book.text(MONTHS + "State", 0)).isEqualTo("To be deducted");
    assertThat(book.figure("ServiceLevelsServicesOpen", 0)).isEqualTo(1_860);
    book.date(MONTHS + "Credited", 0, "2027-10-01").recalculated();
    assertThat(book.text(MONTHS + "State", 0)).isEqualTo("Credited");
    assertThat(book.figure("ServiceLevelsServicesOpen", 0)).isZero();
    book.date(MONTHS + "Claimed", 0, "2027-09-10").recalculated();
    assertThat(book.figure(MONTHS + "Money", 0)).isZero();
    assertThat(book.text(MONTHS + "State", 0)).isEqualTo("Claimed too late");
  }

  @Test
  void excludedMinutesAreNoPartOfTheMonth() throws Exception {
    DeclaredBook book = report(book(), 0, 223, "2027-08-10").on("2027-08-11");
    assertThat(book.figure(MONTHS + "Availability", 0)).isEqualTo(0.995);
    assertThat(book.text(MONTHS + "Right", 0)).isEqualTo("Level met");
    assertThat(book.text(MONTHS + "State", 0)).isEqualTo("No credit");
    book.number(MONTHS + "Excluded", 0, 2640).recalculated(); // 223 of 42,000
    assertThat(book.figure(MONTHS + "Availability", 0)).isEqualTo(0.9947);
    assertThat(book.figure(MONTHS + "Beyond", 0)).isEqualTo(13);
    assertThat(book.figure(MONTHS + "Rate", 0)).isEqualTo(0.05);
  }

  /** 15 % credit and 5 % reduction are less than the limit of 30 %; a fee of 20,000 was billed. */
  @Test
  void creditsAndReductionsTogetherHaveALimit() throws Exception {
    DeclaredBook book = report(book(), 0, 600, "2027-08-10");
    book.number(MONTHS + "Support", 0, 1).on("2027-08-11");
    assertThat(book.figure(MONTHS + "Money", 0)).isEqualTo(930); // needs no claim
    book.date(MONTHS + "Claimed", 0, "2027-08-20").number(MONTHS + "Stated", 0, 20_000);
    assertThat(book.recalculated().figure(MONTHS + "Money", 0)).isEqualTo(4_000);
  }

  @Test
  void twoMissedMonthsOfThreeLetTheCustomerLeave() throws Exception {
    DeclaredBook book = report(book(), 0, 300, "2027-08-10");
    report(book, 1, 0, "2027-09-10");
    report(book, 2, 300, "2027-10-11").on("2027-10-12");
    assertThat(book.text(MONTHS + "Right", 0)).isEqualTo("Level missed");
    assertThat(book.text(MONTHS + "Right", SERVICES)).isEqualTo("Level met");
    assertThat(book.text(MONTHS + "Right", 2 * SERVICES)).isEqualTo("Right open");
    assertThat(book.day(MONTHS + "OpenUntil", 2 * SERVICES)).contains(day("2027-12-10"));
    assertThat(book.text(MONTHS + "Right", 2 * SERVICES + 1)).isEmpty(); // another service
    assertThat(book.on("2027-12-11").text(MONTHS + "Right", 2 * SERVICES))
        .isEqualTo("Right lapsed");
    book.date(MONTHS + "Noticed", 2 * SERVICES, "2027-12-10").recalculated();
    assertThat(book.text(MONTHS + "Right", 2 * SERVICES)).isEqualTo("Right used");
    book.date(MONTHS + "Noticed", 2 * SERVICES, "2027-12-11").recalculated();
    assertThat(book.text(MONTHS + "Right", 2 * SERVICES)).isEqualTo("No valid notice");
  }

  @Test
  void monthsThatLieFurtherApartDoNotCount() throws Exception {
    DeclaredBook book = report(book(), 0, 300, "2027-08-10");
    report(book, 3, 300, "2027-11-10").on("2027-11-11");
    assertThat(book.text(MONTHS + "Right", 3 * SERVICES)).isEqualTo("Level missed");
  }

  /** 44,640 minutes x 5 % = 2,232. */
  @Test
  void oneVeryBadMonthIsEnoughUnlessTheAgreementHasEnded() throws Exception {
    DeclaredBook book = report(book(), 0, 2_232, "2027-08-10").on("2027-08-11");
    assertThat(book.text(MONTHS + "Right", 0)).isEqualTo("Level missed");
    report(book, 0, 2_260, "2027-08-10").recalculated();
    assertThat(book.text(MONTHS + "Right", 0)).isEqualTo("Right open");
    double end = DateUtil.getExcelDate(day("2027-08-10"));
    book.fact("Service levels", "Agreement ended on", end).recalculated();
    assertThat(book.text(MONTHS + "Right", 0)).isEqualTo("Agreement has ended");
  }

  @Test
  void aReportIsDueTenBusinessDaysAfterTheMonth() throws Exception {
    DeclaredBook book = book().on("2027-07-31");
    assertThat(book.day(MONTHS + "ReportBy", 0)).isEmpty();
    assertThat(book.on("2027-08-01").day(MONTHS + "ReportBy", 0)).contains(day("2027-08-13"));
    assertThat(book.on("2027-08-14").text(MONTHS + "State", 0)).isEqualTo("Report late");
  }

  /** A window of three months that begins with a part of a month. */
  @Test
  void aFirstMonthThatIsNotFullCountsAsOne(@TempDir Path folder) throws Exception {
    Path sample = Path.of("samples/clinic-platform-mssa.yaml");
    String text = Files.readString(sample).replace("start: 2027-07-01", "start: 2027-07-16");
    DeclaredBook book = DeclaredBook.of(Files.writeString(folder.resolve("clinic.yaml"), text));
    report(book, 0, 300, "2027-08-10");
    report(book, 3, 300, "2027-11-10").on("2027-11-11");
    assertThat(book.figure(MONTHS + "Days", 0)).isEqualTo(16);
    assertThat(book.text(MONTHS + "Right", 3 * SERVICES)).isEqualTo("Level missed");
    report(book, 2, 300, "2027-10-11").recalculated();
    assertThat(book.text(MONTHS + "Right", 2 * SERVICES)).isEqualTo("Right open");
  }
}
