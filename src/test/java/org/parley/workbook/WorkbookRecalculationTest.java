package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every formula: cached value = fresh evaluation = LibreOffice. */
class WorkbookRecalculationTest {
  @Test
  void emptyWorkbookAgreesCellByCell() throws Exception {
    compare(FilledWorkbook.of(SampleDeal.input()));
  }

  @Test
  void filledWorkbookAgreesCellByCell() throws Exception {
    FilledWorkbook filled = Actuals.filled();
    compare(filled);
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/filled.xlsx"), Actuals.filled().bytes());
  }

  static void compare(FilledWorkbook filled) throws Exception {
    Map<String, Object> cached = filled.values();
    assertThat(cached).hasSizeGreaterThan(400);
    assertThat(filled.evaluated()).isEqualTo(cached);
    compare(cached, LibreOffice.recalculated(filled));
  }

  /** Each value against what LibreOffice computed. */
  static void compare(Map<String, Object> cached, FilledWorkbook office) {
    cached.forEach(
        (address, value) -> {
          Object theirs = FilledWorkbook.value(office.cell(address), type(office, address));
          if (value instanceof Double number && theirs instanceof Double other) {
            double tolerance = Math.max(1e-9, Math.abs(number) * 1e-12);
            assertThat(other).as(address).isCloseTo(number, within(tolerance));
          } else {
            assertThat(theirs).as(address).isEqualTo(value);
          }
        });
  }

  private static org.apache.poi.ss.usermodel.CellType type(FilledWorkbook office, String address) {
    var cell = office.cell(address);
    return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }
}
