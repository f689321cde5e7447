package org.parley.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** What a review says of sheets that are declared as data: payments and rights. */
class DeclaredReviewTest {
  /** What is entered: a figure, or a day. */
  private record Entry(String name, int row, String value) {}

  /** The listing was proved in time: half of 20,000 is due 30 days after the invoice. */
  @Test
  void aRewardIsAPaymentUntilItIsPaid() throws IOException {
    List<Entry> invoiced =
        List.of(
            new Entry("IncentivesRewardsReceived", 2, "2027-10-12"),
            new Entry("IncentivesVestingInvoiced", 6, "2027-11-05"));
    ReviewPoint due = reward(invoiced, "2027-12-06");
    assertThat(due.severity()).isEqualTo(NoticeSeverity.NEAR);
    assertThat(due.due()).contains(LocalDate.parse("2027-12-06"));
    assertThat(due.figure().orElseThrow()).isEqualByComparingTo("10000");
    assertThat(due.currency()).isEqualTo("USD");
    assertThat(due.overdue()).isEqualByComparingTo("0");

    ReviewPoint late = reward(invoiced, "2027-12-07");
    assertThat(late.severity()).isEqualTo(NoticeSeverity.FIRED);
    assertThat(late.state()).isEqualTo("Overdue");
    assertThat(late.overdue()).isEqualByComparingTo("10000");

    ReviewPoint open = reward(invoiced.subList(0, 1), "2027-11-01");
    assertThat(open.state()).isEqualTo("To be invoiced");
    assertThat(open.due()).contains(LocalDate.parse("2028-10-12"));
  }

  private static ReviewPoint reward(List<Entry> entries, String day) throws IOException {
    return point(
        "marketplace-revenue-share", entries, day, NoticeKind.PAYMENT, "Reward I3, Result proved");
  }

  /** Two missed months of three in a row; the notice is possible until 60 days after the report. */
  @Test
  void theRightToLeaveIsATrigger() throws IOException {
    List<Entry> missed =
        List.of(
            new Entry("ServiceLevelsMonthsDown", 0, "300"),
            new Entry("ServiceLevelsMonthsReported", 0, "2027-08-10"),
            new Entry("ServiceLevelsMonthsDown", 3, "300"),
            new Entry("ServiceLevelsMonthsReported", 3, "2027-09-10"));
    ReviewPoint open = right(missed, "2027-09-11");
    assertThat(open.severity()).isEqualTo(NoticeSeverity.FIRED);
    assertThat(open.state()).isEqualTo("Right open");
    assertThat(open.due()).contains(LocalDate.parse("2027-11-09"));
    assertThat(open.section())
        .isEqualTo("Section sched.sla of the Master Subscription and Services Agreement");
    assertThat(open.call()).contains("may leave");
    assertThat(right(missed, "2027-11-10").severity()).isEqualTo(NoticeSeverity.QUIET);
    List<Entry> met =
        List.of(
            missed.get(0),
            missed.get(1),
            new Entry("ServiceLevelsMonthsDown", 3, "0"),
            new Entry("ServiceLevelsMonthsReported", 3, "2027-09-10"));
    ReviewPoint none = right(met, "2027-09-11");
    assertThat(none.severity()).isEqualTo(NoticeSeverity.QUIET);
    assertThat(none.state()).isEqualTo("Level met");
  }

  private static ReviewPoint right(List<Entry> entries, String day) throws IOException {
    return point(
        "clinic-platform-mssa", entries, day, NoticeKind.TRIGGER, "Halden Schedule 2027-8");
  }

  private static ReviewPoint point(
      String sample, List<Entry> entries, String day, NoticeKind kind, String label)
      throws IOException {
    ReturnedWorkbook workbook =
        ReturnedWorkbook.open("w.xlsx", filled(sample, entries)).value().orElseThrow();
    return workbook
        .review(Optional.of(LocalDate.parse(day)))
        .value()
        .orElseThrow()
        .of(kind)
        .filter(point -> point.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] filled(String sample, List<Entry> entries) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbook.of(sample)))) {
      for (Entry entry : entries) {
        String area = book.getName(entry.name()).getRefersToFormula();
        CellReference at = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getFirstCell();
        XSSFCell cell =
            book.getSheet(at.getSheetName()).getRow(at.getRow() + entry.row()).getCell(at.getCol());
        if (entry.value().contains("-")) {
          cell.setCellValue(LocalDate.parse(entry.value()));
        } else {
          cell.setCellValue(Double.parseDouble(entry.value()));
        }
      }
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
