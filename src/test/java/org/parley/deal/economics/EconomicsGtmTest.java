package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;

class EconomicsGtmTest {
  private static final LocalDate EFFECTIVE = LocalDate.of(2027, 7, 15);
  private static final Period DAYS_20 = new Period(20, Period.Unit.DAYS);
  private static final Period DAYS_60 = new Period(60, Period.Unit.DAYS);

  private static GtmCommitment commitment(GtmPeriod period, String first) {
    return new GtmCommitment(
        Optional.of(new BigDecimal("12")),
        Optional.of(Percent.of(new BigDecimal("80"))),
        Optional.of(period),
        Optional.of(LocalDate.parse(first)),
        Optional.of(DAYS_20));
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  private static GtmCommitment.Facts facts(String delivered, String reported, long excused) {
    return new GtmCommitment.Facts(
        delivered.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(delivered)),
        day(reported),
        excused);
  }

  private static List<String> dates(GtmCommitment commitment, int quarters) {
    List<String> dates = new ArrayList<>();
    for (int quarter = 0; quarter <= quarters; quarter++) {
      for (int month = commitment.firstMonth(); month <= 3; month++) {
        commitment.due(EFFECTIVE, quarter, month).map(LocalDate::toString).ifPresent(dates::add);
      }
    }
    return dates;
  }

  @Test
  void afterTheFirstDueDateFullCalendarPeriodsFollow() {
    assertThat(dates(commitment(GtmPeriod.QUARTER, "2027-09-30"), 2))
        .containsExactly("2027-09-30", "2027-12-31", "2028-03-31");
    assertThat(dates(commitment(GtmPeriod.QUARTER, "2027-11-15"), 3))
        .containsExactly("2027-11-15", "2028-03-31", "2028-06-30");
    assertThat(dates(commitment(GtmPeriod.MONTH, "2027-08-20"), 1))
        .containsExactly("2027-08-20", "2027-09-30", "2027-10-31", "2027-11-30", "2027-12-31");
    assertThat(dates(commitment(GtmPeriod.HALF_YEAR, "2028-02-10"), 6))
        .containsExactly("2028-02-10", "2028-12-31");
    assertThat(dates(commitment(GtmPeriod.YEAR, "2027-12-31"), 9))
        .containsExactly("2027-12-31", "2028-12-31", "2029-12-31");
    assertThat(dates(commitment(GtmPeriod.ONCE, "2027-10-01"), 4)).containsExactly("2027-10-01");
  }

  @Test
  void whatIsDueBeforeTheEffectiveDateDoesNotCount() {
    assertThat(dates(commitment(GtmPeriod.QUARTER, "2027-07-14"), 1)).containsExactly("2027-12-31");
    assertThat(dates(commitment(GtmPeriod.MONTH, "2027-06-30"), 0))
        .containsExactly("2027-07-31", "2027-08-31", "2027-09-30");
  }

