package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A deal with 30 days to disclose and to decide, 60 days to file, notice of 45 days before a right
 * is let go, equal shares and a cap of 150,000 a year.
 */
class IpSheetsTest {
  private static final String DISCLOSURES = "IpRegistersDisclosures";
  private static final String BACKGROUND = "IpRegistersBackground";
  private static final String FAMILIES = "IpFilingsFamilies";
  private static final String RIGHTS = "IpFilingsRights";
  private static final String COSTS = "IpFilingsCosts";

  @Test
  void aDisclosureIsDueThirtyDaysAfterATaskLeaderLearns() throws Exception {
    DeclaredBook book = DeclaredBook.of("cold-chain");
    book.words(DISCLOSURES + "Title", 0, "Prediction by door openings")
        .words(DISCLOSURES + "Id", 0, "D-1")
        .date(DISCLOSURES + "Learned", 0, "2027-05-07")
        .on("2027-06-07");
    assertThat(book.day(DISCLOSURES + "Disclose", 0)).contains(LocalDate.of(2027, 6, 7));
    assertThat(book.text(DISCLOSURES + "State", 0)).isEqualTo("To be disclosed");
    assertThat(book.on("2027-06-08").text(DISCLOSURES + "State", 0)).isEqualTo("Disclosure late");
    book.date(DISCLOSURES + "Disclosed", 0, "2027-06-10").recalculated();
    assertThat(book.day(DISCLOSURES + "Disclose", 0)).isEmpty();
    assertThat(book.text(DISCLOSURES + "Punctual", 0)).isEqualTo("Late");
    assertThat(book.day(DISCLOSURES + "Ask", 0)).contains(LocalDate.of(2027, 6, 24));
  }

  @Test
  void theDecisionIsDueThirtyDaysAfterTheDisclosureIsComplete() throws Exception {
    DeclaredBook book = DeclaredBook.of("cold-chain");
    book.words(DISCLOSURES + "Title", 0, "Prediction by door openings")
        .words(DISCLOSURES + "Id", 0, "D-1")
        .date(DISCLOSURES + "Learned", 0, "2027-05-07")
        .date(DISCLOSURES + "Disclosed", 0, "2027-06-07")
        .recalculated();
    assertThat(book.text(DISCLOSURES + "Punctual", 0)).isEqualTo("In time");
    assertThat(book.day(DISCLOSURES + "Decide", 0)).contains(LocalDate.of(2027, 7, 7));
    book.date(DISCLOSURES + "Complete", 0, "2027-06-17").on("2027-07-19");
    assertThat(book.day(DISCLOSURES + "Decide", 0)).contains(LocalDate.of(2027, 7, 19));
    assertThat(book.text(DISCLOSURES + "State", 0)).isEqualTo("To be decided");
    assertThat(book.on("2027-07-20").text(DISCLOSURES + "State", 0)).isEqualTo("Decision late");
    book.date(DISCLOSURES + "Decided", 0, "2027-07-15").recalculated();
    assertThat(book.text(DISCLOSURES + "State", 0)).isEqualTo("Route missing");
    book.words(DISCLOSURES + "Route", 0, "Secret")
        .words("IpRegistersForegroundResult", 0, "Prediction by door openings")
        .words("IpRegistersForegroundDisclosure", 0, "D-1")
        .recalculated();
    assertThat(book.text(DISCLOSURES + "State", 0)).isEqualTo("Decided");
    assertThat(book.text("IpRegistersForegroundRoute", 0)).isEqualTo("Secret");
    assertThat(book.text("IpRegistersForegroundState", 0)).isEqualTo("Owner open");
    book.words("IpRegistersForegroundTitle", 0, "Joint").recalculated();
    assertThat(book.text("IpRegistersForegroundState", 0)).isEqualTo("Registered");
  }

