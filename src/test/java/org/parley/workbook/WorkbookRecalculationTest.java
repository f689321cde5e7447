package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every formula: cached value = fresh evaluation = LibreOffice. */
class WorkbookRecalculationTest {
  @Test
  void emptyWorkbookAgreesCellByCell() throws Exception {
    assertThat(SecondOpinion.differences(FilledWorkbook.of(SampleDeal.input()))).isEmpty();
  }

  @Test
  void filledWorkbookAgreesCellByCell() throws Exception {
    FilledWorkbook filled = Actuals.filled();
    assertThat(SecondOpinion.differences(filled)).isEmpty();
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/filled.xlsx"), Actuals.filled().bytes());
  }
}
