package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.deal.economics.VestingStage;

/** Rights that vest in stages: the sheet says what the clause says, day by day. */
class WorkbookVestingTest {
  private static final Path BY_MILESTONE = Path.of("samples/cold-chain.yaml");
  private static final Path REVERTING = Path.of("samples/coverage/jda-3.yaml");
  private static final Path BY_REVENUE = Path.of("samples/coverage/jda-4.yaml");

  private static WorkbookInput load(Path file) {
    return WorkbookFixture.input(DeclaredDeal.load(file), "jda", "Section 9.2");
  }

  private static FilledWorkbook on(FilledWorkbook book, String asOf) {
    return book.date("AsOfDate", 0, asOf).recalculated();
  }

  private static void met(FilledWorkbook book, WorkbookInput input, String milestone, String day) {
    List<String> ids = MilestoneData.of(input).orElseThrow().ids();
    book.date("MilestonesMetOn", ids.indexOf(milestone), day);
  }

  @Test
  void stagesVestWithTheirMilestones() throws Exception {
    // M1 evaluation to 2028-04-15, M3 non-exclusive to 2029-01-15, M5 sublicensing to 2030-01-31.
    WorkbookInput input = load(BY_MILESTONE);
    FilledWorkbook book = FilledWorkbook.of(input);
    met(book, input, "M1", "2028-04-10");
    met(book, input, "M3", "2029-01-20");
    on(book, "2029-02-01");
    assertThat(book.day("VestedOn", 0)).contains(LocalDate.parse("2028-04-10"));
    assertThat(book.text("VestingStates", 0)).startsWith("VESTED: enter it in the Decision Log");
    assertThat(book.text("VestingStates", 1)).startsWith("LAPSED"); // five days late
    assertThat(book.text("VestingStates", 2)).startsWith("NOT YET VESTED");
    assertThat(book.text("VestingSum", 0))
        .isEqualTo("Vested 1 of 3 stages, open or contested 1, lapsed 1");
    book.put("VestingExcusedDays", 1, 0, "5");
    book.date("VestingNotedOn", 0, "2028-04-12");
    book.date("VestingNotedOn", 1, "2029-01-22");
    on(book, "2029-02-12"); // 15 business days after January 22 are over on February 12
    assertThat(book.text("VestingStates", 0)).isEqualTo("VESTED for good");
    assertThat(book.text("VestingStates", 1)).isEqualTo("VESTED, an objection is still possible");
    assertThat(book.number("VestingShares", 0, 0).orElseThrow().doubleValue()).isEqualTo(1.0 / 3);
    assertThat(book.number("VestingShares", 1, 0).orElseThrow().doubleValue()).isEqualTo(2.0 / 3);
    book.date("VestingNoticesOn", 1, "2029-02-12");
    on(book, "2029-04-01");
    assertThat(book.text("VestingStates", 1)).startsWith("CONTESTED");
    assertThat(book.day("VestedOn", 1)).isEmpty();
    keep(book, "vesting");
    mirror(input, book, "2029-04-01");
    assertThat(SecondOpinion.differences(book)).isEmpty();
  }

  @Test
  void rightsRevertIfAMilestoneIsMissed() throws Exception {
    // M1 evaluation to 2028-06-30, M2 non-exclusive to 2029-06-30.
    WorkbookInput input = load(REVERTING);
    FilledWorkbook book = on(FilledWorkbook.of(input), "2028-06-30");
    assertThat(book.text("VestingStates", 0)).isEqualTo("Vested at signing; may still revert");
    on(book, "2028-07-01");
    assertThat(book.text("VestingStates", 0)).startsWith("MAY REVERT");
    book.date("VestingNoticesOn", 0, "2028-07-03");
    on(book, "2028-07-24");
    assertThat(book.text("VestingStates", 0)).startsWith("REVERTS unless");
    mirror(input, book, "2028-07-24");
    met(book, input, "M2", "2029-06-29");
    on(book, "2028-07-25");
    assertThat(book.text("VestingStates", 0)).startsWith("REVERTED");
    assertThat(book.text("VestingStates", 1)).startsWith("Vested for good");
    assertThat(book.text("VestingSum", 0))
        .isEqualTo("Kept for good 1 of 2 stages, at risk 0, reverted 1");
    assertThat(book.number("VestingShares", 0, 0)).contains(new BigDecimal("0.5"));
    mirror(input, book, "2028-07-25");
    keep(book, "vesting-reversion");
    assertThat(SecondOpinion.differences(book)).isEmpty();
  }