  @Test
  void noPeriodIsDueTwiceAndPeriodsRise() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      GtmPeriod kind = GtmPeriod.values()[random.nextInt(GtmPeriod.values().length)];
      LocalDate first = EFFECTIVE.plusDays(random.nextInt(700));
      List<String> dates = dates(commitment(kind, first.toString()), 12);
      assertThat(dates).doesNotHaveDuplicates().isSorted().contains(first.toString());
      assertThat(dates.get(0)).isEqualTo(first.toString());
    }
  }

  @Test
  void aResultBelowTheMinimumIsAMiss() {
    GtmCommitment sellers = commitment(GtmPeriod.QUARTER, "2027-09-30");
    LocalDate due = LocalDate.of(2027, 9, 30);
    assertThat(on("2027-09-30", sellers, due, facts("", "", 0))).isEqualTo(GtmResult.RUNNING);
    assertThat(on("2027-09-30", sellers, due, facts("12", "", 0))).isEqualTo(GtmResult.MET);
    assertThat(on("2027-10-01", sellers, due, facts("9.6", "", 0))).isEqualTo(GtmResult.SHORT);
    assertThat(on("2027-10-01", sellers, due, facts("9.5", "", 0))).isEqualTo(GtmResult.MISSED);
    assertThat(on("2027-10-20", sellers, due, facts("", "", 0))).isEqualTo(GtmResult.REPORT_DUE);
    assertThat(on("2027-10-21", sellers, due, facts("", "", 0))).isEqualTo(GtmResult.NOT_REPORTED);
    assertThat(on("2027-10-21", sellers, due, facts("11", "", 0))).isEqualTo(GtmResult.SHORT);
    assertThat(on("2027-10-21", sellers, due, facts("1", "", 25))).isEqualTo(GtmResult.RUNNING);
  }

  private static GtmResult on(
      String day, GtmCommitment commitment, LocalDate due, GtmCommitment.Facts facts) {
    return GtmResult.on(LocalDate.parse(day), commitment, due, facts);
  }

  @Test
  void aMissCostsItsPartOfTheBudget() {
    GtmCommitment sellers = commitment(GtmPeriod.QUARTER, "2027-09-30");
    Money budget = Money.of("USD", new BigDecimal("1000.00"));
    assertThat(sellers.price(budget, Percent.WHOLE, facts("5", "", 0)))
        .contains(Money.of("USD", new BigDecimal("583.33")));
    assertThat(sellers.price(budget, Percent.of(new BigDecimal("50")), facts("", "", 0)))
        .contains(Money.of("USD", new BigDecimal("500.00")));
    assertThat(sellers.price(budget, Percent.WHOLE, facts("13", "", 0)))
        .contains(Money.of("USD", BigDecimal.ZERO));
    assertThat(GtmRemedy.orMakeGood(GtmRemedy.PAY, false)).isEqualTo(GtmRemedy.MAKE_GOOD);
  }

  @Test
  void theTimeForARemedyRunsFromTheReportOrItsLastDay() {
    Optional<Period> time = Optional.of(DAYS_60);
    assertThat(GtmRemedy.deadline(day("2027-10-20"), day("2027-10-05"), time))
        .isEqualTo(day("2027-12-06"));
    assertThat(GtmRemedy.deadline(day("2027-10-20"), day("2027-11-30"), time))
        .isEqualTo(GtmRemedy.deadline(day("2027-10-20"), day(""), time));
    GtmRemedy.Facts part = new GtmRemedy.Facts(Optional.of(BigDecimal.ONE), day("2027-11-01"));
    LocalDate asOf = LocalDate.of(2027, 11, 30);
    assertThat(GtmRemedy.MAKE_GOOD.on(asOf, day("2027-12-06"), BigDecimal.TEN, part))
        .isEqualTo(GtmRemedy.State.RUNS);
    assertThat(GtmRemedy.PLAN.on(asOf, day("2027-12-06"), BigDecimal.TEN, part))
        .isEqualTo(GtmRemedy.State.DONE);
    assertThat(GtmRemedy.MAKE_GOOD.on(asOf, day("2027-11-29"), BigDecimal.TEN, part))
        .isEqualTo(GtmRemedy.State.OVERDUE);
  }

  @Test
  void aVacancyCountsInEachQuarterInWhichItLastsTooLong() {
    Period month = new Period(30, Period.Unit.DAYS);
    LocalDate asOf = LocalDate.of(2028, 12, 31);
    Vacancy vacancy = new Vacancy(LocalDate.of(2027, 12, 1), day("2028-04-01"));
    assertThat(vacancy.fillBy(month)).isEqualTo("2027-12-31");
    assertThat(vacancy.counts(EFFECTIVE, 1, asOf, month)).isFalse();
    assertThat(vacancy.counts(EFFECTIVE, 2, asOf, month)).isTrue();
    assertThat(vacancy.counts(EFFECTIVE, 3, asOf, month)).isFalse();
    assertThat(vacancy.counts(EFFECTIVE, 2, LocalDate.of(2027, 12, 31), month)).isFalse();
    Vacancy open = new Vacancy(LocalDate.of(2027, 12, 1), Optional.empty());
    assertThat(open.counts(EFFECTIVE, 4, asOf, month)).isTrue();
  }

  private static final GtmExit EXIT =
      new GtmExit(
          Optional.of(2),
          Optional.of(4),
          Optional.of(DAYS_60),
          Optional.of(DAYS_60),
          Optional.of(new Period(30, Period.Unit.DAYS)));

  @Test
  void twoOfFourQuartersOpenTheExit() {
    assertThat(EXIT.completed(List.of(true, false, false, false, true))).isEmpty();
    assertThat(EXIT.completed(List.of(true, false, false, true, false))).contains(3);
    assertThat(EXIT.within(List.of(true, true, true, true, true), 4)).isEqualTo(4);
  }

  @Test
  void theExitNeedsAWarningACureAndANoticeInTime() {
    List<Boolean> missed = List.of(true, true);
    assertThat(exit("2028-01-20", List.of(true, false), "", "", "")).isEqualTo(GtmExit.State.NONE);
    assertThat(exit("2028-03-20", missed, "", "", "")).isEqualTo(GtmExit.State.WARNING_POSSIBLE);
    assertThat(exit("2028-03-21", missed, "", "", "")).isEqualTo(GtmExit.State.WARNING_LAPSED);
    assertThat(exit("2028-04-10", missed, "2028-02-10", "", "")).isEqualTo(GtmExit.State.CURE_RUNS);
    assertThat(exit("2028-04-11", missed, "2028-02-10", "", ""))
        .isEqualTo(GtmExit.State.EXIT_POSSIBLE);
    assertThat(exit("2028-04-11", missed, "2028-02-10", "2028-04-10", ""))
        .isEqualTo(GtmExit.State.CURED);
    assertThat(exit("2028-07-01", missed, "2028-02-10", "", ""))
        .isEqualTo(GtmExit.State.EXIT_LAPSED);
    assertThat(exit("2028-07-01", missed, "2028-02-10", "2028-04-11", "2028-05-01"))
        .isEqualTo(GtmExit.State.EXIT);
  }

  private static GtmExit.State exit(
      String asOf, List<Boolean> missed, String warned, String cured, String noticed) {
    GtmExit.Facts facts =
        new GtmExit.Facts(day("2028-01-20"), day(warned), day(cured), day(noticed));
    return EXIT.on(LocalDate.parse(asOf), missed, facts);
  }

  @Test
  void partsOfTheFundAddUp() {
    Random random = new Random(9);
    for (int round = 0; round < 1000; round++) {
      List<Long> given = List.of(amount(random), amount(random), amount(random));
      long total = given.stream().mapToLong(Long::longValue).sum();
      GtmFund fund = new GtmFund(total, given, random.nextInt(3));
      long left = fund.unspent(amount(random));
      assertThat(sum(fund.byContribution(left))).isEqualTo(left);
      assertThat(sum(fund.byOthers(left))).isEqualTo(left);
      List<Long> proved = List.of(amount(random), amount(random), amount(random));
      assertThat(sum(fund.matched(proved))).isZero();
    }
  }

  private static long amount(Random random) {
    return 1 + random.nextInt(50_000_000);
  }

  private static long sum(List<Long> parts) {
    return parts.stream().mapToLong(Long::longValue).sum();
  }

  @Test
  void matchingDividesCostsByContribution() {
    GtmFund fund = new GtmFund(400_000, List.of(150_000L, 250_000L, 0L), 0);
    assertThat(fund.matched(List.of(80_000L, 0L, 0L))).containsExactly(50_000L, -50_000L, 0L);
    assertThat(fund.matched(List.of(0L, 0L, 800_000L)))
        .containsExactly(-150_000L, -250_000L, 400_000L);
    assertThat(fund.byOthers(80_000)).containsExactly(25_000L, 15_000L, 40_000L);
  }

  @Test
  void contributionsRunThroughNoticeAndCure() {
    FundContribution money =
        new FundContribution(
            day("2027-08-16"), Optional.of(new Period(10, Period.Unit.BUSINESS_DAYS)));
    LocalDate asOf = LocalDate.of(2027, 9, 10);
    assertThat(money.on(LocalDate.of(2027, 8, 16), day(""), day("")))
        .isEqualTo(FundContribution.State.UPCOMING);
    assertThat(money.on(asOf, day(""), day(""))).isEqualTo(FundContribution.State.OVERDUE);
    assertThat(money.on(asOf, day(""), day("2027-08-27")))
        .isEqualTo(FundContribution.State.CURE_RUNS);
    assertThat(money.on(asOf, day(""), day("2027-08-26"))).isEqualTo(FundContribution.State.MISSED);
    assertThat(money.on(asOf, day("2027-08-17"), day("")))
        .isEqualTo(FundContribution.State.PROVIDED_LATE);
  }

  @Test
  void thePipelineRingsBelowTheAlarm() {
    PipelineTarget target =
        new PipelineTarget(Optional.of(new BigDecimal(120)), Optional.of(new Percent(5000)));
    assertThat(target.alarms(Optional.of(new BigDecimal(60)))).isFalse();
    assertThat(target.alarms(Optional.of(new BigDecimal(59)))).isTrue();
    assertThat(target.alarms(Optional.empty())).isFalse();
    assertThat(target.share(Optional.of(new BigDecimal(30))).orElseThrow())
        .isEqualByComparingTo("0.25");
  }

  @Test
  void aLaunchMayMoveUpToTheLongestDelay() {
    LaunchPhase phase =
        new LaunchPhase(
            day("2027-11-01"),
            Optional.of(new Period(10, Period.Unit.BUSINESS_DAYS)),
            Optional.of(new Period(90, Period.Unit.DAYS)));
    assertThat(phase.decideBy()).isEqualTo(day("2027-10-18"));
    assertThat(phase.latest()).isEqualTo(day("2028-01-31"));
    assertThat(phase.on(LocalDate.of(2027, 11, 2), day(""), day("")))
        .isEqualTo(LaunchPhase.State.LATE);
    assertThat(phase.on(LocalDate.of(2027, 11, 2), day("2028-03-01"), day("")))
        .isEqualTo(LaunchPhase.State.UPCOMING);
    assertThat(phase.on(LocalDate.of(2028, 2, 1), day("2028-03-01"), day("")))
        .isEqualTo(LaunchPhase.State.OTHERS_MAY);
    assertThat(phase.on(LocalDate.of(2028, 2, 1), day(""), day("2027-11-02")))
        .isEqualTo(LaunchPhase.State.LAUNCHED_LATE);
  }
}
