package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The right to leave, from the words of the schedule on service levels: "If a level is missed in 2
 * months out of 3 in a row, or availability of one month falls below 95%, Maplewick may terminate
 * this Agreement by a notice within 60 days after the report of the last of these months." Launch
 * promises 99.5% and a latency. The agreement takes effect on 2027-09-01.
 */
class ApiExitByHandTest {
  private static final int SEPTEMBER = 0;
  private static final int OCTOBER = 1;
  private static final int NOVEMBER = 2;
  private static final int DECEMBER = 3;
  private static final int JANUARY = 4;

  private static final String MET = "No level missed";
  private static final String MISSED = "Level missed, no right";
  private static final String UNDATED = "Right open, enter the report";
  private static final String OPEN = "Right open";
  private static final String LAPSED = "Right lapsed";
  private static final String USED = "Right used";
  private static final String CHECK = "CHECK: notice not in time";

  @TempDir Path folder;

  private FilledWorkbook book(ApiDeal deal, String today) throws Exception {
    return FilledWorkbook.of(deal.input()).date("AsOfDate", 0, today);
  }

  private static FilledWorkbook down(FilledWorkbook book, int month, String minutes) {
    return book.put("ApiDowntime", month, 0, minutes);
  }

  private static void says(FilledWorkbook book, String... states) {
    for (int month = 0; month < states.length; month++) {
      assertThat(book.text("ApiExits", month)).as("month " + month).isEqualTo(states[month]);
    }
  }

  private static void agrees(ApiDeal deal, FilledWorkbook book) throws Exception {
    ApiMirror.compare(deal.input(), book);
    ApiMirror.compare(deal.input(), LibreOffice.recalculated(book));
  }

  /** Availability missed in September, latency in November; October was good. */
  @Test
  void twoMissedMonthsOfThreeGiveTheRightUntilItsLastDay() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = book(deal, "2028-02-07");
    down(down(down(book, SEPTEMBER, "250"), OCTOBER, "0"), NOVEMBER, "0");
    book.put("ApiLatencyMissed", NOVEMBER, 0, "1").recalculated();
    says(book, MISSED, MET, UNDATED, "");
    assertThat(book.text("ApiExitsBy", NOVEMBER)).isEqualTo("no report yet");
    book.date("ApiReportsOn", SEPTEMBER, "2027-10-08");
    book.date("ApiReportsOn", NOVEMBER, "2027-12-07").recalculated();
    says(book, MISSED, MET, OPEN, "");
    // 60 days after December 7 are Saturday, February 5
    assertThat(book.day("ApiExitsBy", NOVEMBER)).contains(LocalDate.of(2028, 2, 7));
    agrees(deal, book);
    book.date("AsOfDate", 0, "2028-02-08").recalculated();
    says(book, MISSED, MET, LAPSED, "");
    agrees(deal, book);
  }

  /** September and December lie in no three months in a row. */
  @Test
  void olderMissesDoNotCount() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = book(deal, "2028-03-01");
    down(down(down(book, SEPTEMBER, "250"), OCTOBER, "0"), NOVEMBER, "0");
    down(down(book, DECEMBER, "300"), JANUARY, "300").recalculated();
    says(book, MISSED, MET, MET, MISSED, UNDATED);
    agrees(deal, book);
  }

  /** Of 43,200 minutes 218 leave 99.4954%, rounded 99.50%; 219 leave 99.4931%, rounded 99.49%. */
  @Test
  void aLevelIsMissedBelowItAfterRounding() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = book(deal, "2027-12-01");
    down(down(book, SEPTEMBER, "218"), NOVEMBER, "219").recalculated();
    says(book, MET, "", MISSED);
    agrees(deal, book);
  }

  /** Of 44,640 minutes 2,232 leave 95.00% and 2,235 leave 94.99%. */
  @Test
  void oneMonthBelowTheWorstLevelGivesTheRightAtOnce() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = book(deal, "2027-11-20");
    down(book, OCTOBER, "2232").recalculated();
    says(book, "", MISSED);
    down(book, OCTOBER, "2235").date("ApiReportsOn", OCTOBER, "2027-11-12").recalculated();
    says(book, "", OPEN);
    assertThat(book.day("ApiExitsBy", OCTOBER)).contains(LocalDate.of(2028, 1, 11));
    agrees(deal, book);
  }

  /** Developer has no level to miss; the worst month is one of any tier. */
  @Test
  void aTierWithoutLevelsMissesNone() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = book(deal, "2027-12-20");
    book.type("ApiTierChanges", SEPTEMBER, "Developer");
    down(down(book, SEPTEMBER, "1000"), OCTOBER, "1000");
    book.put("ApiLatencyMissed", OCTOBER, 0, "1");
    down(book, NOVEMBER, "3000").recalculated();
    says(book, MET, MET, UNDATED);
    agrees(deal, book);
  }

  /** A move within the month: the levels are those of the tier at its beginning. */
  @Test
  void theTierAtTheBeginningOfTheMonthCounts() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = book(deal, "2027-12-20");
    book.type("ApiTierChanges", SEPTEMBER, "Growth").put("ApiDaysInTierBefore", SEPTEMBER, 0, "10");
    down(down(book, SEPTEMBER, "150"), OCTOBER, "150").recalculated(); // 99.65 and 99.66 percent
    says(book, MET, MISSED);
    agrees(deal, book);
  }

  @Test
  void aNoticeInItsTimeUsesTheRight() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = book(deal, "2028-01-20");
    down(book, SEPTEMBER, "250").date("ApiExitsNotifiedOn", SEPTEMBER, "2027-10-20");
    down(book, OCTOBER, "3000").date("ApiReportsOn", OCTOBER, "2027-11-12");
    book.date("ApiExitsNotifiedOn", OCTOBER, "2028-01-11").recalculated();
    says(book, CHECK, USED);
    agrees(deal, book);
    book.date("ApiExitsNotifiedOn", OCTOBER, "2028-01-12").recalculated();
    says(book, CHECK, CHECK);
    book.date("ApiExitsNotifiedOn", OCTOBER, "2027-11-11").recalculated();
    says(book, CHECK, CHECK);
    agrees(deal, book);
  }

  @Test
  void nothingIsLeftToTerminateAfterTheEnd() throws Exception {
    ApiDeal deal = ApiDeal.of("sample", folder);
    FilledWorkbook book = book(deal, "2027-12-31");
    down(book, OCTOBER, "3000").date("ApiReportsOn", OCTOBER, "2027-11-12");
    book.date("ApiEndedOn", 0, "2027-12-31").recalculated();
    says(book, "", OPEN);
    book.date("AsOfDate", 0, "2028-01-01").recalculated();
    says(book, "", "The agreement has ended");
    agrees(deal, book);
  }

  @Test
  void whatIsNotAgreedIsOpen() throws Exception {
    ApiDeal deal = ApiDeal.sample("    cap: 20%\n", "    cap: 20%\n    chronic: open\n", folder);
    FilledWorkbook book = book(deal, "2027-12-20");
    down(down(book, SEPTEMBER, "250"), OCTOBER, "3000").recalculated();
    says(book, "OPEN: a point is not agreed", UNDATED);
    ApiDeal time =
        ApiDeal.sample("    cap: 20%\n", "    cap: 20%\n    exit_notice: open\n", folder);
    FilledWorkbook undated = book(time, "2027-12-20");
    down(undated, OCTOBER, "3000").date("ApiReportsOn", OCTOBER, "2027-11-12").recalculated();
    says(undated, "", OPEN);
    assertThat(undated.text("ApiExitsBy", OCTOBER)).isEqualTo("OPEN");
  }
}
