package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void quartersEndBeforeTheNextBegins() {
    assertThat(Quarters.end(LocalDate.of(2027, 3, 1), 1)).isEqualTo("2027-06-30");
    assertThat(Quarters.start(LocalDate.of(2027, 12, 31), 1)).isEqualTo("2028-01-01");
    assertThat(Quarters.start(LocalDate.of(2027, 1, 1), 1)).isEqualTo("2027-01-01");
    assertThat(Quarters.start(LocalDate.of(2027, 1, 2), 1)).isEqualTo("2027-04-01");
    assertThat(Quarters.end(LocalDate.of(2027, 3, 1), 12)).isEqualTo("2030-03-31");
    assertThat(Quarters.until(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 29))).isZero();
    assertThat(Quarters.until(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 30))).isEqualTo(1);
    assertThat(Quarters.until(LocalDate.of(2027, 3, 1), LocalDate.of(2026, 6, 30))).isZero();
  }

  @Test
  void periodsEndOnDays() {
    LocalDate friday = LocalDate.of(2027, 3, 5);
    assertThat(DueDate.after(friday, new Period(1, Period.Unit.BUSINESS_DAYS)))
        .isEqualTo("2027-03-08");
    assertThat(DueDate.after(friday, new Period(6, Period.Unit.BUSINESS_DAYS)))
        .isEqualTo("2027-03-15");
    assertThat(DueDate.after(friday, new Period(0, Period.Unit.BUSINESS_DAYS))).isEqualTo(friday);
    assertThat(DueDate.after(friday, new Period(25, Period.Unit.HOURS))).isEqualTo("2027-03-08");
    assertThat(DueDate.after(LocalDate.of(2027, 1, 31), new Period(1, Period.Unit.MONTHS)))
        .isEqualTo("2027-03-01");
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
    assertThat(status(Optional.empty(), Optional.empty(), Optional.empty(), true))
        .isEqualTo(PaymentStatus.LAPSED);
    assertThat(status(Optional.empty(), Optional.empty(), Optional.empty(), false))
        .isEqualTo(PaymentStatus.AWAITING);
    assertThat(status(on("2028-01-01"), Optional.empty(), Optional.empty(), false))
        .isEqualTo(PaymentStatus.TO_INVOICE);
    assertThat(status(on("2028-01-01"), on("2028-01-02"), on("2028-02-01"), false))
        .isEqualTo(PaymentStatus.OVERDUE);
    assertThat(status(on("2028-01-01"), on("2028-01-02"), on("2028-03-01"), false))
        .isEqualTo(PaymentStatus.DUE);
    assertThat(status(on("2028-01-01"), on("2028-01-02"), Optional.empty(), false))
        .isEqualTo(PaymentStatus.OPEN);
  }

  private static PaymentStatus status(
      Optional<LocalDate> earned,
      Optional<LocalDate> invoiced,
      Optional<LocalDate> payBy,
      boolean lapsed) {
    return PaymentStatus.on(
        DAY,
        new PaymentStatus.Facts(earned, invoiced, payBy, Optional.empty(), lapsed, false),
        false);
  }

  @Test
  void longStopsMoveLapseAndReduce() {
    LocalDate stop = LocalDate.of(2028, 1, 31);
    Money amount = new Money("USD", 10_001);
    assertThat(LongStop.moved(stop, 2, Optional.of(new Period(1, Period.Unit.MONTHS))))
        .isEqualTo("2028-03-02");
    LongStop lapse = new LongStop(Optional.of(stop), Optional.empty());
    assertThat(lapse.owed(amount, stop)).isEqualTo(amount);
    assertThat(lapse.lapsed(stop.plusDays(1))).isTrue();
    LongStop reduce = new LongStop(Optional.of(stop), Optional.of(1_500));
    assertThat(reduce.owed(amount, LocalDate.of(2028, 2, 28))).isEqualTo(amount);
    assertThat(reduce.owed(amount, LocalDate.of(2028, 2, 29)).cents()).isEqualTo(8_501);
    assertThat(reduce.lapsed(LocalDate.of(2028, 8, 30))).isFalse();
    assertThat(reduce.lapsed(LocalDate.of(2028, 8, 31))).isTrue();
    assertThat(reduce.paid(amount, LocalDate.of(2028, 8, 31), stop)).isEqualTo(amount);
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
        Optional.of(payer),
        Optional.of(payee),
        Optional.of(amount),
        status == PaymentStatus.PAID ? Optional.of(amount) : Optional.empty(),
        status);
  }
}
