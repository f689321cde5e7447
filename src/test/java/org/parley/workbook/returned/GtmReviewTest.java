package org.parley.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.SampleWorkbook;

/** A review names the last day for the step that repeated misses open. */
class GtmReviewTest {
  private static final byte[] ISSUED = SampleWorkbook.of("marketplace-revenue-share");

  /** Reports on the second quarter are due on 2028-01-20; the warning within 60 days after that. */
  @Test
  void theLastDayForAWarningIsNamed() throws IOException {
    ReviewPoint exit = exit("2028-01-25", Optional.empty());
    assertThat(exit.state()).startsWith("WARNING POSSIBLE");
    assertThat(exit.due()).contains(LocalDate.parse("2028-03-20"));
  }

  /** 60 days after the warning, then 60 days after the cure period. */
  @Test
  void theLastDaysForCureAndForExitAreNamed() throws IOException {
    Optional<LocalDate> warned = Optional.of(LocalDate.parse("2028-02-01"));
    assertThat(exit("2028-02-10", warned).due()).contains(LocalDate.parse("2028-04-03"));
    assertThat(exit("2028-04-10", warned).due()).contains(LocalDate.parse("2028-06-02"));
    assertThat(exit("2028-06-10", warned).due()).isEmpty();
  }

  private static ReviewPoint exit(String day, Optional<LocalDate> warned) throws IOException {
    ReturnedWorkbook workbook =
        ReturnedWorkbook.open("w.xlsx", filled(warned)).value().orElseThrow();
    Review review = workbook.review(Optional.of(LocalDate.parse(day))).value().orElseThrow();
    return review
        .of(NoticeKind.TRIGGER)
        .filter(point -> point.label().endsWith("of Tablefront"))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] filled(Optional<LocalDate> warned) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(ISSUED))) {
      for (int quarter = 0; quarter < 2; quarter++) {
        cell(book, "GtmDelivered", 0, quarter).setCellValue(9);
        LocalDate reported = LocalDate.parse(quarter == 0 ? "2027-10-15" : "2028-01-18");
        cell(book, "GtmReportedOn", 0, quarter).setCellValue(reported);
      }
      warned.ifPresent(day -> cell(book, "GtmWarningsReceivedOn", 1, 0).setCellValue(day));
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static XSSFCell cell(XSSFWorkbook book, String name, int row, int column) {
    String area = book.getName(name).getRefersToFormula();
    CellReference at = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getFirstCell();
    return book.getSheet(at.getSheetName()).getRow(at.getRow() + row).getCell(at.getCol() + column);
  }
}
