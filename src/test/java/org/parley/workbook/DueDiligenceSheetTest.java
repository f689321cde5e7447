package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The review of a sample that begins on Monday 2026-12-07: 10, 30 and 10 business days. */
class DueDiligenceSheetTest {
  private static final String QUESTIONS = "DueDiligenceQuestions";
  private static final String FINDINGS = "DueDiligenceFindings";

  /** The row of question B5, due on business day 25 of the second phase. */
  private static final int TEST_OF_TECHNOLOGY = 11;

  @Test
  void phasesFollowEachOtherFromTheStart() throws Exception {
    DeclaredBook book = DeclaredBook.of("vineyard-irrigation");
    for (int phase = 0; phase < 3; phase++) {
      book.clear("DueDiligencePhasesCompleted", phase);
    }
    book.on("2027-01-29");
    assertThat(book.day("DueDiligencePhasesBegins", 0)).contains(LocalDate.of(2026, 12, 7));
    assertThat(book.day("DueDiligencePhasesEnds", 0)).contains(LocalDate.of(2026, 12, 18));
    assertThat(book.day("DueDiligencePhasesBegins", 1)).contains(LocalDate.of(2026, 12, 21));
    assertThat(book.day("DueDiligencePhasesEnds", 1)).contains(LocalDate.of(2027, 1, 29));
    assertThat(book.day("DueDiligencePhasesBegins", 2)).contains(LocalDate.of(2027, 2, 1));
    assertThat(book.day("DueDiligencePhasesEnds", 2)).contains(LocalDate.of(2027, 2, 12));
    assertThat(book.text("DueDiligencePhasesState", 0)).isEqualTo("Late");
    assertThat(book.text("DueDiligencePhasesState", 1)).isEqualTo("Running");
    assertThat(book.text("DueDiligencePhasesState", 2)).isEqualTo("Ahead");
  }

  @Test
  void aQuestionIsAheadThenRunningThenLateUntilItIsAnswered() throws Exception {
    DeclaredBook book = DeclaredBook.of("vineyard-irrigation");
    assertThat(book.text(QUESTIONS + "State", TEST_OF_TECHNOLOGY)).isEqualTo("Done");
    assertThat(book.day(QUESTIONS + "Due", TEST_OF_TECHNOLOGY)).isEmpty();
    book.clear(QUESTIONS + "Answered", TEST_OF_TECHNOLOGY).on("2026-12-18");
    assertThat(book.day(QUESTIONS + "Due", TEST_OF_TECHNOLOGY)).contains(LocalDate.of(2027, 1, 22));
    assertThat(book.text(QUESTIONS + "State", TEST_OF_TECHNOLOGY)).isEqualTo("Ahead");
    assertThat(book.on("2027-01-22").text(QUESTIONS + "State", TEST_OF_TECHNOLOGY))
        .isEqualTo("Running");
    assertThat(book.on("2027-01-25").text(QUESTIONS + "State", TEST_OF_TECHNOLOGY))
        .isEqualTo("Late");
    assertThat(book.text("DueDiligencePhasesLeft", 1)).isEqualTo("1 left, 1 late");
  }

  @Test
  void aConditionStaysOpenUntilTheLongStop() throws Exception {
    DeclaredBook book = DeclaredBook.of("vineyard-irrigation");
    book.fact("Due diligence", "Last signature", serial("2027-03-10")).on("2027-06-08");
    assertThat(book.day(FINDINGS + "Due", 0)).contains(LocalDate.of(2027, 6, 8));
    assertThat(book.text(FINDINGS + "State", 0)).isEqualTo("Condition open");
    assertThat(book.on("2027-06-09").text(FINDINGS + "State", 0)).isEqualTo("Long stop over");
    book.date(FINDINGS + "Settled", 0, "2027-05-20").recalculated();
    assertThat(book.text(FINDINGS + "State", 0)).isEqualTo("Settled");
    assertThat(book.day(FINDINGS + "Due", 0)).isEmpty();
  }

  @Test
  void aWarrantyIsCuredInTimeOrClaimed() throws Exception {
    DeclaredBook book = DeclaredBook.of("vineyard-irrigation").on("2029-04-02");
    assertThat(book.day(FINDINGS + "Claims", 1)).contains(LocalDate.of(2029, 4, 2));
    assertThat(book.text(FINDINGS + "State", 1)).isEqualTo("Warranted");
    assertThat(book.on("2029-04-03").text(FINDINGS + "State", 1)).isEqualTo("Claims over");
    book.date(FINDINGS + "Untrue", 1, "2027-05-03").on("2027-06-02");
    assertThat(book.text(FINDINGS + "State", 1)).isEqualTo("To be cured");
    assertThat(book.on("2027-06-03").text(FINDINGS + "State", 1)).isEqualTo("Cure over");
  }

  @Test
  void aNewFindingIsCountedAndMustGoIntoTheAgreement() throws Exception {
    DeclaredBook book = DeclaredBook.of("vineyard-irrigation");
    assertThat(book.figure("DueDiligenceSeveritiesFound", 0)).isEqualTo(1);
    book.words(FINDINGS + "Question", 2, -1, "a loan is secured on the probes")
        .words(FINDINGS + "Question", 2, "B2")
        .words(FINDINGS + "Severity", 2, "High")
        .recalculated();
    assertThat(book.text(FINDINGS + "State", 2)).isEqualTo("Undecided");
    book.words(FINDINGS + "Question", 2, -2, "condition").recalculated();
    assertThat(book.text(FINDINGS + "State", 2)).isEqualTo("Not in contract");
    assertThat(book.figure("DueDiligenceSeveritiesFound", 0)).isEqualTo(2);
    assertThat(book.figure("DueDiligenceSeveritiesOutside", 0)).isEqualTo(1);
    assertThat(book.figure("DueDiligencePhasesFindings", 1)).isEqualTo(3);
  }

  private static double serial(String day) {
    return org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.parse(day));
  }
}
