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
 * A review names invoices for an API that are not paid: 900 for September 2027, due after 45 days;
 * the right that repeated failure of service levels gives, and credits that are not claimed.
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

  /** Two months with 99.42% and 99.33% where 99.5% are promised; reports on the days given. */
  @Test
  void repeatedFailureOfLevelsIsATriggerUntilItsLastDay() throws IOException {
    ReviewPoint quiet = exit("2027-11-30", "250", "0");
    assertThat(quiet.severity()).isEqualTo(NoticeSeverity.QUIET);
    assertThat(quiet.state()).isEqualTo("Level missed, no right");
    assertThat(quiet.due()).isEmpty();

    ReviewPoint open = exit("2028-01-11", "250", "300");
    assertThat(open.severity()).isEqualTo(NoticeSeverity.FIRED);
    assertThat(open.label())
        .isEqualTo("Termination by Maplewick for repeated failure of service levels");
    assertThat(open.state()).isEqualTo("Right open");
    assertThat(open.section()).isEqualTo("Section sched.sla#chronic");
    assertThat(open.due()).contains(LocalDate.parse("2028-01-11"));

    ReviewPoint lapsed = exit("2028-01-12", "250", "300");
    assertThat(lapsed.severity()).isEqualTo(NoticeSeverity.QUIET);
    assertThat(lapsed.state()).isEqualTo("Right lapsed");
    assertThat(lapsed.due()).isEmpty();
  }

  /** 10% of 900 for September; the report of October 8 leaves 30 days, to Monday, November 8. */
  @Test
  void aCreditThatNobodyClaimedIsADeadline() throws IOException {
    ReviewPoint credit = credit("2027-11-08");
    assertThat(credit.severity()).isEqualTo(NoticeSeverity.NEAR);
    assertThat(credit.label()).isEqualTo("Service credit of 2027-09, to be claimed by Maplewick");
    assertThat(credit.state()).isEqualTo("Not claimed yet");
    assertThat(credit.section()).isEqualTo("Section sched.sla#claim");
    assertThat(credit.due()).contains(LocalDate.parse("2027-11-08"));
    assertThat(credit.figure().orElseThrow()).isEqualByComparingTo("90");
    assertThat(credit.overdue()).isEqualByComparingTo("0");

    ReviewPoint lapsed = credit("2027-11-09");
    assertThat(lapsed.severity()).isEqualTo(NoticeSeverity.QUIET);
    assertThat(lapsed.state()).isEqualTo("Time to claim is over");
    assertThat(lapsed.due()).isEmpty();
  }

  private static ReviewPoint credit(String day) throws IOException {
    return review(day, missed("250", "0"))
        .of(NoticeKind.DEADLINE)
        .filter(point -> point.label().startsWith("Service credit of 2027-09"))
        .findFirst()
        .orElseThrow();
  }

  private static ReviewPoint exit(String day, String september, String october) throws IOException {
    return review(day, missed(september, october)).of(NoticeKind.TRIGGER).findFirst().orElseThrow();
  }

  private static byte[] missed(String september, String october) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(ISSUED))) {
      first(book, "ApiCalls").setCellValue(400_000);
      first(book, "ApiDowntime").setCellValue(Double.parseDouble(september));
      below(book, "ApiDowntime").setCellValue(Double.parseDouble(october));
      first(book, "ApiReportsOn").setCellValue(LocalDate.parse("2027-10-08"));
      below(book, "ApiReportsOn").setCellValue(LocalDate.parse("2027-11-12"));
      return bytes(book);
    }
  }

  private static XSSFCell below(XSSFWorkbook book, String name) {
    XSSFCell cell = first(book, name);
    return cell.getSheet().getRow(cell.getRowIndex() + 1).getCell(cell.getColumnIndex());
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    var bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  private static ReviewPoint september(String day, boolean paid) throws IOException {
    return payments(day, paid).get(0);
  }

  private static List<ReviewPoint> payments(String day, boolean paid) throws IOException {
    return review(day, filled(paid)).of(NoticeKind.PAYMENT).toList();
  }

  private static Review review(String day, byte[] bytes) throws IOException {
    ReturnedWorkbook workbook = ReturnedWorkbook.open("w.xlsx", bytes).value().orElseThrow();
    return workbook.review(Optional.of(LocalDate.parse(day))).value().orElseThrow();
  }

  private static byte[] filled(boolean paid) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(ISSUED))) {
      first(book, "ApiCalls").setCellValue(400_000);
      first(book, "ApiInvoicesReceivedOn").setCellValue(LocalDate.parse("2027-10-10"));
      if (paid) {
        first(book, "ApiInvoicesPaidOn").setCellValue(LocalDate.parse("2027-11-20"));
      }
      return bytes(book);
    }
  }

  private static XSSFCell first(XSSFWorkbook book, String name) {
    String area = book.getName(name).getRefersToFormula();
    CellReference at = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getFirstCell();
    return book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }
}
