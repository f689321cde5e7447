package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.app.LoadedDeal;

/** Every sample, as it is written and filled in: cached value = LibreOffice. */
class SamplesByLibreOfficeTest {
  @Test
  void everyCellOfEverySampleAgrees() throws Exception {
    var opinion = new SecondOpinion();
    for (Path sample : GeneratedDeal.samples()) {
      LoadedDeal deal = DeclaredDeal.load(sample);
      if (!deal.deal().agreements().isEmpty()) {
        String name = sample.getFileName().toString();
        byte[] bytes = WorkbookWriter.write(DeclaredDeal.input(deal)).value().orElseThrow();
        opinion.addWritten(name, new FilledWorkbook(bytes));
        opinion.addFilled(
            name + ", filled in",
            RandomInputs.fill(new FilledWorkbook(bytes), deal.deal().date(), name.hashCode()));
      }
    }
    assertThat(opinion.cells()).isGreaterThan(60_000);
    assertThat(opinion.differences()).isEmpty();
  }
}
