package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The readiness check of a sample in which one score is too low and one is missing. */
class ReadinessSheetTest {
  private static final String STATE = "ReadinessGroupsState";
  private static final int STRATEGY = 0;
  private static final int RIGHTS = 4;
  private static final int MONEY = 5;
  private static final int PITFALLS = 6;
  private static final int TOTAL = 7;
  private static final int BACKGROUND_LISTED = 12;
  private static final int MEASURES = 17;

  @Test
  void aLowScoreIsNotYetAndAMissingOneIsOpen() throws Exception {
    DeclaredBook book = DeclaredBook.of("vineyard-irrigation");
    assertThat(book.text(STATE, STRATEGY)).isEqualTo("Ready");
    assertThat(book.figure("ReadinessGroupsScore", STRATEGY)).isEqualTo(4.0);
    assertThat(book.text(STATE, RIGHTS)).isEqualTo("Not yet");
    assertThat(book.text(STATE, MONEY)).isEqualTo("Open");
    assertThat(book.text("ReadinessGroupsScored", MONEY)).isEqualTo("2 of 3");
    assertThat(book.text(STATE, PITFALLS)).isEqualTo("Ready");
    assertThat(book.figure("ReadinessGroupsScore", PITFALLS)).isEqualTo(3.9);
    assertThat(book.text(STATE, TOTAL)).isEqualTo("Not yet");
  }

  @Test
  void allScoresAboveBothFiguresMakeItReady() throws Exception {
    DeclaredBook book = DeclaredBook.of("vineyard-irrigation");
    book.number("ReadinessFactorsScore", BACKGROUND_LISTED, 3).recalculated();
    assertThat(book.text(STATE, TOTAL)).isEqualTo("Open");
    book.number("ReadinessFactorsScore", MEASURES, 4).recalculated();
    assertThat(book.text(STATE, RIGHTS)).isEqualTo("Ready");
    assertThat(book.text(STATE, TOTAL)).isEqualTo("Ready");
  }

  @Test
  void theFiguresMayBeChangedOnTheSheet() throws Exception {
    DeclaredBook book = DeclaredBook.of("vineyard-irrigation");
    book.fact("Readiness", "Average of each group, at least", 4.1).recalculated();
    assertThat(book.text(STATE, STRATEGY)).isEqualTo("Not yet");
    book.fact("Readiness", "Average of each group, at least", 4.0)
        .fact("Readiness", "Single score, at least", 4)
        .recalculated();
    assertThat(book.text("ReadinessFactorsState", 2)).isEqualTo("Too low");
    assertThat(book.text(STATE, STRATEGY)).isEqualTo("Not yet");
  }
}
