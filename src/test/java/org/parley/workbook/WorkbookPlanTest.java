package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The plan of the start; the deal takes effect on June 1, 2027. */
class WorkbookPlanTest {
  private static final String STATE = "ImplementationPlanPhasesState";

  /** From month 9 on, without an end. */
  private static final int OPEN_END = 2;

  @Test
  void aPhaseWithoutAnEndBeginsInItsMonth() throws Exception {
    DeclaredBook book = DeclaredBook.of("clinic-platform-mssa");
    assertThat(book.on("2027-06-01").text(STATE, OPEN_END)).isEqualTo("Ahead");
    assertThat(book.on("2028-01-31").text(STATE, OPEN_END)).isEqualTo("Ahead");
    assertThat(book.on("2028-02-01").text(STATE, OPEN_END)).isEqualTo("Running");
    book.date("ImplementationPlanPhasesDone", OPEN_END, "2028-06-30");
    assertThat(book.on("2030-02-01").text(STATE, OPEN_END)).isEqualTo("Done");
  }
}
