package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.workbook.DealFixture.number;
import static org.parley.workbook.DealFixture.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parley.term.TermType;
import org.parley.value.Value;

/** Deals that lack something say so and stay computable. */
class WorkbookOpenPointsTest {
  private static FilledWorkbook write(WorkbookInput input, String name) throws Exception {
    byte[] bytes = WorkbookWriter.write(input).value().orElseThrow();
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook", name + ".xlsx"), bytes);
    return new FilledWorkbook(bytes);
  }

  /** The sheets that a reader sees. */
  private static List<String> sheets(XSSFWorkbook workbook) {
    return sheets(workbook, SheetVisibility.VISIBLE);
  }

  private static List<String> sheets(XSSFWorkbook workbook, SheetVisibility visibility) {
    return java.util.stream.IntStream.range(0, workbook.getNumberOfSheets())
        .filter(at -> workbook.getSheetVisibility(at) == visibility)
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  private static String words(XSSFSheet sheet) {
    StringBuilder words = new StringBuilder();
    for (Row row : sheet) {
      for (Cell cell : row) {
        words.append(cell).append('\n');
      }
    }
    return words.toString();
  }

  @Test
  void aDealWithoutAnythingHasTermsAndNothingOpen() throws Exception {
    FilledWorkbook book = write(SampleDeal.input(new DealFixture()), "bare");
    assertThat(sheets(book.workbook())).containsExactly("Dashboard", "Terms");
    assertThat(sheets(book.workbook(), SheetVisibility.VERY_HIDDEN))
        .containsExactly("Notices", "Record");
    assertThat(words(book.workbook().getSheet("Dashboard")))
        .contains("ask for no figures")
        .doesNotContain("OPEN");
  }

  @Test
  void openTablesSaySo() throws Exception {
    DealFixture deal = new DealFixture();
    for (String path :
        List.of(
            ScorecardData.METRICS,
            MilestoneData.PLAN,
            MilestoneData.PAYMENTS,
            GateData.GATES,
            GateData.WINDOW)) {
      deal.withOpen(path, TermType.TABLE, path);
    }
    FilledWorkbook book = write(SampleDeal.input(deal), "open-tables");
    assertThat(words(book.workbook().getSheet("Scorecard")))
        .contains("OPEN: the deal states no scorecard");
    assertThat(words(book.workbook().getSheet("Dashboard")))
        .contains("OPEN: the deal states no health");
    assertThat(sheets(book.workbook())).contains("Milestones and vesting", "Exclusivity gates");
    assertThat(words(book.workbook().getSheet("Milestones and vesting")))
        .contains("OPEN: the milestones of the plan", "OPEN: the milestone payments");
    assertThat(words(book.workbook().getSheet("Exclusivity gates"))).contains("OPEN: the gates");
    assertThat(words(book.workbook().getSheet("Terms"))).contains("OPEN POINTS: 5");
  }

  @Test
  void openCellsSaySoAndFormulasStayQuiet() throws Exception {
    FilledWorkbook book = write(SampleDeal.input(holes()), "open-cells");
    book.row("ScorecardActuals", 2, "1", "1");
    book.recalculated();
    assertThat(book.text("ScorecardResults", 2)).startsWith("OPEN:");
    assertThat(book.text("ScorecardResults", 0)).startsWith("OPEN:");
    assertThat(book.text("GateResults", 0)).startsWith("OPEN:");
    assertThat(words(book.workbook().getSheet("Milestones and vesting"))).contains("OPEN");
    FilledWorkbook office = LibreOffice.recalculated(book.recalculated());
    assertThat(office.text("GateResults", 0)).startsWith("OPEN:");
  }

  /** The sample deal with an open cell in every table. */
  private static DealFixture holes() {
    DealFixture deal = SampleDeal.answers();
    deal.without(ScorecardData.TRIGGER_QUARTERS)
        .withOpen(ScorecardData.TRIGGER_QUARTERS, TermType.INTEGER, "Quarters in a row")
        .without(ScorecardData.PROJECTED)
        .without(GateData.START)
        .withOpen(GateData.START, TermType.DATE, "Start");
    List<Map<String, Optional<Value>>> metrics =
        SampleDeal.metrics().stream()
            .map(row -> open(row, "threshold", "weight", "unit", "definition"))
            .toList();
    deal.withTable(ScorecardData.METRICS, "Metrics", "metric", Map.of(), metrics);
    deal.withTable(
        MilestoneData.PLAN,
        "Milestones",
        "id",
        Map.of(),
        List.of(open(SampleDeal.row("id", text("M1")), "name", "criteria", "due", "gate")));
    deal.withTable(
        MilestoneData.PAYMENTS,
        "Payments",
        "",
        Map.of(),
        List.of(
            open(
                SampleDeal.row("milestone", text("M1")),
                "payer",
                "payee",
                "amount",
                "due",
                "long_stop"),
            SampleDeal.row("milestone", text("M9"))));
    deal.withTable(
        GateData.GATES,
        "Gates",
        "id",
        Map.of(),
        List.of(
            open(
                SampleDeal.row("id", text("G1"), "metric", text("m")),
                "unit",
                "target",
                "test_date",
                "source",
                "cure",
                "consequence")));
    return deal;
  }

  private static Map<String, Optional<Value>> open(
      Map<String, Optional<Value>> row, String... columns) {
    Map<String, Optional<Value>> copy = new LinkedHashMap<>(row);
    for (String column : columns) {
      copy.put(column, Optional.empty());
    }
    return copy;
  }

  @Test
  void agreementsStandSideBySideAndDifferencesAreTold() throws Exception {
    DealFixture first = SampleDeal.answers();
    DealFixture second = new DealFixture();
    second.with(ScorecardData.TRIGGER_QUARTERS, TermType.INTEGER, "Quarters in a row", number("3"));
    second.with("api.limits.calls", TermType.INTEGER, "Calls", number("1000"));
    WorkbookInput plain = SampleDeal.input(first);
    WorkbookInput input =
        new WorkbookInput(
            DealFixture.deal(
                "Two agreements",
                List.of(
                    first.agreement("jda", "Joint Development Agreement"),
                    second.agreement("oem", "OEM Agreement"))),
            Map.of("jda", WorkbookFixture.sections()),
            plain.texts(),
            plain.words(),
            plain.subjects());
    FilledWorkbook book = write(input, "two-agreements");
    String terms = words(book.workbook().getSheet("Terms"));
    assertThat(terms).contains("OEM Agreement", "not in this agreement", "1000");
    String scorecard = words(book.workbook().getSheet("Scorecard"));
    assertThat(scorecard)
        .contains("CAUTION: OEM Agreement", "Section 5.2(c) of the Joint Development Agreement");
  }

  @Test
  void oneOrThreeQuartersInARowWork() throws Exception {
    for (String needed : List.of("1", "3")) {
      DealFixture deal = SampleDeal.answers().without(ScorecardData.TRIGGER_QUARTERS);
      deal.with(ScorecardData.TRIGGER_QUARTERS, TermType.INTEGER, "Quarters", number(needed));
      FilledWorkbook book = FilledWorkbook.of(SampleDeal.input(deal));
      book.row("ScorecardActuals", 2, "1", "1", "1", "5").recalculated();
      assertThat(book.text("ScorecardResults", 2)).startsWith("TRIGGER FIRED in Q" + needed + ":");
    }
  }

  @Test
  void allWarningsOfASheetFindRoom() throws Exception {
    DealFixture first = SampleDeal.answers().without(ScorecardData.TRIGGER_QUARTERS);
    first.without(MilestoneData.PLAN).withOpen(MilestoneData.PLAN, TermType.TABLE, "Milestones");
    first.without(MilestoneData.PAYMENTS).without(ScorecardData.MILESTONE_VALUES);
    WorkbookInput plain = SampleDeal.input(first);
    WorkbookInput input =
        new WorkbookInput(
            DealFixture.deal(
                "Two agreements",
                List.of(
                    first.agreement("jda", "Joint Development Agreement"),
                    SampleDeal.answers().agreement("oem", "OEM Agreement"))),
            Map.of(),
            plain.texts(),
            plain.words(),
            plain.subjects());
    FilledWorkbook book = write(input, "warnings");
    assertThat(words(book.workbook().getSheet("Scorecard"))).contains("the default, 2", "CAUTION");
    assertThat(words(book.workbook().getSheet("Milestones and vesting")))
        .contains("CAUTION", "OPEN: the milestones of the plan", "no section found");
  }
}
