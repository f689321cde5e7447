package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of governance; the deal takes effect on Monday, March 1, 2027. */
class WorkbookGovernanceTest {
  private FilledWorkbook book;

  @BeforeEach
  void load() throws IOException {
    book = DeclaredDeal.sample("cold-chain");
  }

  @Test
  void anAmountAboveTheRowGoesToTheNextOne() {
    decision(0, "business team", 10, "250000");
    decision(1, "business team", 10, "250000.01");
    decision(2, "Steering Committee", 10, "100000");
    decision(3, "Partnership Management Office", 5, "40000");
    decision(4, "Partnership Management Office", 5, "40000.01");
    decision(5, "business team", 10, "");
    decision(6, "business team", 40, "1");
    book.recalculated();
    assertThat(texts("GovernanceLogCheck", 7))
        .containsExactly(
            "Within its authority",
            "Next row of the lane",
            "Another body decides",
            "Within its authority",
            "Above the office",
            "Amount missing",
            "No such row");
  }

  @Test
  void theOfficeHasAnAuthorityForTheQuarter() {
    for (int row = 0; row < 4; row++) {
      decision(row, "Partnership Management Office", 5, "30001");
      book.date("GovernanceLogDate", row, row == 3 ? "2027-07-01" : "2027-06-30");
    }
    decision(4, "Partnership Management Office", 5, "30001");
    book.date("GovernanceLogDate", 4, "2027-04-01");
    book.recalculated();
    assertThat(texts("GovernanceLogCheck", 5))
        .containsExactly(
            "Above its quarter",
            "Above its quarter",
            "Above its quarter",
            "Within its authority",
            "Above its quarter");
  }

  @Test
  void aDecisionIsMadePublishedAndFinal() {
    book.date("AsOfDate", 0, "2027-05-11");
    // received on a Monday, five Business Days
    book.put("GovernanceLogRow", 0, 0, "10").date("GovernanceLogReceived", 0, "2027-05-03");
    // received on a Tuesday, twenty Business Days
    book.put("GovernanceLogRow", 1, 0, "1").date("GovernanceLogReceived", 1, "2027-05-04");
    book.date("GovernanceLogDate", 2, "2027-05-03");
    book.date("GovernanceLogDate", 3, "2027-05-04");
    book.date("GovernanceLogDate", 4, "2027-04-20").date("GovernanceLogPublished", 4, "2027-04-27");
    book.date("GovernanceLogDate", 5, "2027-04-19").date("GovernanceLogPublished", 5, "2027-04-26");
    book.recalculated();
    assertThat(texts("GovernanceLogState", 6))
        .containsExactly(
            "Not decided in time",
            "To be decided",
            "Publish now",
            "To be published",
            "Open to correction",
            "Final");
    assertThat(book.day("GovernanceLogNext", 0)).hasValue(LocalDate.of(2027, 5, 10));
    assertThat(book.day("GovernanceLogNext", 1)).hasValue(LocalDate.of(2027, 6, 1));
    assertThat(book.day("GovernanceLogNext", 2)).hasValue(LocalDate.of(2027, 5, 10));
    assertThat(book.day("GovernanceLogNext", 4)).isEmpty();
  }

  @Test
  void changesOfTheBudgetAddUpUntilTheNextApproval() {
    // 5 % of 2,400,000 are 120,000
    change(0, "Budget", "2027-04-05", "70000");
    change(1, "Budget", "2027-05-03", "49999.99");
    change(2, "Budget", "2027-06-07", "0.01");
    book.type("GovernanceApprovalsAnswer", 2, "Signed");
    book.date("GovernanceApprovalsAnswered", 2, "2027-06-14");
    change(3, "Budget", "2027-07-05", "119999");
    change(4, "Filing", "2027-07-05", "");
    change(5, "Scope", "2027-07-06", "");
    book.type("GovernanceApprovalsAnswer", 5, "Refused");
    book.date("AsOfDate", 0, "2027-07-20");
    book.recalculated();
    assertThat(texts("GovernanceApprovalsNeeds", 6))
        .containsExactly("No", "No", "Yes", "No", "Yes", "Yes");
    assertThat(texts("GovernanceApprovalsState", 6))
        .containsExactly(
            "Not needed", "Not needed", "Approved", "Not needed", "Refused by silence", "Refused");
    assertThat(book.day("GovernanceApprovalsBy", 4)).hasValue(LocalDate.of(2027, 7, 19));
    assertThat(book.number("GovernanceApprovalsBase", 3, 0).orElseThrow())
        .isEqualByComparingTo("2400000.01");
  }

