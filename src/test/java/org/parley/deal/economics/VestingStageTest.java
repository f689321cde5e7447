package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.deal.economics.VestingStage.Facts;
import org.parley.deal.economics.VestingStage.Rule;
import org.parley.deal.economics.VestingStage.State;
import org.parley.value.Period;

/** When rights vest, lapse and revert, by the words of the clause. */
class VestingStageTest {
  private static final LocalDate STOP = LocalDate.of(2028, 6, 30);

  private static VestingStage stage(Rule rule) {
    return new VestingStage(
        rule, Optional.of(STOP), Optional.of(new Period(15, Period.Unit.BUSINESS_DAYS)));
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  private static Facts facts(int excused, String reached, String recorded, String notice) {
    return new Facts(
        excused, day(reached), Optional.empty(), day(recorded), Optional.empty(), day(notice));
  }

  private static State on(Rule rule, String asOf, Facts facts) {
    return stage(rule).on(LocalDate.parse(asOf), facts);
  }

  @Test
  void aStageVestsOnItsMilestoneAndIsFinalAfterTheTimeForObjections() {
    assertThat(on(Rule.MILESTONE, "2028-05-01", facts(0, "", "", ""))).isEqualTo(State.UNVESTED);
    assertThat(on(Rule.MILESTONE, "2028-06-30", facts(0, "2028-06-30", "", "")))
        .isEqualTo(State.UNRECORDED);
    // 15 business days after Monday, July 3, 2028 end on Monday, July 24.
    Facts recorded = facts(0, "2028-06-30", "2028-07-03", "");
    assertThat(stage(Rule.MILESTONE).contestBy(recorded)).contains(LocalDate.of(2028, 7, 24));
    assertThat(on(Rule.MILESTONE, "2028-07-24", recorded)).isEqualTo(State.CONTESTABLE);
    assertThat(on(Rule.MILESTONE, "2028-07-25", recorded)).isEqualTo(State.VESTED);
    Facts objected = facts(0, "2028-06-30", "2028-07-03", "2028-07-24");
    assertThat(on(Rule.MILESTONE, "2028-08-30", objected)).isEqualTo(State.CONTESTED);
    Facts late = facts(0, "2028-06-30", "2028-07-03", "2028-07-25");
    assertThat(on(Rule.MILESTONE, "2028-08-30", late)).isEqualTo(State.VESTED);
  }

  @Test
  void aStageThatIsReachedAfterItsLongStopDoesNotVest() {
    assertThat(on(Rule.MILESTONE, "2028-06-30", facts(0, "", "", ""))).isEqualTo(State.UNVESTED);
    assertThat(on(Rule.MILESTONE, "2028-07-01", facts(0, "", "", ""))).isEqualTo(State.LAPSED);
    assertThat(on(Rule.MILESTONE, "2028-07-20", facts(0, "2028-07-10", "2028-07-10", "")))
        .isEqualTo(State.LAPSED);
    assertThat(on(Rule.MILESTONE, "2028-07-20", facts(10, "2028-07-10", "2028-07-10", "")))
        .isEqualTo(State.CONTESTABLE);
  }

  @Test
  void aRightRevertsAfterNoticeAndTheTimeToAnswerIt() {
    assertThat(on(Rule.REVERSION, "2028-06-30", facts(0, "", "", ""))).isEqualTo(State.HELD);
    assertThat(on(Rule.REVERSION, "2028-06-30", facts(0, "2028-06-30", "", "")))
        .isEqualTo(State.KEPT);
    assertThat(on(Rule.REVERSION, "2028-07-01", facts(0, "", "", ""))).isEqualTo(State.MAY_REVERT);
    Facts early = facts(0, "", "", "2028-06-15");
    assertThat(on(Rule.REVERSION, "2028-12-01", early)).isEqualTo(State.MAY_REVERT);
    Facts noticed = facts(0, "2028-07-05", "", "2028-07-03");
    assertThat(on(Rule.REVERSION, "2028-07-24", noticed)).isEqualTo(State.REVERTING);
    assertThat(on(Rule.REVERSION, "2028-07-25", noticed)).isEqualTo(State.REVERTED);
  }

  @Test
  void revenueVestsWithTheQuarterWhoseReportShowsIt() {
    // The level shows in the quarter that ends on June 30; the report came on July 20.
    Facts june =
        new Facts(
            0,
            day("2028-06-30"),
            Optional.empty(),
            day("2028-07-20"),
            day("2028-06-30"),
            Optional.empty());
    assertThat(on(Rule.REVENUE, "2028-08-10", june)).isEqualTo(State.CONTESTABLE);
    assertThat(on(Rule.REVENUE, "2028-08-11", june)).isEqualTo(State.VESTED);
    // Not reached, and the quarter of the long stop not yet reported.
    Facts waiting =
        new Facts(
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day("2028-03-31"),
            Optional.empty());
    assertThat(on(Rule.REVENUE, "2028-07-15", waiting)).isEqualTo(State.REPORT_DECIDES);
    Facts reported =
        new Facts(
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day("2028-06-30"),
            Optional.empty());
    assertThat(on(Rule.REVENUE, "2028-07-21", reported)).isEqualTo(State.LAPSED);
  }

  @Test
  void withinTheQuarterOfTheLongStopTheDayOfTheLevelDecides() {
    VestingStage stage =
        new VestingStage(
            Rule.REVENUE,
            Optional.of(LocalDate.of(2028, 8, 15)),
            Optional.of(new Period(15, Period.Unit.BUSINESS_DAYS)));
    assertThat(stage.on(LocalDate.of(2028, 11, 1), september(""))).isEqualTo(State.DAY_TO_SHOW);
    assertThat(stage.on(LocalDate.of(2028, 12, 1), september("2028-08-15")))
        .isEqualTo(State.VESTED);
    assertThat(stage.on(LocalDate.of(2028, 12, 1), september("2028-08-16")))
        .isEqualTo(State.LAPSED);
  }

  private static Facts september(String shown) {
    return new Facts(
        0, day("2028-09-30"), day(shown), day("2028-10-20"), day("2028-09-30"), Optional.empty());
  }

  @Test
  void whatIsNotAgreedIsOpen() {
    VestingStage open = new VestingStage(Rule.MILESTONE, Optional.empty(), Optional.empty());
    assertThat(open.on(STOP, facts(0, "2028-01-01", "2028-01-02", ""))).isEqualTo(State.OPEN);
  }
}
