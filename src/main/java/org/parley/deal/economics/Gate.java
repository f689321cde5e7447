package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.value.Period;

/**
 * What a deal says of a gate of exclusivity; each is empty if open.
 *
 * @param target reached if the figure is equal or higher
 * @param testDate before it is moved
 * @param cure from the receipt of the shortfall notice
 * @param report from the gate date to the last day for the report
 * @param verify from the receipt of the report to the last day for the shortfall notice
 * @param excuseLimit most days by which authorities and force majeure move the date
 */
public record Gate(
    Optional<BigDecimal> target,
    Optional<LocalDate> testDate,
    Optional<Period> cure,
    Optional<Period> report,
    Optional<Period> verify,
    Optional<Period> excuseLimit) {

  /**
   * What happened.
   *
   * @param figure the result reported for the gate date
   * @param reported when the bound party received the report
   * @param notice when the protected party received the shortfall notice
   * @param afterCure the result at the end of the cure period
   * @param excusedByParty days that the bound party caused
   * @param excusedByOthers days that authorities or force majeure caused
   */
  public record Facts(
      Optional<BigDecimal> figure,
      Optional<LocalDate> reported,
      Optional<LocalDate> notice,
      Optional<BigDecimal> afterCure,
      long excusedByParty,
      long excusedByOthers) {}

  /** The gate date: the test date, moved by each excused day. */
  public Optional<LocalDate> date(Facts facts) {
    long most = excuseLimit.map(limit -> (long) limit.count()).orElse(Long.MAX_VALUE);
    long days = facts.excusedByParty() + Math.min(facts.excusedByOthers(), most);
    return testDate.map(day -> day.plusDays(days));
  }

  /** The last day for the report. */
  public Optional<LocalDate> reportBy(Facts facts) {
    return after(date(facts), report);
  }

  /** The day after which a gate without report counts as missed. */
  public Optional<LocalDate> silentUntil(Facts facts) {
    return after(reportBy(facts), cure);
  }

  /** The last day for the shortfall notice. */
  public Optional<LocalDate> noticeBy(Facts facts) {
    return after(facts.reported(), verify);
  }

  /** The last day on which results count; not before the gate date. */
  public Optional<LocalDate> cureEnd(Facts facts) {
    return after(facts.notice(), cure).map(end -> date(facts).filter(end::isBefore).orElse(end));
  }

  private static Optional<LocalDate> after(Optional<LocalDate> start, Optional<Period> period) {
    return start.flatMap(day -> period.map(length -> DueDate.after(day, length)));
  }

  boolean reaches(Optional<BigDecimal> figure) {
    return figure
        .flatMap(amount -> target.map(amount::compareTo))
        .filter(by -> by >= 0)
        .isPresent();
  }
}
