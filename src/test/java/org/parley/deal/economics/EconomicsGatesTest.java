package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.value.Period;

class EconomicsGatesTest {
  private static final Gate GATE =
      new Gate(
          Optional.of(new BigDecimal("50")),
          day("2028-03-01"),
          Optional.of(new Period(60, Period.Unit.DAYS)),
          Optional.of(new Period(15, Period.Unit.DAYS)),
          Optional.of(new Period(20, Period.Unit.DAYS)),
          Optional.of(new Period(180, Period.Unit.DAYS)));

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  private static Gate.Facts facts(String figure, String reported, String notice, String after) {
    return new Gate.Facts(number(figure), day(reported), day(notice), number(after), 0, 0);
  }

  private static Optional<BigDecimal> number(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
  }

  private static GateStatus on(String day, Gate.Facts facts) {
    return GateStatus.on(LocalDate.parse(day), GATE, facts);
  }

  @Test
  void theFirstResultCounts() {
    assertThat(on("2028-02-29", facts("", "", "", ""))).isEqualTo(GateStatus.NOT_YET_TESTED);
    assertThat(on("2028-03-01", facts("", "", "", ""))).isEqualTo(GateStatus.FIGURE_MISSING);
    assertThat(on("2028-03-01", facts("50", "", "", ""))).isEqualTo(GateStatus.MET);
  }

  @Test
  void silenceOfTheProtectedPartyIsAMiss() {
    assertThat(GATE.reportBy(facts("", "", "", ""))).contains(LocalDate.of(2028, 3, 16));
    assertThat(on("2028-05-15", facts("", "", "", ""))).isEqualTo(GateStatus.FIGURE_MISSING);
    assertThat(on("2028-05-16", facts("", "", "", ""))).isEqualTo(GateStatus.NOT_REPORTED);
    assertThat(on("2028-06-01", facts("60", "2028-05-20", "", "")))
        .isEqualTo(GateStatus.NOT_REPORTED);
  }

  @Test
  void silenceOfTheBoundPartyCountsAsReached() {
    Gate.Facts shortfall = facts("49", "2028-03-10", "", "");
    assertThat(on("2028-03-30", shortfall)).isEqualTo(GateStatus.NOTICE_POSSIBLE);
    assertThat(on("2028-03-31", shortfall)).isEqualTo(GateStatus.COUNTS_AS_REACHED);
    assertThat(on("2028-05-31", facts("49", "2028-03-10", "2028-03-31", "")))
        .isEqualTo(GateStatus.COUNTS_AS_REACHED);
  }

  @Test
  void theCurePeriodRunsFromTheNotice() {
    Gate.Facts noticed = facts("49", "2028-03-10", "2028-03-20", "");
    assertThat(GATE.cureEnd(noticed)).contains(LocalDate.of(2028, 5, 19));
    assertThat(on("2028-05-19", noticed)).isEqualTo(GateStatus.CURE_RUNNING);
    assertThat(on("2028-05-20", noticed)).isEqualTo(GateStatus.MISSED);
    assertThat(on("2028-05-20", facts("49", "2028-03-10", "2028-03-20", "51")))
        .isEqualTo(GateStatus.CURED);
  }

  @Test
  void excusesMoveTheDateOthersUpToTheLimit() {
    Gate.Facts excused =
        new Gate.Facts(number("49"), day(""), day("2028-03-20"), number(""), 10, 200);
    assertThat(GATE.date(excused)).contains(LocalDate.of(2028, 3, 1).plusDays(190));
    assertThat(on("2028-06-01", excused)).isEqualTo(GateStatus.NOT_YET_TESTED);
    assertThat(GATE.cureEnd(excused)).isEqualTo(GATE.date(excused));
  }
}
