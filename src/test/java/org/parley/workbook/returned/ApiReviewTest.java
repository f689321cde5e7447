package org.parley.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.SampleWorkbook;

/**
 * A review names invoices for an API that are not paid: 900 for September 2027, due after 45 days.
 */
class ApiReviewTest {
  private static final byte[] ISSUED = SampleWorkbook.of("freight-quotes-api");

  @Test
  void anInvoiceIsDueFromItsReceiptAndOverdueAfterItsLastDay() throws IOException {
    ReviewPoint due = september("2027-11-24", false);
    assertThat(due.severity()).isEqualTo(NoticeSeverity.NEAR);
    assertThat(due.state()).isEqualTo("Payment due");
    assertThat(due.due()).contains(LocalDate.parse("2027-11-24"));
    assertThat(due.figure().orElseThrow()).isEqualByComparingTo("900");
    assertThat(due.overdue()).isEqualByComparingTo("0");

    ReviewPoint late = september("2027-11-25", false);
    assertThat(late.severity()).isEqualTo(NoticeSeverity.FIRED);
    assertThat(late.state()).isEqualTo("Payment overdue");
    assertThat(late.overdue()).isEqualByComparingTo(new BigDecimal("900"));
    assertThat(late.label()).isEqualTo("API fees of 2027-09, payable to Lanecrest");
    assertThat(late.section()).isEqualTo("Section fin.payment");
  }

  @Test
  void whatIsPaidOrNotInvoicedIsQuiet() throws IOException {
    assertThat(september("2027-12-31", true).severity()).isEqualTo(NoticeSeverity.QUIET);
    assertThat(payments("2027-12-31", true).get(1).severity()).isEqualTo(NoticeSeverity.QUIET);
  }

  private static ReviewPoint september(String day, boolean paid) throws IOException {
    return payments(day, paid).get(0);
  }

  private static List<ReviewPoint> payments(String day, boolean paid) throws IOException {
    ReturnedWorkbook workbook = ReturnedWorkbook.open("w.xlsx", filled(paid)).value().orElseThrow();
    Review review = workbook.review(Optional.of(LocalDate.parse(day))).value().orElseThrow();
    return review.of(NoticeKind.PAYMENT).toList();
  }

  private static byte[] filled(boolean paid) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(ISSUED))) {
      first(book, "ApiCalls").setCellValue(400_000);
      first(book, "ApiInvoicesReceivedOn").setCellValue(LocalDate.parse("2027-10-10"));
      if (paid) {
        first(book, "ApiInvoicesPaidOn").setCellValue(LocalDate.parse("2027-11-20"));
      }
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static XSSFCell first(XSSFWorkbook book, String name) {
    String area = book.getName(name).getRefersToFormula();
    CellReference at = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getFirstCell();
    return book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }
}
