package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of lessons, with the usual times of the clause on learning. */
class WorkbookLessonsTest {
  private FilledWorkbook book;

  @BeforeEach
  void load() throws IOException {
    book = DeclaredDeal.sample("pipe-crawler");
  }

  @Test
  void aReviewIsHeldAndRecordedInTime() {
    // rows after the planned ones are empty
    book.date("LessonsReviewsDay", 5, "2028-05-01").date("LessonsReviewsDay", 6, "2028-05-01");
    book.date("LessonsReviewsHeld", 6, "2028-05-15").date("AsOfDate", 0, "2028-05-30");
    book.recalculated();
    // twenty Business Days from a Monday; ten from a Monday
    assertThat(book.day("LessonsReviewsHoldBy", 5)).hasValue(LocalDate.of(2028, 5, 29));
    assertThat(book.day("LessonsReviewsSendBy", 6)).hasValue(LocalDate.of(2028, 5, 29));
    assertThat(book.text("LessonsReviewsState", 5)).isEqualTo("Review late");
    assertThat(book.text("LessonsReviewsState", 6)).isEqualTo("Record late");
  }

  @Test
  void aPilotKeepsToItsLimits() {
    for (int row = 0; row < 4; row++) {
      book.date("LessonsPilotsStart", row, "2028-01-10");
      book.put("LessonsPilotsBudget", row, 0, "20000");
      book.date("LessonsPilotsApproved", row, row == 1 ? "2028-01-11" : "2028-01-10");
      book.date("LessonsPilotsStop", row, row == 2 ? "2028-07-11" : "2028-07-10");
    }
    book.date("LessonsPilotsStart", 4, "2028-01-10").date("LessonsPilotsApproved", 4, "2028-01-10");
    book.put("LessonsPilotsBudget", 4, 0, "60000.01").date("LessonsPilotsStop", 4, "2028-02-10");
    book.date("LessonsPilotsEnded", 3, "2028-06-30").date("AsOfDate", 0, "2028-07-10");
    book.put("LessonsPilotsSpent", 2, 0, "20000").recalculated();
    assertThat(texts("LessonsPilotsCheck", 5))
        .containsExactly(
            "Within the limits", "Approved too late", "Too long", "Within the limits", "Too large");
    assertThat(texts("LessonsPilotsState", 4))
        .containsExactly("Must stop", "Must stop", "Must stop", "Report to come");
    // fifteen Business Days from a Friday
    assertThat(book.day("LessonsPilotsNext", 3)).hasValue(LocalDate.of(2028, 7, 21));
    book.date("AsOfDate", 0, "2028-07-24").recalculated();
    assertThat(book.text("LessonsPilotsState", 3)).isEqualTo("Report late");
  }

  @Test
  void theCommitteeDecidesOnEachLesson() {
    book.date("LessonsRegisterNoted", 0, "2028-05-10");
    book.date("LessonsRegisterReport", 1, "2028-07-21");
    book.date("LessonsRegisterReport", 2, "2028-07-21")
        .type("LessonsRegisterDecision", 2, "Adopted");
    book.date("LessonsRegisterDue", 2, "2028-08-31");
    book.date("AsOfDate", 0, "2028-09-04").recalculated();
    // the end of June and fifteen Business Days; thirty Business Days from July 21
    assertThat(book.day("LessonsRegisterListBy", 0)).hasValue(LocalDate.of(2028, 7, 21));
    assertThat(book.day("LessonsRegisterDecideBy", 1)).hasValue(LocalDate.of(2028, 9, 1));
    assertThat(texts("LessonsRegisterState", 3))
        .containsExactly("Not reported", "Decision late", "Measure late");
    book.date("LessonsRegisterDone", 2, "2028-09-01").recalculated();
    assertThat(book.text("LessonsRegisterState", 2)).isEqualTo("Done");
  }

  @Test
  void whatIsNotEnteredHasNoDate() {
    book.type("LessonsRegisterDecision", 1, "Date named")
        .type("LessonsRegisterDecision", 2, "Adopted");
    book.recalculated();
    assertThat(book.day("LessonsPilotsNext", 5)).isEmpty();
    assertThat(book.day("LessonsRegisterNext", 0)).isEmpty();
    assertThat(book.day("LessonsRegisterNext", 1)).isEmpty();
    assertThat(book.day("LessonsRegisterNext", 2)).isEmpty();
  }

  private List<String> texts(String name, int rows) {
    return IntStream.range(0, rows).mapToObj(row -> book.text(name, row)).toList();
  }
}
