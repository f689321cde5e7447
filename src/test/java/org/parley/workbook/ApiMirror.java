package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.economics.ApiAccount;
import org.parley.deal.economics.ApiBill;
import org.parley.deal.economics.ApiFeeModel;
import org.parley.deal.economics.ApiFees;
import org.parley.deal.economics.ApiMonth;
import org.parley.deal.economics.ApiPriceRises;
import org.parley.deal.economics.ApiTerms;
import org.parley.deal.economics.ApiTier;
import org.parley.deal.economics.ApiUpgrade;
import org.parley.deal.economics.DueDate;
import org.parley.deal.economics.RepeatedFailure;
import org.parley.deal.economics.ServiceLevels;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;

/** What the economics say of the months of a sheet of API billing, whatever was entered. */
final class ApiMirror {
  private static final int BILLED = 4;
  private static final int DAYS_DO_NOT_FIT = 3;

  private final ApiData data;
  private final ApiLayout layout;
  private final FilledWorkbook book;
  private final ApiFees fees;
  private final LocalDate start;
  private final Optional<LocalDate> end;
  private final List<ApiPriceRises.Result> rises;
  private final List<ApiUpgrade.Result> upgrades;
  private final Optional<List<RepeatedFailure.Result>> exits;

  private ApiMirror(ApiData data, ApiLayout layout, FilledWorkbook book, ApiFees fees) {
    this.data = data;
    this.layout = layout;
    this.book = book;
    this.fees = fees;
    this.start = book.day("EffectiveDate", 0).orElseThrow();
    this.end = book.day("ApiEndedOn", 0);
    this.rises = rises();
    this.upgrades = upgrades();
    this.exits = exits();
  }

  /** Compares each month that is billed; nothing if a figure of the fees is open. */
  static void compare(WorkbookInput input, FilledWorkbook book) {
    ApiData data = ApiData.of(input).orElseThrow();
    ApiLayout layout = ApiLayout.of(data, input.texts().of(ApiText.SHEET_NAME));
    Optional<ApiFees> fees = ApiTerms.of(data.answers(), input.deal().currency());
    boolean open =
        List.of(ApiData.START, ApiData.ESCALATOR, ApiData.LOCK, ApiData.INCREASE_NOTICE).stream()
            .anyMatch(data.answers()::isOpen);
    if (fees.isPresent() && !open) {
      new ApiMirror(data, layout, book, fees.get()).compare();
    }
  }

  private Optional<BigDecimal> number(int month, ApiColumn column) {
    return layout.has(column)
        ? book.at(layout.month(month, column)).map(BigDecimal::valueOf)
        : Optional.empty();
  }

  private BigDecimal figure(int month, ApiColumn column) {
    return number(month, column).orElse(BigDecimal.ZERO);
  }

  private boolean marked(int month, ApiColumn column) {
    return figure(month, column).compareTo(BigDecimal.ONE) == 0;
  }

  private Optional<LocalDate> day(int month, ApiColumn column) {
    return number(month, column)
        .map(serial -> LocalDate.of(1899, 12, 30).plusDays(serial.intValueExact()));
  }

  private LocalDate first(int month) {
    return start.withDayOfMonth(1).plusMonths(month);
  }

  private List<ApiPriceRises.Result> rises() {
    List<ApiPriceRises.Entry> entries = new ArrayList<>();
    for (int month = 0; month < layout.months(); month++) {
      boolean locked = month < data.lockedMonths();
      entries.add(
          new ApiPriceRises.Entry(
              first(month),
              locked ? BigDecimal.ZERO : figure(month, ApiColumn.INCREASE),
              locked ? Optional.empty() : day(month, ApiColumn.INCREASE_NOTICE)));
    }
    return new ApiPriceRises(
            start,
            data.period(ApiData.LOCK).orElse(new Period(0, Period.Unit.MONTHS)),
            data.answers().percent(ApiData.ESCALATOR).orElse(new Percent(0)),
            data.period(ApiData.INCREASE_NOTICE).orElse(new Period(0, Period.Unit.DAYS)))
        .follow(entries, end);
  }

