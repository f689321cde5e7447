package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Dates are the same on every machine: with a Thai calendar, and where a midnight is left out. */
class OneCalendarTest {
  private static <T> T elsewhere(Supplier<T> work) {
    LocaleUtil.setUserLocale(new Locale("th", "TH"));
    LocaleUtil.setUserTimeZone(TimeZone.getTimeZone("Africa/Cairo"));
    try {
      return work.get();
    } finally {
      LocaleUtil.resetUserLocale();
      LocaleUtil.resetUserTimeZone();
    }
  }

  @Test
  void aWorkbookIsTheSameElsewhere() {
    Supplier<byte[]> writing = SampleWorkbook.writing(Path.of("samples/cold-chain.yaml"));
    assertThat(elsewhere(writing)).isEqualTo(writing.get());
  }

  @Test
  void aWorkbookThatComesBackHasTheSameDatesElsewhere() throws Exception {
    byte[] file = SampleWorkbook.of("cold-chain");
    try (var here = new XSSFWorkbook(new ByteArrayInputStream(file));
        var there = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      CachedValues.tryToFill(here);
      elsewhere(() -> CachedValues.tryToFill(there));
      assertThat(figures(there)).isEqualTo(figures(here)).hasSizeGreaterThan(100);
    }
  }

  private static List<Double> figures(XSSFWorkbook workbook) {
    return StreamSupport.stream(workbook.spliterator(), false)
        .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .filter(cell -> cell.getCellType() == CellType.FORMULA)
        .filter(cell -> cell.getCachedFormulaResultType() == CellType.NUMERIC)
        .map(Cell::getNumericCellValue)
        .toList();
  }
}
