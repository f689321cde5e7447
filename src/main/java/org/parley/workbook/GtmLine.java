package org.parley.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.parley.deal.economics.GtmCommitment;
import org.parley.deal.economics.GtmPeriod;
import org.parley.deal.economics.GtmRemedy;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * A line of the sheet: a commitment, or one month of each quarter of a monthly one.
 *
 * @param row as the deal has it
 * @param commitment what the economics see
 * @param month 1 to 3; 3 where the commitment is not due each month
 * @param remedy empty if open
 * @param price of what is missing, as a share of its budget
 */
record GtmLine(
    Row row,
    GtmCommitment commitment,
    int month,
    Optional<GtmRemedy> remedy,
    Optional<Percent> price) {

  String id() {
    return row.key();
  }

  boolean monthly() {
    return commitment.firstMonth() == 1;
  }

  Optional<String> owner() {
    return row.text("owner");
  }

  Optional<BigDecimal> quantity() {
    return commitment.quantity();
  }

  Optional<LocalDate> firstDue() {
    return commitment.firstDue();
  }

  Optional<GtmPeriod> period() {
    return commitment.period();
  }

  Optional<Money> budget() {
    return row.known("budget", Money.class);
  }

  boolean pays() {
    return remedy.filter(GtmRemedy.PAY::equals).isPresent();
  }

  boolean makesGood() {
    return remedy.filter(GtmRemedy.MAKE_GOOD::equals).isPresent();
  }

  /** True if its due dates are agreed. */
  boolean scheduled() {
    return period().isPresent() && firstDue().isPresent();
  }

  static Optional<GtmPeriod> period(Row row) {
    return row.text("period").map(GtmLine::period);
  }

  private static GtmPeriod period(String key) {
    return GtmPeriod.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static Optional<LocalDate> firstDue(Row row) {
    return row.known("first_due", Value.Day.class).map(Value.Day::date);
  }
}