  @Test
  void anAdditionWithARestrictionStaysOutWhileItMayBeRefused() throws Exception {
    DeclaredBook book = DeclaredBook.of("cold-chain").on("2027-05-10");
    assertThat(book.text(BACKGROUND + "State", 0)).isEqualTo("Listed");
    book.words(BACKGROUND + "Noticed", 4, -4, "Humidity model")
        .date(BACKGROUND + "Noticed", 4, "2027-05-03")
        .recalculated();
    assertThat(book.day(BACKGROUND + "Usable", 4)).contains(LocalDate.of(2027, 5, 10));
    assertThat(book.text(BACKGROUND + "State", 4)).isEqualTo("Added");
    book.words(BACKGROUND + "Noticed", 4, -1, "licensed for research only").recalculated();
    assertThat(book.day(BACKGROUND + "Refuse", 4)).contains(LocalDate.of(2027, 5, 17));
    assertThat(book.day(BACKGROUND + "Usable", 4)).contains(LocalDate.of(2027, 5, 18));
    assertThat(book.text(BACKGROUND + "State", 4)).isEqualTo("Not yet usable");
    assertThat(book.on("2027-05-18").text(BACKGROUND + "State", 4)).isEqualTo("Added");
    book.date(BACKGROUND + "Used", 4, "2027-05-17").recalculated();
    assertThat(book.text(BACKGROUND + "State", 4)).isEqualTo("Used too early");
    book.date(BACKGROUND + "Refused", 4, "2027-05-14").recalculated();
    assertThat(book.text(BACKGROUND + "State", 4)).isEqualTo("Refused");
  }

  @Test
  void filingsFollowTheDecisionAndThePriority() throws Exception {
    DeclaredBook book = DeclaredBook.of("cold-chain");
    book.words(FAMILIES + "Title", 0, "Prediction by door openings")
        .date(FAMILIES + "Decided", 0, "2027-07-15")
        .on("2027-09-13");
    assertThat(book.day(FAMILIES + "File", 0)).contains(LocalDate.of(2027, 9, 13));
    assertThat(book.text(FAMILIES + "State", 0)).isEqualTo("To be filed");
    assertThat(book.on("2027-09-14").text(FAMILIES + "State", 0)).isEqualTo("Filing late");
    book.date(FAMILIES + "Filed", 0, "2027-09-10").on("2028-06-10");
    assertThat(book.day(FAMILIES + "Foreign", 0)).contains(LocalDate.of(2028, 9, 11));
    assertThat(book.text(FAMILIES + "State", 0)).isEqualTo("Filed");
    assertThat(book.on("2028-06-11").text(FAMILIES + "State", 0)).isEqualTo("Foreign: decide");
    assertThat(book.on("2028-09-12").text(FAMILIES + "State", 0)).isEqualTo("Priority lost");
    book.words(FAMILIES + "Route", 0, "international")
        .date(FAMILIES + "Abroad", 0, "2028-09-01")
        .on("2029-12-10");
    assertThat(book.day(FAMILIES + "Foreign", 0)).isEmpty();
    assertThat(book.day(FAMILIES + "National", 0)).contains(LocalDate.of(2030, 3, 11));
    assertThat(book.text(FAMILIES + "State", 0)).isEqualTo("Filed abroad");
    assertThat(book.on("2029-12-11").text(FAMILIES + "State", 0)).isEqualTo("National: decide");
    assertThat(book.on("2030-03-12").text(FAMILIES + "State", 0)).isEqualTo("Phase missed");
    book.words(FAMILIES + "Route", 0, "none").recalculated();
    assertThat(book.text(FAMILIES + "State", 0)).isEqualTo("Filed");
  }