  private List<ApiUpgrade.Result> upgrades() {
    List<ApiUpgrade.Month> months = new ArrayList<>();
    for (int month = 0; month < layout.months(); month++) {
      months.add(
          new ApiUpgrade.Month(
              first(month),
              tier(month).name(),
              figure(month, ApiColumn.DAYS_BEFORE).signum() > 0,
              figure(month, ApiColumn.BEYOND).signum() > 0,
              day(month, ApiColumn.MOVE_NOTICE),
              day(month, ApiColumn.OBJECTED)));
    }
    return new ApiUpgrade(
            data.figure(ApiData.UPGRADE_AFTER).number().map(BigDecimal::intValueExact).orElse(1),
            data.period(ApiData.OBJECTION).orElse(new Period(0, Period.Unit.DAYS)))
        .follow(months);
  }

  /** Empty if the deal gives no right to leave, or has not agreed on it. */
  private Optional<List<RepeatedFailure.Result>> exits() {
    if (!data.hasExit() || data.exitOpen() || data.answers().isOpen(ApiData.EXIT_NOTICE)) {
      return Optional.empty();
    }
    List<RepeatedFailure.Month> months = new ArrayList<>();
    for (int at = 0; at < layout.months(); at++) {
      ApiMonth month = month(at);
      Optional<ServiceLevels.Report> report = month.report();
      boolean slow = marked(at, ApiColumn.LATENCY) && month.tiers().before().latency();
      months.add(
          new RepeatedFailure.Month(
              report.map(it -> ServiceLevels.missed(month.tiers().before(), it)).orElse(slow),
              report.flatMap(ServiceLevels::availability),
              day(at, ApiColumn.REPORTED),
              day(at, ApiColumn.EXIT_NOTICE)));
    }
    var right =
        new RepeatedFailure(
            data.figure(ApiData.MISSED_MONTHS).number().orElseThrow().intValueExact(),
            data.figure(ApiData.MISSED_WITHIN).number().orElseThrow().intValueExact(),
            data.answers().percent(ApiData.WORST).orElseThrow(),
            data.period(ApiData.EXIT_NOTICE).orElseThrow());
    return Optional.of(right.follow(months, end, book.day("AsOfDate", 0).orElseThrow()));
  }

  private ApiTier tier(int month) {
    for (int at = month; at >= 0; at--) {
      String entered = book.cell(layout.month(at, ApiColumn.MOVED)).toString();
      if (!entered.isEmpty()) {
        return named(entered);
      }
    }
    return named(data.answers().text(ApiData.START).orElseThrow());
  }

  private ApiTier named(String name) {
    return fees.tiers().stream().filter(tier -> tier.name().equals(name)).findFirst().orElseThrow();
  }

  /** The last day on which calls may be made: the clause on the run-off. */
  private Optional<LocalDate> accessUntil() {
    boolean none = !data.hasRunOff() || book.number("ApiNoRunOff", 0, 0).isPresent();
    return end.map(
        day -> none ? day : DueDate.after(day, data.period(ApiData.RUN_OFF).orElseThrow()));
  }

  private int days(int month, LocalDate last) {
    LocalDate from = first(month).isBefore(start) ? start : first(month);
    LocalDate until = first(month).plusMonths(1).minusDays(1);
    LocalDate to = last.isBefore(until) ? last : until;
    return (int) Math.max(0, to.toEpochDay() - from.toEpochDay() + 1);
  }

  private ApiMonth month(int month) {
    int inForce =
        number(month, ApiColumn.DAYS_IN_FORCE)
            .map(BigDecimal::intValueExact)
            .orElseGet(() -> days(month, accessUntil().orElse(LocalDate.MAX)));
    int term = Math.min(inForce, days(month, end.orElse(LocalDate.MAX)));
    int before = figure(month, ApiColumn.DAYS_BEFORE).intValueExact();
    ApiTier now = tier(month);
    ApiTier then =
        before == 0
            ? now
            : month == 0
                ? named(data.answers().text(ApiData.START).orElseThrow())
                : tier(month - 1);
    return new ApiMonth(
        new ApiMonth.Days(
            first(month).lengthOfMonth(),
            inForce,
            end.isEmpty() ? inForce : term,
            figure(month, ApiColumn.SUSPENDED).intValueExact()),
        new ApiMonth.InForce(now, then, before),
        figure(month, ApiColumn.CALLS),
        marked(month, ApiColumn.LIFTED),
        upgrades.get(month).rejects(),
        rises.get(month).level(),
        revenue(month),
        number(month, ApiColumn.DOWNTIME)
            .map(
                down ->
                    new ServiceLevels.Report(
                        inForce,
                        down,
                        figure(month, ApiColumn.EXCLUDED),
                        marked(month, ApiColumn.LATENCY))),
        marked(month, ApiColumn.CLAIMED));
  }

