package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of compliance; the deal takes effect on Monday, March 1, 2027. */
class WorkbookComplianceTest {
  private FilledWorkbook book;

  @BeforeEach
  void load() throws IOException {
    book = DeclaredDeal.sample("cold-chain");
  }

  @Test
  void dutiesComeBackAsTheirClausesSay() {
    book.date("AsOfDate", 0, "2027-06-15");
    book.date("ComplianceDutiesLast", 2, "2027-03-10");
    book.recalculated();
    // every 12 months; in each calendar year; every 12 months; every 3 months
    assertThat(due(0)).isEqualTo("2028-03-01 Ahead");
    assertThat(due(1)).isEqualTo("2027-12-31 Ahead");
    assertThat(due(2)).isEqualTo("2028-12-31 Ahead");
    assertThat(due(3)).isEqualTo("2028-03-01 Ahead");
    assertThat(due(4)).isEqualTo("2027-06-01 Overdue");
    book.date("ComplianceDutiesLast", 4, "2027-04-01").recalculated();
    assertThat(due(4)).isEqualTo("2027-07-01 Within 30 days");
  }

  @Test
  void aFindingGoesUpTheSteps() {
    String[] grades = {"Minor", "Serious", "Critical", "Serious", "Serious"};
    for (int row = 0; row < grades.length; row++) {
      book.date("ComplianceFindingsReport", row, "2027-06-01");
      book.type("ComplianceFindingsGrade", row, grades[row]);
    }
    book.date("ComplianceFindingsCorrected", 3, "2027-06-10");
    book.date("ComplianceFindingsNotice", 4, "2027-06-02");
    book.date("AsOfDate", 0, "2027-06-16").recalculated();
    // ten Business Days, and thirty days, from June 1
    assertThat(book.day("ComplianceFindingsPlanBy", 1)).hasValue(LocalDate.of(2027, 6, 15));
    assertThat(book.day("ComplianceFindingsCorrectBy", 0)).hasValue(LocalDate.of(2027, 7, 1));
    assertThat(texts("ComplianceFindingsState", 5))
        .containsExactly("In correction", "Plan late", "May suspend", "Corrected", "Plan late");
    book.date("AsOfDate", 0, "2027-07-05").recalculated();
    assertThat(texts("ComplianceFindingsState", 5))
        .containsExactly(
            "Not corrected", "Not corrected", "May suspend", "Corrected", "Breach not cured");
  }

  @Test
  void aHiddenConflictMayReopenTheDecision() {
    book.date("ComplianceConflictsArose", 0, "2027-05-03");
    book.date("ComplianceConflictsArose", 1, "2027-05-03");
    book.date("ComplianceConflictsDisclosed", 1, "2027-05-11");
    book.date("ComplianceConflictsLearned", 2, "2027-05-03");
    book.date("AsOfDate", 0, "2027-05-11").recalculated();
    assertThat(book.day("ComplianceConflictsBy", 0)).hasValue(LocalDate.of(2027, 5, 10));
    assertThat(book.day("ComplianceConflictsUntil", 2)).hasValue(LocalDate.of(2027, 6, 2));
    assertThat(texts("ComplianceConflictsState", 3))
        .containsExactly("Not disclosed", "Disclosed late", "May be reopened");
    book.date("AsOfDate", 0, "2027-06-03").recalculated();
    assertThat(book.text("ComplianceConflictsState", 2)).isEqualTo("Time is over");
  }

  @Test
  void newcomersAreTrainedInTime() {
    book.date("ComplianceTrainingJoined", 0, "2027-04-01");
    book.date("ComplianceTrainingJoined", 1, "2027-04-02");
    book.date("AsOfDate", 0, "2027-05-03").recalculated();
    // May 1, 2027 is a Saturday
    assertThat(book.day("ComplianceTrainingBy", 0)).hasValue(LocalDate.of(2027, 5, 3));
    assertThat(texts("ComplianceTrainingState", 2)).containsExactly("Open", "Open");
    book.date("AsOfDate", 0, "2027-05-04").date("ComplianceTrainingTrained", 1, "2027-05-03");
    book.recalculated();
    assertThat(texts("ComplianceTrainingState", 2)).containsExactly("Overdue", "Trained");
  }

