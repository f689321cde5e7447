package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Three datasets until 2029-04-30, kept for 30 and 24 months from 2027-05-01; access is answered in
 * 3 business days, removed in 24 hours, confirmed every 6 months; deletion takes 30 days.
 */
class DataCatalogSheetTest {
  private static final String DATASETS = "DataCatalogDatasets";
  private static final String ACCESS = "DataCatalogAccess";

  @Test
  void anAccessExpiresWithItsDatasetAndMustBeRevoked() throws Exception {
    DeclaredBook book = DeclaredBook.of("port-traffic-data");
    book.date(ACCESS + "Confirmed", 0, "2029-02-01").on("2029-03-30");
    assertThat(book.day(DATASETS + "Ends", 0)).contains(LocalDate.of(2029, 4, 30));
    assertThat(book.text(DATASETS + "State", 0)).isEqualTo("In use");
    assertThat(book.on("2029-03-31").text(DATASETS + "State", 0)).isEqualTo("Expires soon");
    assertThat(book.on("2029-04-30").text(DATASETS + "State", 0)).isEqualTo("Expires soon");
    assertThat(book.on("2029-05-01").text(DATASETS + "State", 0)).isEqualTo("Expired: revoke");
    assertThat(book.text(ACCESS + "State", 0)).isEqualTo("Expired: revoke");
    assertThat(book.day(ACCESS + "Remove", 0)).contains(LocalDate.of(2029, 4, 30));
    book.date(ACCESS + "Revoked", 0, "2029-04-30")
        .date(ACCESS + "Revoked", 1, "2029-04-30")
        .recalculated();
    assertThat(book.text(ACCESS + "State", 0)).isEqualTo("Revoked");
    assertThat(book.day(ACCESS + "Remove", 0)).isEmpty();
    assertThat(book.text(DATASETS + "State", 0)).isEqualTo("Expired");
  }

  @Test
  void anExtensionThatEndsOnASaturdayLastsUntilMonday() throws Exception {
    DeclaredBook book = DeclaredBook.of("port-traffic-data");
    book.date(DATASETS + "Extended", 1, "2029-06-30").on("2029-05-01");
    assertThat(book.day(DATASETS + "Ends", 1)).contains(LocalDate.of(2029, 7, 2));
    assertThat(book.text(DATASETS + "State", 1)).isEqualTo("In use");
    assertThat(book.day(ACCESS + "Ends", 3)).contains(LocalDate.of(2029, 7, 2));
  }

  @Test
  void anAccessIsConfirmedEverySixMonthsOrEnds() throws Exception {
    DeclaredBook book = DeclaredBook.of("port-traffic-data").on("2027-10-04");
    assertThat(book.day(ACCESS + "Confirm", 0)).contains(LocalDate.of(2027, 11, 4));
    assertThat(book.text(ACCESS + "State", 0)).isEqualTo("Access");
    assertThat(book.on("2027-10-05").text(ACCESS + "State", 0)).isEqualTo("Confirm");
    assertThat(book.on("2027-11-05").text(ACCESS + "State", 0)).isEqualTo("Not confirmed");
    assertThat(book.day(ACCESS + "Remove", 0)).contains(LocalDate.of(2027, 11, 4));
    book.date(ACCESS + "Confirmed", 0, "2027-10-20").recalculated();
    assertThat(book.day(ACCESS + "Confirm", 0)).contains(LocalDate.of(2028, 4, 20));
    assertThat(book.text(ACCESS + "State", 0)).isEqualTo("Access");
  }

  @Test
  void whoLeavesLosesTheAccessWithinADay() throws Exception {
    DeclaredBook book = DeclaredBook.of("port-traffic-data");
    book.date(ACCESS + "Left", 2, "2027-07-09").on("2027-07-09");
    assertThat(book.text(ACCESS + "State", 2)).isEqualTo("Left: revoke");
    assertThat(book.day(ACCESS + "Remove", 2)).contains(LocalDate.of(2027, 7, 10));
    assertThat(book.day(ACCESS + "Confirm", 2)).isEmpty();
    assertThat(book.figure(DATASETS + "Users", 2)).isEqualTo(1);
    book.date(ACCESS + "Revoked", 2, "2027-07-09").recalculated();
    assertThat(book.figure(DATASETS + "Users", 2)).isZero();
  }

  @Test
  void aRequestIsAnsweredInThreeBusinessDaysAndNamesADatasetOfTheCatalog() throws Exception {
    DeclaredBook book = DeclaredBook.of("port-traffic-data");
    book.words(ACCESS + "Task", 4, -3, "Noor Vasquez")
        .words(ACCESS + "Task", 4, -2, "D9")
        .date(ACCESS + "Requested", 4, "2027-06-10")
        .on("2027-06-15");
    assertThat(book.day(ACCESS + "Answer", 4)).contains(LocalDate.of(2027, 6, 15));
    assertThat(book.text(ACCESS + "State", 4)).isEqualTo("Requested");
    assertThat(book.on("2027-06-16").text(ACCESS + "State", 4)).isEqualTo("Answer late");
    book.date(ACCESS + "Requested", 4, 2, "2027-06-16").recalculated();
    assertThat(book.text(ACCESS + "State", 4)).isEqualTo("Not in catalog");
    book.words(ACCESS + "Task", 4, -2, "D2").recalculated();
    assertThat(book.text(ACCESS + "State", 4)).isEqualTo("Access");
    assertThat(book.day(ACCESS + "Answer", 4)).isEmpty();
  }

  @Test
  void dataAreDeletedAfterRetentionRecallOrTheEnd() throws Exception {
    DeclaredBook book = DeclaredBook.of("port-traffic-data").on("2027-06-01");
    assertThat(book.day(DATASETS + "Kept", 0)).contains(LocalDate.of(2029, 11, 1));
    assertThat(book.day(DATASETS + "Delete", 0)).contains(LocalDate.of(2029, 12, 3));
    assertThat(book.day(DATASETS + "Delete", 1)).contains(LocalDate.of(2029, 5, 31));
    book.date(DATASETS + "Recalled", 2, "2027-08-02").on("2027-09-01");
    assertThat(book.day(DATASETS + "Delete", 2)).contains(LocalDate.of(2027, 9, 1));
    assertThat(book.text(DATASETS + "Data", 2)).isEqualTo("Delete soon");
    assertThat(book.on("2027-09-02").text(DATASETS + "Data", 2)).isEqualTo("Deletion overdue");
    double ended = org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(2027, 12, 31));
    book.fact("Data catalog", "Agreement ended on", ended).recalculated();
    assertThat(book.day(DATASETS + "Delete", 0)).contains(LocalDate.of(2028, 1, 31));
    book.date(DATASETS + "Deleted", 0, "2028-01-20").recalculated();
    assertThat(book.text(DATASETS + "Data", 0)).isEqualTo("Deleted");
    assertThat(book.day(DATASETS + "Delete", 0)).isEmpty();
  }
}
