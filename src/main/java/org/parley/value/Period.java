package org.parley.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time in the unit that the parties chose; units are never converted into each other.
 *
 * @param count how many, 0 or more
 */
public record Period(int count, Unit unit) implements Value {
  public Period {
    if (count < 0) {
      throw new IllegalArgumentException("a period is not negative: " + count);
    }
  }

  /** Units, each with the words that a term sheet uses. */
  public enum Unit {
    HOURS("hour", "hours"),
    DAYS("day", "days"),
    BUSINESS_DAYS("business day", "business days"),
    WEEKS("week", "weeks"),
    MONTHS("month", "months"),
    YEARS("year", "years");

    private final String singular;
    private final String plural;

    Unit(String singular, String plural) {
      this.singular = singular;
      this.plural = plural;
    }

    public String singular() {
      return singular;
    }

    public String plural() {
      return plural;
    }

    /** The unit of this name, singular or plural. */
    public static Optional<Unit> named(String name) {
      for (Unit unit : values()) {
        if (unit.singular.equals(name) || unit.plural.equals(name)) {
          return Optional.of(unit);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * The end of a period of calendar days, weeks, months or years that starts on {@code start};
   * empty for hours and business days, which depend on a calendar.
   */
  public Optional<LocalDate> after(LocalDate start) {
    return switch (unit) {
      case DAYS -> Optional.of(start.plusDays(count));
      case WEEKS -> Optional.of(start.plusWeeks(count));
      case MONTHS -> Optional.of(start.plusMonths(count));
      case YEARS -> Optional.of(start.plusYears(count));
      case HOURS, BUSINESS_DAYS -> Optional.empty();
    };
  }

  /**
   * Days that the period lasts at least, for comparing periods of different units: a month 28, a
   * year 365, a business day 1, an hour 0.
   */
  public long atLeastDays() {
    return switch (unit) {
      case HOURS -> count / 24;
      case DAYS, BUSINESS_DAYS -> count;
      case WEEKS -> 7L * count;
      case MONTHS -> count % 12 == 0 ? 365L * (count / 12) : 28L * count;
      case YEARS -> 365L * count;
    };
  }

  /**
   * Days that the period lasts at most: a month 31, a year 366, a business day 3 (weekends), an
   * hour 1.
   */
  public long atMostDays() {
    return switch (unit) {
      case HOURS -> (count + 23L) / 24;
      case DAYS -> count;
      case BUSINESS_DAYS -> 3L * count;
      case WEEKS -> 7L * count;
      case MONTHS -> count % 12 == 0 ? 366L * (count / 12) : 31L * count;
      case YEARS -> 366L * count;
    };
  }

  /** {@code 90 days}, as a term sheet writes it. */
  @Override
  public String toString() {
    return count + " " + (count == 1 ? unit.singular() : unit.plural());
  }
}
