package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;

/**
 * What a deal says of a go-to-market commitment; each is empty if open.
 *
 * @param quantity owed in each period
 * @param minimum share of the quantity under which a result is a GTM Miss; not rounded
 * @param period how often it is due
 * @param firstDue last day of the first period
 * @param report from the end of a period to the last day for its report
 */
public record GtmCommitment(
    Optional<BigDecimal> quantity,
    Optional<Percent> minimum,
    Optional<GtmPeriod> period,
    Optional<LocalDate> firstDue,
    Optional<Period> report) {
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

  /**
   * What happened in a period.
   *
   * @param delivered the result; empty until it is reported
   * @param reported when the report came
   * @param excused days by which the period is extended
   */
  public record Facts(Optional<BigDecimal> delivered, Optional<LocalDate> reported, long excused) {}

  /** True if quantity, minimum, period and first due date are agreed. */
  public boolean decided() {
    return quantity.isPresent()
        && minimum.isPresent()
        && period.isPresent()
        && firstDue.isPresent();
  }

  /**
   * The last day of the period that ends in a month of a quarter; empty if none does, if it ended
   * before the effective date, or if period or first due date is open.
   *
   * @param quarter as the contract counts, 1-based; 0 is the calendar quarter before the first
   * @param month 1 to 3; a commitment that is not due each month is due in month 3
   */
  public Optional<LocalDate> due(LocalDate effectiveDate, int quarter, int month) {
    LocalDate end = Quarters.start(effectiveDate, quarter).plusMonths(month).minusDays(1);
    LocalDate before = lastDayBefore(effectiveDate, quarter, month);
    return firstDue
        .flatMap(
            first ->
                first.isAfter(before) && !first.isAfter(end)
                    ? Optional.of(first)
                    : period.filter(kind -> returns(kind, first, end)).map(kind -> end))
        .filter(day -> !day.isBefore(effectiveDate));
  }

  private LocalDate lastDayBefore(LocalDate effectiveDate, int quarter, int month) {
    int first = period.filter(GtmPeriod.MONTH::equals).isPresent() ? month - 1 : 0;
    return Quarters.start(effectiveDate, quarter).plusMonths(first).minusDays(1);
  }

  private static boolean returns(GtmPeriod kind, LocalDate first, LocalDate end) {
    return kind.endsWith(end.getMonthValue()) && kind.start(end).isAfter(first);
  }

  /** In which months of a quarter it may be due: 1 to 3, or only 3. */
  public int firstMonth() {
    return period.filter(GtmPeriod.MONTH::equals).isPresent() ? 1 : MONTHS_OF_A_QUARTER;
  }

  /** The last day for the report of a period that ends on a day and may be extended. */
  public Optional<LocalDate> reportBy(LocalDate due, Facts facts) {
    return report.map(time -> DueDate.after(due.plusDays(facts.excused()), time));
  }

  /** The share of the quantity that was delivered, one is all; empty without result or quantity. */
  public Optional<BigDecimal> share(Facts facts) {
    return quantity
        .filter(owed -> owed.signum() > 0)
        .flatMap(
            owed ->
                facts
                    .delivered()
                    .map(result -> result.divide(owed, Metric.DECIMALS, RoundingMode.HALF_UP)));
  }

  /** What is missing to the full quantity; a result that is not reported is zero. */
  public Optional<BigDecimal> missing(Facts facts) {
    return quantity.map(
        owed -> owed.subtract(facts.delivered().orElse(BigDecimal.ZERO)).max(BigDecimal.ZERO));
  }

  /**
   * What is to be paid for what is missing: its part of the budget of the period, to the cent, half
   * up; empty if the quantity is open or zero.
   *
   * @param price share of that part of the budget
   */
  public Optional<Money> price(Money budget, Percent price, Facts facts) {
    return quantity
        .filter(owed -> owed.signum() > 0)
        .flatMap(owed -> missing(facts).map(missing -> part(budget, price, missing, owed)));
  }

  private static Money part(Money budget, Percent price, BigDecimal missing, BigDecimal owed) {
    BigDecimal cents =
        BigDecimal.valueOf(budget.cents())
            .multiply(BigDecimal.valueOf(price.basisPoints()))
            .multiply(missing)
            .divide(owed.multiply(WHOLE), 0, RoundingMode.HALF_UP);
    return new Money(budget.currency(), cents.longValueExact());
  }

  boolean inFull(BigDecimal result) {
    return result.compareTo(quantity.orElseThrow()) >= 0;
  }

  boolean reachesMinimum(BigDecimal result) {
    BigDecimal least =
        quantity.orElseThrow().multiply(BigDecimal.valueOf(minimum.orElseThrow().basisPoints()));
    return result.multiply(WHOLE).compareTo(least) >= 0;
  }
}
