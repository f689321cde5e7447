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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parley.app.ReviewReport;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.SampleWorkbook;

/**
 * A review names what is held back and not released, and what is short of the guarantee. Of 150,000
 * in Q1: 6,000 and 18 % to Tablefront, 12 % to Harborline, 99,000 to Quillmark, 5 % held back.
 */
class RevenueReviewTest {
  private static final byte[] ISSUED = SampleWorkbook.of("marketplace-revenue-share");

  @Test
  void aReleaseIsDueNinetyDaysAfterTheQuarter() throws IOException {
    ReviewPoint due = point("2027-12-29", "Hold-back of Q1, to be released to Quillmark");
    assertThat(due.severity()).isEqualTo(NoticeSeverity.NEAR);
    assertThat(due.due()).contains(LocalDate.parse("2027-12-29"));
    assertThat(due.figure().orElseThrow()).isEqualByComparingTo("4950");

    ReviewPoint late = point("2027-12-30", "Hold-back of Q1, to be released to Quillmark");
    assertThat(late.severity()).isEqualTo(NoticeSeverity.FIRED);
    assertThat(late.state()).isEqualTo("Payment overdue");
    assertThat(late.overdue()).isEqualByComparingTo("4950");
  }

  /** 400,000 x 184 / 365 - 99,000. */
  @Test
  void aShortfallIsDueSixtyDaysAfterTheYear() throws IOException {
    String label =
        "Shortfall of the guarantee for the period that ends with Q2, payable to Quillmark";
    ReviewPoint late = point("2028-03-01", label);
    assertThat(late.due()).contains(LocalDate.parse("2028-02-29"));
    assertThat(late.severity()).isEqualTo(NoticeSeverity.FIRED);
    assertThat(late.overdue()).isEqualByComparingTo("102643.84");
  }

  /** Of 99,000 for Q1, 94,050 by 2027-11-15; of 64,000 for Q2, 60,800 by 2028-02-14. */
  @Test
  void whatIsOverdueIsToldFromWhatIsNotYetDue() throws IOException {
    Review review = review("2028-01-15", 100_000);
    assertThat(new ReviewReport(review).lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("Shares of revenue payable to Quillmark: USD 154850.00")
                    .contains("Payment overdue, of this overdue USD 94050.00, by 2027-11-15"));
  }

  private static ReviewPoint point(String day, String label) throws IOException {
    return review(day, 0)
        .of(NoticeKind.PAYMENT)
        .filter(point -> point.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Review review(String day, double second) throws IOException {
    ReturnedWorkbook workbook =
        ReturnedWorkbook.open("w.xlsx", filled(second)).value().orElseThrow();
    return workbook.review(Optional.of(LocalDate.parse(day))).value().orElseThrow();
  }

  private static byte[] filled(double second) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(ISSUED))) {
      String area = book.getName("RevenueGross").getRefersToFormula();
      CellReference at = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getFirstCell();
      var row = book.getSheet(at.getSheetName()).getRow(at.getRow());
      row.getCell(at.getCol()).setCellValue(150_000);
      row.getCell(at.getCol() + 1).setCellValue(second);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
