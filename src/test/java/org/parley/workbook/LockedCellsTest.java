package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A formula is the same formula however Excel or LibreOffice writes it back. */
class LockedCellsTest {
  @Test
  void aNumberMayBeWrittenInAnotherWay() throws IOException {
    assertThat(mark("ROUND(24000.00*10000*$H$74/30000,2)"))
        .isEqualTo(mark("ROUND(24000*10000*$H$74/30000,2)"));
    assertThat(mark("A1+0.00000000001")).isEqualTo(mark("A1+1E-11"));
    assertThat(mark("A1*0.10")).isEqualTo(mark("A1*0.1"));
  }

  @Test
  void anotherNumberIsAnotherFormula() throws IOException {
    assertThat(mark("24000.50*A1")).isNotEqualTo(mark("24000*A1"));
    assertThat(mark("A10+1")).isNotEqualTo(mark("A1+1"));
    assertThat(mark("A1*100")).isNotEqualTo(mark("A1*10"));
    assertThat(mark("A$100")).isNotEqualTo(mark("A$10"));
  }

  @Test
  void aNumberWithinWordsStaysAsItIs() throws IOException {
    assertThat(mark("IF(A1=1,\"release 1.0\",\"\")"))
        .isNotEqualTo(mark("IF(A1=1,\"release 1\",\"\")"));
  }

  private static String mark(String formula) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      XSSFCell cell = workbook.createSheet("S").createRow(0).createCell(0);
      cell.setCellFormula(formula);
      return LockedCells.mark(cell);
    }
  }
}