  private BigDecimal revenue(int month) {
    return fees.model() == ApiFeeModel.BUNDLED
        ? fees.bundlePrice(number(month, ApiColumn.STATED), figure(month, ApiColumn.BUNDLE))
        : figure(month, ApiColumn.REVENUE);
  }

  private void compare() {
    List<ApiMonth> months = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int month = 0; month < layout.months(); month++) {
      int state = figure(month, ApiColumn.STATE).intValueExact();
      compareChanges(month);
      if (state == BILLED) {
        rows.add(month);
        months.add(month(month));
      } else if (state == DAYS_DO_NOT_FIT && fees.model() == ApiFeeModel.REVENUE_SHARE) {
        break;
      }
    }
    List<ApiAccount.Invoice> invoices = ApiAccount.of(fees, months).invoices();
    for (int at = 0; at < invoices.size(); at++) {
      compare(rows.get(at), months.get(at), invoices.get(at));
    }
  }

  private void compareExit(int month, RepeatedFailure.Result exit) {
    int code = exit.state().map(StateWords::code).orElse(0);
    same(month, ApiColumn.EXIT_CODE, Optional.of(BigDecimal.valueOf(code)));
    assertThat(day(month, ApiColumn.EXIT_BY)).as("month " + (month + 1)).isEqualTo(exit.last());
  }

  private void compareChanges(int month) {
    exits.ifPresent(all -> compareExit(month, all.get(month)));
    if (layout.has(ApiColumn.RISE)) {
      int code =
          switch (rises.get(month).state()) {
            case NONE, LOCKED -> 0;
            case COUNTS -> 1;
            case SECOND_IN_YEAR -> 2;
            case NO_NOTICE_IN_TIME -> 3;
            case AFTER_END -> 4;
          };
      same(month, ApiColumn.RISE, Optional.of(BigDecimal.valueOf(code)));
    }
    same(month, ApiColumn.PRICE_LEVEL, Optional.of(rises.get(month).level()));
    same(
        month, ApiColumn.OVERAGE_ROW, Optional.of(BigDecimal.valueOf(upgrades.get(month).inRow())));
  }

  private void compare(int row, ApiMonth month, ApiAccount.Invoice invoice) {
    ApiBill bill = invoice.bill();
    same(row, ApiColumn.INCLUDED, bill.quota());
    // a month that counts revenue alone has no calls, and none beyond the quota
    same(row, ApiColumn.BEYOND, number(row, ApiColumn.CALLS).map(calls -> bill.overageCalls()));
    same(row, ApiColumn.BASE, money(bill.base()));
    same(row, ApiColumn.CALL_CHARGES, money(bill.calls()));
    same(row, ApiColumn.OVERAGE_CHARGE, money(bill.overage()));
    same(row, ApiColumn.TOP_UP, money(bill.topUp()));
    same(row, ApiColumn.FEES, money(bill.fees()));
    if (month.report().flatMap(ServiceLevels::availability).isPresent()) {
      same(row, ApiColumn.RATE, Optional.of(bill.rate().fraction()));
      same(row, ApiColumn.CREDIT, money(bill.credit()));
    }
    same(row, ApiColumn.DEDUCTED, money(invoice.deducted()));
    same(row, ApiColumn.TOTAL, money(invoice.total()));
  }

  private static Optional<BigDecimal> money(Money money) {
    return Optional.of(money.amount());
  }

  private void same(int month, ApiColumn column, Optional<BigDecimal> expected) {
    if (!layout.has(column)) {
      return;
    }
    String where = column + " of month " + (month + 1);
    Optional<BigDecimal> found = number(month, column);
    assertThat(found.isPresent()).as(where).isEqualTo(expected.isPresent());
    expected.ifPresent(
        number ->
            assertThat(found.orElseThrow())
                .as(where)
                .isCloseTo(
                    number.setScale(12, RoundingMode.HALF_UP), within(new BigDecimal("1e-9"))));
  }
}
