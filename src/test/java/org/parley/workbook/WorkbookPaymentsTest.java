package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.workbook.DealFixture.choice;
import static org.parley.workbook.DealFixture.day;
import static org.parley.workbook.DealFixture.money;
import static org.parley.workbook.DealFixture.party;
import static org.parley.workbook.DealFixture.percent;
import static org.parley.workbook.DealFixture.period;
import static org.parley.workbook.DealFixture.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.deal.economics.MilestoneMoney;
import org.parley.deal.economics.PaymentStatus;
import org.parley.term.TermType;
import org.parley.value.Period;
import org.parley.value.Value;

/** Each variant of milestone payments, with what happens at the long-stop date. */
class WorkbookPaymentsTest {
  private static DealFixture deal(String variant) {
    DealFixture deal = SampleDeal.answers().without(MilestoneData.PAYMENTS);
    deal.without("fin.milestones.extension");
    deal.with("fin.milestones.variant", TermType.CHOICE, "Variant", choice(variant));
    List<Map<String, Optional<Value>>> rows = new ArrayList<>();
    rows.add(payment("M1", "100000.05", "2027-06-30"));
    rows.add(payment("M2", "200000.15", "2028-01-31"));
    rows.add(payment("M3", "300000.25", "2028-06-30"));
    rows.add(payment("M4", "400000.35", "2029-06-30"));
    rows.get(0).put("date", Optional.of(day("2027-05-01")));
    rows.get(3).put("date", Optional.of(day("2028-12-01")));
    rows.get(1).put("revenue", Optional.of(money("5000000")));
    return deal.withTable(MilestoneData.PAYMENTS, "Payments", "", Map.of(), rows);
  }

  private static Map<String, Optional<Value>> payment(String id, String amount, String longStop) {
    return SampleDeal.row(
        "milestone",
        text(id),
        "payer",
        party("boreal"),
        "payee",
        party("aurora"),
        "amount",
        money(amount),
        "due",
        period(30, Period.Unit.DAYS),
        "long_stop",
        day(longStop));
  }

  private static FilledWorkbook filled(DealFixture deal) throws Exception {
    FilledWorkbook book = FilledWorkbook.of(SampleDeal.input(deal));
    book.date("AsOfDate", 0, Actuals.AS_OF);
    book.date("MilestonesMetOn", 0, "2027-06-20");
    book.date("MilestonesMetOn", 1, "2028-04-15");
    book.date("MilestonePaymentsInvoicedOn", 0, "2027-05-10");
    book.date("MilestonePaymentsInvoicedOn", 1, "2028-04-20");
    book.date("MilestonePaymentsInvoicedOn", 2, "2028-06-10");
    book.date("MilestonePaymentsPaidOn", 0, "2027-06-25");
    book.date("MilestonePaymentsPaidOn", 2, "2028-06-20");
    book.put("MilestonePaymentsExcused", 1, 0, "15");
    return book;
  }

  private static List<PaymentStatus> compare(FilledWorkbook book, DealFixture deal, String name)
      throws Exception {
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/" + name + ".xlsx"), book.recalculated().bytes());
    MilestoneData data = MilestoneData.of(SampleDeal.input(deal)).orElseThrow();
    PaymentMirror mirror = new PaymentMirror(book, data, LocalDate.parse(Actuals.AS_OF));
    MilestoneLayout layout = MilestoneLayout.of(data, "Milestones and vesting");
    FilledWorkbook office = LibreOffice.recalculated(book);
    book.recalculated();
    List<MilestoneMoney.Payment> payments = new ArrayList<>();
    for (int at = 0; at < data.payments().size(); at++) {
      payments.add(mirror.payment(at));
      for (FilledWorkbook either : List.of(book, office)) {
        String sheet = layout.payment(at, MilestoneLayout.STATE).there();
        assertThat(either.at(layout.payment(at, MilestoneLayout.STATE)))
            .as(sheet)
            .contains((double) StateWords.code(mirror.status(at)));
        assertThat(either.at(layout.payment(at, MilestoneLayout.OWED)))
            .as(sheet)
            .contains(payments.get(at).owed().orElseThrow().amount().doubleValue());
        assertThat(either.at(layout.payment(at, MilestoneLayout.PAID_AMOUNT)))
            .as(sheet)
            .isEqualTo(payments.get(at).paid().map(money -> money.amount().doubleValue()));
        assertThat(either.at(layout.payment(at, MilestoneLayout.PAY_BY)))
            .as(sheet)
            .isEqualTo(
                mirror
                    .payBy(at)
                    .map(day -> (double) ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)));
      }
    }
    return payments.stream().map(MilestoneMoney.Payment::status).toList();
  }

  @Test
  void fixedDatesAreHeldBackAndRefunded() throws Exception {
    DealFixture deal = deal("on-calendar");
    deal.with(
        "fin.milestones.withhold_after", TermType.PERIOD, "Delay", period(30, Period.Unit.DAYS));
    assertThat(compare(filled(deal), deal, "on-calendar"))
        .containsExactly(
            PaymentStatus.PAID,
            PaymentStatus.LAPSED,
            PaymentStatus.REFUND,
            PaymentStatus.HELD_BACK);
  }

  @Test
  void whatIsHeldBackRunsFromTheDayOfTheLastLateMilestone() throws Exception {
    DealFixture deal = deal("on-calendar");
    deal.with(
        "fin.milestones.withhold_after", TermType.PERIOD, "Delay", period(30, Period.Unit.DAYS));
    FilledWorkbook book = filled(deal);
    book.date("MilestonesMetOn", 2, "2028-12-20");
    book.date("MilestonesMetOn", 1, "2028-12-28");
    book.date("MilestonePaymentsInvoicedOn", 3, "2028-12-04");
    compare(book, deal, "released");
    MilestoneData data = MilestoneData.of(SampleDeal.input(deal)).orElseThrow();
    LocalDate asOf = LocalDate.parse(Actuals.AS_OF);
    assertThat(new PaymentMirror(book, data, asOf).payBy(3)).contains(LocalDate.of(2029, 1, 29));
  }

  @Test
  void revenueIsEnteredAsTheDayOnWhichItWasReached() throws Exception {
    DealFixture deal = deal("on-revenue");
    FilledWorkbook book = filled(deal);
    book.date("MilestonePaymentsEarnedOn", 0, "2027-06-15");
    book.date("MilestonePaymentsEarnedOn", 1, "2028-02-15");
    assertThat(compare(book, deal, "on-revenue"))
        .containsExactly(
            PaymentStatus.PAID, PaymentStatus.OVERDUE, PaymentStatus.PAID, PaymentStatus.AWAITING);
  }

  @Test
  void reducedPaymentsFallMonthByMonth() throws Exception {
    DealFixture deal = deal("on-acceptance");
    deal.with("fin.milestones.reduction", TermType.PERCENT, "Reduction", percent("12.5"));
    FilledWorkbook book = filled(deal);
    assertThat(compare(book, deal, "reduced"))
        .containsExactly(
            PaymentStatus.PAID, PaymentStatus.OVERDUE, PaymentStatus.PAID, PaymentStatus.AWAITING);
    assertThat(book.number("MilestonePaymentsOwed", 1, 0).orElseThrow())
        .isEqualByComparingTo("150000.11");
  }
}