  @Test
  void remediationRunsFromThePlanToTheExit() {
    book.date("ComplianceCorrectionTrigger", 0, "2028-01-10");
    stage("2028-01-17", "Notice", "");
    stage("2028-01-18", "Notice late", "");
    book.date("ComplianceCorrectionNotice", 0, "2028-01-17");
    stage("2028-02-16", "Plan", "");
    book.date("ComplianceCorrectionReceived", 0, "2028-02-16");
    stage("2028-03-01", "Approval", "");
    book.date("ComplianceCorrectionApproved", 0, "2028-03-01");
    // the quarter after the approval is April to June
    stage("2028-06-30", "Recovery", "");
    assertThat(book.day("ComplianceCorrectionRecovery", 0)).hasValue(LocalDate.of(2028, 6, 30));
    stage("2028-07-01", "To renegotiation", "Renegotiation");
    assertThat(book.day("ComplianceTalksOffersBy", 0)).hasValue(LocalDate.of(2028, 7, 17));
    assertThat(book.day("ComplianceTalksLastDay", 0)).hasValue(LocalDate.of(2028, 8, 30));
    stage("2028-08-31", "To renegotiation", "Exit open");
    assertThat(book.day("ComplianceTalksExitBy", 0)).hasValue(LocalDate.of(2028, 10, 30));
    stage("2028-10-31", "To renegotiation", "Exit lapsed");
    book.type("ComplianceCorrectionRecovered", 0, "Yes");
    stage("2028-10-31", "Recovered", "");
  }

  @Test
  void aLatePlanLeadsToRenegotiationAtOnce() {
    book.date("ComplianceCorrectionTrigger", 0, "2028-01-10");
    book.date("ComplianceCorrectionNotice", 0, "2028-01-17");
    book.date("ComplianceCorrectionReceived", 0, "2028-02-17");
    stage("2028-02-17", "To renegotiation", "Renegotiation");
    assertThat(book.day("ComplianceTalksFrom", 0)).hasValue(LocalDate.of(2028, 2, 17));
    book.date("ComplianceTalksAmended", 0, "2028-03-01");
    stage("2028-03-02", "To renegotiation", "Settled");
  }

  private void stage(String day, String correction, String talks) {
    book.date("AsOfDate", 0, day).recalculated();
    assertThat(book.text("ComplianceCorrectionState", 0)).as(day).isEqualTo(correction);
    assertThat(book.text("ComplianceTalksState", 0)).as(day).isEqualTo(talks);
  }

  private String due(int row) {
    return book.day("ComplianceDutiesDue", row).orElseThrow()
        + " "
        + book.text("ComplianceDutiesState", row);
  }

  private java.util.List<String> texts(String name, int rows) {
    return java.util.stream.IntStream.range(0, rows).mapToObj(row -> book.text(name, row)).toList();
  }

  @Test
  void whatTheDealHasNoClauseForIsLeftOut() throws IOException {
    XSSFWorkbook license = DeclaredDeal.sample("freight-quotes-api").workbook();
    assertThat(license.getName("ComplianceDutiesLast")).isNotNull();
    assertThat(license.getName("ComplianceCorrectionTrigger")).isNull();
    assertThat(license.getName("ComplianceTalksBegan")).isNull();
    var points = new ArrayList<String>();
    license.getSheet("Compliance").forEach(row -> points.add(first(row)));
    assertThat(points)
        .contains("Training against bribery every")
        .doesNotContain("Corrective plan within", "Compliance review every");
  }

  private static String first(Row row) {
    return row.getCell(0) == null ? "" : words(row.getCell(0));
  }

  private static String words(Cell cell) {
    boolean computed =
        cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.STRING;
    return computed ? cell.getStringCellValue() : cell.toString();
  }

  @Test
  void aNoticeOfADutyNamesItsOwnSection() {
    book.date("AsOfDate", 0, "2027-06-15").recalculated();
    var sections = new ArrayList<String>();
    for (Row row : book.workbook().getSheet("Notices")) {
      if (texts(row).contains("Screening against sanctions lists")) {
        sections.addAll(texts(row));
      }
    }
    assertThat(sections).contains("Section core.export#screening");
  }

  private static List<String> texts(Row row) {
    var texts = new ArrayList<String>();
    row.forEach(cell -> texts.add(words(cell)));
    return texts;
  }
}