  @Test
  void stagesVestWithTheQuarterThatShowsTheirLevel() throws Exception {
    // USD 1,000 by 2028-06-30, USD 2,000 by 2029-06-30; Q1 is April to June 2027.
    WorkbookInput input = load(BY_REVENUE);
    FilledWorkbook book = FilledWorkbook.of(input);
    book.row("VestingRevenue", 0, "100", "899.99", "0.01");
    book.named("VestingReportsReceivedOn", 0, 2).setCellValue(LocalDate.parse("2027-10-29"));
    on(book, "2027-11-19"); // 15 business days after October 29
    assertThat(book.day("VestedOn", 0)).contains(LocalDate.parse("2027-09-30"));
    assertThat(book.text("VestingStates", 0)).isEqualTo("VESTED, an objection is still possible");
    mirror(input, book, "2027-11-19");
    on(book, "2027-11-20");
    assertThat(book.text("VestingStates", 0)).isEqualTo("VESTED for good");
    assertThat(book.text("VestingStates", 1)).startsWith("NOT YET VESTED");
    on(book, "2029-07-01");
    assertThat(book.text("VestingStates", 1)).startsWith("LONG STOP PASSED");
    mirror(input, book, "2029-07-01");
    book.row("VestingRevenue", 0, "100", "899.99", "0.01", "0", "0", "0", "0", "0", "0", "999.99");
    on(book, "2029-07-31");
    assertThat(book.text("VestingStates", 1)).startsWith("LAPSED");
    mirror(input, book, "2029-07-31");
    book.put("VestingRevenue", 0, 9, "1000");
    on(book, "2029-07-31");
    assertThat(book.day("VestedOn", 1)).contains(LocalDate.parse("2029-06-30"));
    mirror(input, book, "2029-07-31");
    keep(book, "vesting-revenue");
    assertThat(SecondOpinion.differences(book)).isEmpty();
  }

  private static void keep(FilledWorkbook book, String name) throws Exception {
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/" + name + ".xlsx"), book.bytes());
  }

  /** The state codes on the sheet are those of the economics. */
  private static void mirror(WorkbookInput input, FilledWorkbook book, String asOf) {
    MilestoneData milestones = MilestoneData.of(input).orElseThrow();
    VestingData data = VestingData.of(milestones.serving()).orElseThrow();
    VestingLayout layout =
        VestingLayout.of(data, MilestoneLayout.of(milestones, "Milestones and vesting"));
    for (int at = 0; at < data.stages().size(); at++) {
      VestingStage.Facts facts = facts(book, data, layout, at);
      VestingStage stage = data.stage(at);
      assertThat(book.at(layout.stage(at, VestingLayout.STATE)))
          .as("stage %s on %s", at, asOf)
          .contains((double) StateWords.code(stage.on(LocalDate.parse(asOf), facts)));
      assertThat(day(book, layout.stage(at, VestingLayout.STOP))).isEqualTo(stage.stop(facts));
      assertThat(day(book, layout.stage(at, VestingLayout.CONTEST)))
          .isEqualTo(stage.contestBy(facts));
    }
  }

  private static VestingStage.Facts facts(
      FilledWorkbook book, VestingData data, VestingLayout layout, int at) {
    boolean revenue = data.byRevenue();
    Optional<LocalDate> noted = day(book, layout.stage(at, VestingLayout.NOTED));
    return new VestingStage.Facts(
        book.at(layout.stage(at, VestingLayout.EXCUSED)).map(Double::intValue).orElse(0),
        revenue
            ? reached(book, data, layout, at)
            : day(book, layout.stage(at, VestingLayout.REACHED)),
        revenue ? noted : Optional.empty(),
        revenue ? day(book, layout.stage(at, VestingLayout.REPORT)) : noted,
        revenue ? reportedUntil(book, layout) : Optional.empty(),
        day(book, layout.stage(at, VestingLayout.NOTICE)));
  }

  /** The last day of the first quarter whose sum of revenue is not below the level. */
  private static Optional<LocalDate> reached(
      FilledWorkbook book, VestingData data, VestingLayout layout, int at) {
    BigDecimal sum = BigDecimal.ZERO;
    List<BigDecimal> quarters = revenue(book, layout);
    for (int quarter = 0; quarter < quarters.size(); quarter++) {
      sum = sum.add(quarters.get(quarter));
      if (sum.compareTo(data.level(at).orElseThrow().amount()) >= 0) {
        return day(book, layout.revenue(VestingRevenue.ENDS).at(0, quarter));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> reportedUntil(FilledWorkbook book, VestingLayout layout) {
    int count = revenue(book, layout).size();
    return count == 0
        ? Optional.empty()
        : day(book, layout.revenue(VestingRevenue.ENDS).at(0, count - 1));
  }

  private static List<BigDecimal> revenue(FilledWorkbook book, VestingLayout layout) {
    var revenue = new ArrayList<BigDecimal>();
    Strip cells = layout.revenue(VestingRevenue.REVENUE);
    for (int at = 0; at < cells.columns(); at++) {
      book.at(cells.at(0, at)).map(BigDecimal::valueOf).ifPresent(revenue::add);
    }
    return revenue;
  }

  private static Optional<LocalDate> day(FilledWorkbook book, Place place) {
    return book.at(place).map(serial -> LocalDate.of(1899, 12, 30).plusDays(serial.longValue()));
  }
}