  @Test
  void whatOnePartyLetsGoIsOfferedToTheOtherInTime() throws Exception {
    DeclaredBook book = DeclaredBook.of("cold-chain");
    book.words(RIGHTS + "Right", 0, "United States application")
        .date(RIGHTS + "Deadline", 0, "2028-03-31")
        .on("2028-01-15");
    assertThat(book.day(RIGHTS + "Notify", 0)).contains(LocalDate.of(2028, 2, 15));
    assertThat(book.text(RIGHTS + "State", 0)).isEqualTo("In force");
    assertThat(book.on("2028-01-16").text(RIGHTS + "State", 0)).isEqualTo("Decide");
    assertThat(book.on("2028-02-15").text(RIGHTS + "State", 0)).isEqualTo("Decide");
    assertThat(book.day(RIGHTS + "Due", 0)).contains(LocalDate.of(2028, 2, 15));
    assertThat(book.on("2028-02-16").text(RIGHTS + "State", 0)).isEqualTo("Must go on");
    assertThat(book.day(RIGHTS + "Due", 0)).contains(LocalDate.of(2028, 3, 31));
    assertThat(book.on("2028-04-01").text(RIGHTS + "State", 0)).isEqualTo("Deadline missed");
    book.date(RIGHTS + "Given", 0, "2028-02-20").on("2028-03-01");
    assertThat(book.text(RIGHTS + "State", 0)).isEqualTo("Notice too late");
    book.date(RIGHTS + "Given", 0, "2028-02-15").recalculated();
    assertThat(book.text(RIGHTS + "State", 0)).isEqualTo("Offered");
    assertThat(book.day(RIGHTS + "Due", 0)).isEmpty();
    assertThat(book.on("2028-04-01").text(RIGHTS + "State", 0)).isEqualTo("Let go");
    book.words(RIGHTS + "Taker", 0, "Boreal").recalculated();
    assertThat(book.text(RIGHTS + "State", 0)).isEqualTo("Taken over");
  }

  @Test
  void jointCostsAreSharedAndTheCapNeedsApproval() throws Exception {
    DeclaredBook book = DeclaredBook.of("cold-chain");
    bill(book, 0, "Aurora", "Joint", 100_000, "2027-10-05");
    bill(book, 1, "Boreal", "Joint", 60_000, "2027-11-20");
    bill(book, 2, "Boreal", "Joint", 20_000, "2028-02-01");
    bill(book, 3, "Aurora", "One party", 9_000, "2027-10-06");
    book.on("2027-12-31");
    assertThat(book.text(COSTS + "State", 0)).isEqualTo("Later");
    assertThat(book.day(COSTS + "Invoice", 0)).contains(LocalDate.of(2028, 1, 1));
    assertThat(book.figure(COSTS + "Over", 1)).isEqualTo(10_000);
    assertThat(book.text(COSTS + "State", 1)).isEqualTo("Needs approval");
    assertThat(book.figure(COSTS + "Over", 2)).isZero();
    assertThat(book.text(COSTS + "State", 3)).isEqualTo("Own cost");
    assertThat(book.figure("IpFilingsSharesBears", 0)).isEqualTo(90_000);
    assertThat(book.figure("IpFilingsSharesBalance", 0)).isEqualTo(10_000);
    assertThat(book.figure("IpFilingsSharesBalance", 1)).isEqualTo(-10_000);
    book.date(COSTS + "Approved", 1, "2027-11-15").on("2028-01-01");
    assertThat(book.text(COSTS + "State", 0)).isEqualTo("To be invoiced");
    assertThat(book.text(COSTS + "State", 1)).isEqualTo("To be invoiced");
    book.date(COSTS + "Invoiced", 0, "2028-01-10").recalculated();
    assertThat(book.text(COSTS + "State", 0)).isEqualTo("Invoiced");
  }

  private static void bill(
      DeclaredBook book, int row, String payer, String title, double amount, String day) {
    book.words(COSTS + "Bill", row, "Invoice " + row)
        .words(COSTS + "Payer", row, payer)
        .words(COSTS + "TitleIn", row, title)
        .number(COSTS + "Amount", row, amount)
        .date(COSTS + "Day", row, day);
  }
}
