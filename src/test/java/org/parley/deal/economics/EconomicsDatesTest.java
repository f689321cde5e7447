package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.value.Money;
import org.parley.value.Period;

class EconomicsDatesTest {
  private static final LocalDate DAY = LocalDate.of(2028, 3, 1);

  private static Optional<LocalDate> on(String date) {
    return Optional.of(LocalDate.parse(date));
  }

  private static Optional<BigDecimal> number(String number) {
    return Optional.of(new BigDecimal(number));
  }

  @Test
  void quartersEndBeforeTheNextBegins() {
    assertThat(Quarters.end(LocalDate.of(2027, 3, 1), 1)).isEqualTo("2027-05-31");
    assertThat(Quarters.end(LocalDate.of(2027, 11, 30), 1)).isEqualTo("2028-02-28");
    assertThat(Quarters.end(LocalDate.of(2027, 3, 1), 12)).isEqualTo("2030-02-28");
  }

  @Test
  void periodsEndOnDays() {
    LocalDate friday = LocalDate.of(2027, 3, 5);
    assertThat(DueDate.after(friday, new Period(1, Period.Unit.BUSINESS_DAYS)))
        .isEqualTo("2027-03-08");
    assertThat(DueDate.after(friday, new Period(6, Period.Unit.BUSINESS_DAYS)))
        .isEqualTo("2027-03-15");
    assertThat(DueDate.after(friday, new Period(0, Period.Unit.BUSINESS_DAYS))).isEqualTo(friday);
    assertThat(DueDate.after(friday, new Period(25, Period.Unit.HOURS))).isEqualTo("2027-03-07");
    assertThat(DueDate.after(LocalDate.of(2027, 1, 31), new Period(1, Period.Unit.MONTHS)))
        .isEqualTo("2027-02-28");
  }

  @Test
  void gatesPassThroughTheirStates() {
    GateStatus.Gate gate = new GateStatus.Gate(number("50"), on("2028-03-01"), on("2028-04-30"));
    assertThat(GateStatus.on(DAY.minusDays(1), gate, Optional.empty(), Optional.empty()))
        .isEqualTo(GateStatus.NOT_YET_TESTED);
    assertThat(GateStatus.on(DAY, gate, Optional.empty(), Optional.empty()))
        .isEqualTo(GateStatus.FIGURE_MISSING);
    assertThat(GateStatus.on(DAY, gate, number("50"), Optional.empty())).isEqualTo(GateStatus.MET);
    assertThat(GateStatus.on(LocalDate.of(2028, 4, 30), gate, number("49"), Optional.empty()))
        .isEqualTo(GateStatus.CURE_RUNNING);
    assertThat(GateStatus.on(LocalDate.of(2028, 5, 1), gate, number("49"), Optional.empty()))
        .isEqualTo(GateStatus.MISSED);
    assertThat(GateStatus.on(LocalDate.of(2028, 5, 1), gate, number("49"), number("51")))
        .isEqualTo(GateStatus.CURED);
    GateStatus.Gate open =
        new GateStatus.Gate(Optional.empty(), on("2028-03-01"), Optional.empty());
    assertThat(GateStatus.on(DAY, open, number("1"), Optional.empty())).isEqualTo(GateStatus.OPEN);
  }

  @Test
  void milestonesAndPaymentsPassThroughTheirStates() {
    assertThat(MilestoneStatus.on(DAY, on("2028-03-01"), Optional.empty()))
        .isEqualTo(MilestoneStatus.UPCOMING);
    assertThat(MilestoneStatus.on(DAY, on("2028-02-29"), Optional.empty()))
        .isEqualTo(MilestoneStatus.OVERDUE);
    assertThat(MilestoneStatus.on(DAY, on("2028-02-29"), on("2028-02-29")))
        .isEqualTo(MilestoneStatus.MET);
    assertThat(MilestoneStatus.on(DAY, on("2028-02-28"), on("2028-02-29")))
        .isEqualTo(MilestoneStatus.MET_LATE);
    assertThat(MilestoneStatus.on(DAY, Optional.empty(), Optional.empty()))
        .isEqualTo(MilestoneStatus.OPEN);
    assertThat(status(Optional.empty(), Optional.empty(), on("2028-02-29")))
        .isEqualTo(PaymentStatus.LONG_STOP_PASSED);
    assertThat(status(Optional.empty(), Optional.empty(), Optional.empty()))
        .isEqualTo(PaymentStatus.AWAITING);
    assertThat(status(on("2028-01-01"), on("2028-02-01"), Optional.empty()))
        .isEqualTo(PaymentStatus.OVERDUE);
    assertThat(status(on("2028-01-01"), on("2028-03-01"), Optional.empty()))
        .isEqualTo(PaymentStatus.DUE);
    assertThat(status(on("2028-01-01"), Optional.empty(), Optional.empty()))
        .isEqualTo(PaymentStatus.OPEN);
  }

  private static PaymentStatus status(
      Optional<LocalDate> met, Optional<LocalDate> due, Optional<LocalDate> longStop) {
    return PaymentStatus.on(DAY, new PaymentStatus.Dates(met, due, longStop, Optional.empty()));
  }

  @Test
  void moneyAddsUpToTheCentByPartyAndCurrency() {
    List<MilestoneMoney.Payment> payments =
        List.of(
            payment("a", "b", new Money("USD", 10), PaymentStatus.PAID),
            payment("a", "b", new Money("USD", 20), PaymentStatus.OVERDUE),
            payment("b", "a", new Money("EUR", 7), PaymentStatus.DUE));
    List<MilestoneMoney> totals = MilestoneMoney.totals(List.of("b", "x", "a"), payments);
    assertThat(totals).extracting(MilestoneMoney::party).containsExactly("b", "a", "b", "a");
    MilestoneMoney payer = totals.get(1);
    assertThat(payer.toPay().cents()).isEqualTo(30);
    assertThat(payer.outstanding().cents()).isEqualTo(20);
    assertThat(payer.overdue().cents()).isEqualTo(20);
    assertThat(totals.get(0).received().cents()).isEqualTo(10);
    assertThat(totals.get(3).toReceive()).isEqualTo(new Money("EUR", 7));
  }

  private static MilestoneMoney.Payment payment(
      String payer, String payee, Money amount, PaymentStatus status) {
    return new MilestoneMoney.Payment(
        Optional.of(payer), Optional.of(payee), Optional.of(amount), status);
  }
}
