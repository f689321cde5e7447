package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {
  @Test
  void sameInputGivesTheSameBytes() throws Exception {
    byte[] first = WorkbookWriter.write(SampleDeal.input()).value().orElseThrow();
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/sample.xlsx"), first);
    assertThat(WorkbookWriter.write(SampleDeal.input()).value()).contains(first);
  }
}