  @Test
  void theStepsOfADeadlockFollowEachOther() {
    book.date("GovernanceLadderPut", 0, "2027-06-01");
    book.date("GovernanceLadderPut", 1, "2027-06-01");
    book.date("GovernanceLadderNotice", 1, "2027-06-30");
    book.date("AsOfDate", 0, "2027-07-01");
    book.recalculated();
    // twenty Business Days from a Tuesday; ten, then fifteen from a Wednesday
    assertThat(book.day("GovernanceLadderLastDay", 0)).hasValue(LocalDate.of(2027, 6, 29));
    assertThat(book.day("GovernanceLadderSponsors", 1)).hasValue(LocalDate.of(2027, 7, 14));
    assertThat(book.day("GovernanceLadderExecutives", 1)).hasValue(LocalDate.of(2027, 8, 4));
    assertThat(texts("GovernanceLadderState", 2)).containsExactly("Deadlock", "With the sponsors");
    book.date("AsOfDate", 0, "2027-08-05");
    book.recalculated();
    assertThat(book.text("GovernanceLadderState", 1)).isIn("Last step open", "Not adopted");
  }

  @Test
  void theCalendarFollowsTheCadenceOfTheClauses() {
    book.date("GovernanceCalendarLast", 3, "2027-06-30");
    book.date("AsOfDate", 0, "2027-10-20");
    book.recalculated();
    assertThat(book.day("GovernanceCalendarDue", 0)).hasValue(LocalDate.of(2027, 6, 30));
    assertThat(book.text("GovernanceCalendarState", 0)).isEqualTo("Overdue");
    // the month of March, and five Business Days
    assertThat(book.day("GovernanceCalendarDue", 2)).hasValue(LocalDate.of(2027, 4, 7));
    // reported up to June: September, and fifteen Business Days
    assertThat(book.day("GovernanceCalendarDue", 3)).hasValue(LocalDate.of(2027, 10, 21));
    assertThat(book.text("GovernanceCalendarState", 3)).isEqualTo("Within two weeks");
    assertThat(book.day("GovernanceCalendarDue", 4)).hasValue(LocalDate.of(2028, 2, 29));
    book.date("GovernanceGroupsLast", 0, "2027-10-13")
        .date("GovernanceGroupsLast", 1, "2027-10-13");
    book.recalculated();
    assertThat(book.day("GovernanceGroupsDue", 0)).hasValue(LocalDate.of(2027, 10, 24));
    assertThat(book.day("GovernanceGroupsDue", 1)).hasValue(LocalDate.of(2027, 11, 30));
  }

  @Test
  void minutesBecomeFinal() {
    book.date("GovernanceMeetingsHeld", 0, "2027-06-16")
        .type("GovernanceMeetingsKind", 0, "Ordinary");
    book.date("GovernanceMeetingsHeld", 1, "2027-06-16")
        .type("GovernanceMeetingsKind", 1, "Special");
    book.date("GovernanceMeetingsAsked", 1, "2027-06-08");
    book.date("AsOfDate", 0, "2027-06-10");
    book.recalculated();
    assertThat(book.day("GovernanceMeetingsNoticeBy", 0)).hasValue(LocalDate.of(2027, 6, 2));
    assertThat(book.day("GovernanceMeetingsPapersBy", 0)).hasValue(LocalDate.of(2027, 6, 9));
    assertThat(texts("GovernanceMeetingsState", 2)).containsExactly("Ahead", "Set too late");
    book.date("GovernanceMeetingsSent", 0, "2027-06-21").date("AsOfDate", 0, "2027-06-29");
    book.recalculated();
    assertThat(texts("GovernanceMeetingsState", 2))
        .containsExactly("Minutes final", "Minutes late");
  }

  private void decision(int row, String body, int matrix, String amount) {
    book.type("GovernanceLogBody", row, body).put("GovernanceLogRow", row, 0, "" + matrix);
    if (!amount.isEmpty()) {
      book.put("GovernanceLogAmount", row, 0, amount);
    }
  }

  private void change(int row, String topic, String received, String amount) {
    book.type("GovernanceApprovalsTopic", row, topic);
    book.date("GovernanceApprovalsReceived", row, received);
    if (!amount.isEmpty()) {
      book.put("GovernanceApprovalsAmount", row, 0, amount);
    }
  }

  private java.util.List<String> texts(String name, int rows) {
    return java.util.stream.IntStream.range(0, rows).mapToObj(row -> book.text(name, row)).toList();
  }

  @Test
  void meetingsComeAsOftenAsTheClausesSay() throws IOException {
    FilledWorkbook monthly = DeclaredDeal.sample("pipe-crawler").recalculated();
    assertThat(months(monthly, 0)).isEqualTo(1);
    assertThat(months(monthly, 5)).isEqualTo(1);
    book.recalculated();
    assertThat(months(book, 0)).isEqualTo(3);
  }

  private static int months(FilledWorkbook book, int row) {
    return book.number("GovernanceCalendarEvery", row, 0).orElseThrow().intValueExact();
  }
}
