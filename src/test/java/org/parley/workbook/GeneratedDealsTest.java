package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.deal.economics.Quarters;

/** Filled workbooks of generated deals: the economics = cached values = LibreOffice. */
class GeneratedDealsTest {
  /** More of them with {@code -Pmany-deals}. */
  private static final int DEALS = Integer.getInteger("parley.deals", 20);

  @Test
  void everyCellAgrees(@TempDir Path folder) throws Exception {
    var opinion = new SecondOpinion();
    var faults = new ArrayList<String>();
    for (int number = 0; number < DEALS; number++) {
      GeneratedDeal generated = GeneratedDeal.of(number, folder);
      WorkbookInput input = DeclaredDeal.input(generated.deal());
      FilledWorkbook book = filled(input, number);
      CachedValues.tryToFill(book.workbook())
          .forEach(fault -> faults.add(generated.name() + ": " + fault));
      try {
        new EconomicsMirror(input, book).compare();
      } catch (AssertionError differs) {
        faults.add(generated.name() + " " + differs.getMessage());
      }
      opinion.addWritten(generated.name(), book);
    }
    assertThat(opinion.cells()).isGreaterThan(1_000 * DEALS);
    faults.addAll(opinion.differences());
    assertThat(faults).isEmpty();
  }

  static FilledWorkbook filled(WorkbookInput input, int number) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(input);
    RandomInputs.fill(book, input.deal().date(), number);
    book.date("EffectiveDate", 0, input.deal().date().toString());
    if (EconomicsMirror.sharesRevenue(input)) {
      RevenueFigures.fill(new RevenueDeal(input), book, number, Quarters.COUNT);
    }
    return book;
  }
}
