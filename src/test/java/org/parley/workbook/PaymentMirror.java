package org.parley.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.deal.economics.DueDate;
import org.parley.deal.economics.LongStop;
import org.parley.deal.economics.MilestoneMoney;
import org.parley.deal.economics.PaymentStatus;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** Milestone payments of a filled workbook, computed by the Java economics. */
record PaymentMirror(FilledWorkbook book, MilestoneData data, LocalDate asOf) {
  private static Optional<LocalDate> date(Row row, String column) {
    return row.known(column, Value.Day.class).map(Value.Day::date);
  }

  private Row row(int at) {
    return data.payments().get(at);
  }

  private String milestone(int at) {
    return row(at).text("milestone").orElseThrow();
  }

  private Optional<LocalDate> met(String id) {
    return book.day("MilestonesMetOn", data.ids().indexOf(id));
  }

  private Optional<LocalDate> earned(int at) {
    return switch (data.terms().trigger()) {
      case ACCEPTANCE -> met(milestone(at));
      case CALENDAR -> date(row(at), "date").or(() -> data.due(milestone(at)));
      case REVENUE -> book.day("MilestonePaymentsEarnedOn", at);
    };
  }

  private LocalDate day(int at) {
    return (data.terms().onRevenue() ? earned(at) : met(milestone(at))).orElse(asOf);
  }

  LongStop longStop(int at) {
    long excused =
        book.number("MilestonePaymentsExcused", at, 0).map(n -> n.longValue()).orElse(0L);
    return new LongStop(
        date(row(at), "long_stop")
            .map(day -> LongStop.moved(day, excused, data.terms().extension())),
        data.terms().reduction().map(Percent::basisPoints));
  }

  Optional<LocalDate> payBy(int at) {
    Optional<LocalDate> invoiced = book.day("MilestonePaymentsInvoicedOn", at);
    Optional<LocalDate> earned = earned(at);
    if (invoiced.isEmpty() || earned.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = invoiced.get();
    if (data.terms().onCalendar()) {
      from = from.isAfter(earned.get()) ? from : earned.get();
      for (String id : data.ids()) {
        if (late(id, earned.get()) && met(id).filter(from::isBefore).isPresent()) {
          from = met(id).get();
        }
      }
    }
    LocalDate start = from;
    return row(at).known("due", Period.class).map(period -> DueDate.after(start, period));
  }

  /** True if a milestone's due date lies further back than is tolerated. */
  private boolean late(String id, LocalDate day) {
    return data.due(id)
        .flatMap(due -> data.terms().tolerance().flatMap(period -> period.after(due)))
        .filter(day::isAfter)
        .isPresent();
  }

  PaymentStatus status(int at) {
    Optional<LocalDate> earned = earned(at);
    boolean held =
        data.terms().onCalendar()
            && earned.isPresent()
            && data.ids().stream().anyMatch(id -> met(id).isEmpty() && late(id, earned.get()));
    PaymentStatus.Facts facts =
        new PaymentStatus.Facts(
            earned,
            book.day("MilestonePaymentsInvoicedOn", at),
            payBy(at),
            book.day("MilestonePaymentsPaidOn", at),
            longStop(at).lapsed(day(at)),
            held);
    return PaymentStatus.on(asOf, facts, data.terms().onCalendar());
  }

  MilestoneMoney.Payment payment(int at) {
    Optional<Money> amount = row(at).known("amount", Money.class);
    Optional<LocalDate> paid = book.day("MilestonePaymentsPaidOn", at);
    return new MilestoneMoney.Payment(
        row(at).text("payer"),
        row(at).text("payee"),
        amount.map(money -> longStop(at).owed(money, day(at))),
        amount.flatMap(money -> paid.map(on -> longStop(at).paid(money, day(at), on))),
        status(at));
  }
}
