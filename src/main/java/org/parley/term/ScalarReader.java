package org.parley.term;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Value;

/**
 * Reads single values in the spelling of term sheets: {@code USD 250,000}, {@code 12.5%}, {@code 90
 * days}, {@code 2027-03-01}.
 */
public final class ScalarReader {
  private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+|\\d+)";
  private static final Pattern MONEY =
      Pattern.compile("([A-Z]{3}) (-?)" + DIGITS + "(\\.\\d{1,2})?");
  private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,5}(?:\\.\\d{1,2})?) ?%");
  private static final Pattern PERIOD =
      Pattern.compile("(\\d{1,5}) (hours?|days?|business days?|weeks?|months?|years?)");
  private static final Pattern NUMBER = Pattern.compile("(-?)" + DIGITS + "(\\.\\d+)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private ScalarReader() {}

  /**
   * The value that the text spells, or empty where it does not spell one of this type. Lists,
   * tables, choices and parties are never read here.
   */
  public static Optional<Value> read(TermType type, String text) {
    return switch (type) {
      case TEXT -> Optional.of(new Value.Text(text));
      case BOOLEAN -> flag(text);
      case INTEGER ->
          number(text).filter(number -> number.amount().scale() <= 0).map(number -> number);
      case DECIMAL -> number(text).map(number -> number);
      case PERCENT -> percent(text);
      case MONEY -> money(text);
      case PERIOD -> period(text);
      case DATE -> date(text);
      case CHOICE, PARTY, LIST, TABLE, BANDS -> Optional.empty();
    };
  }

  /** What a person must write for this type, with an example. */
  public static String expected(TermType type) {
    return switch (type) {
      case TEXT -> "a text";
      case BOOLEAN -> "`true` or `false`";
      case INTEGER -> "a whole number such as `3`";
      case DECIMAL -> "a number such as `2.5`";
      case PERCENT -> "a percentage such as `12.5%`";
      case MONEY -> "an amount of money such as `USD 250,000`";
      case PERIOD -> "a period such as `90 days` or `10 business days`";
      case DATE -> "a date such as `2027-03-01`";
      case CHOICE -> "one of its choices";
      case PARTY -> "the key of a party";
      case LIST -> "a list";
      case TABLE -> "a list of rows";
      case BANDS -> "a list of bands `{from, to, value}`";
    };
  }

  private static Optional<Value> flag(String text) {
    return switch (text) {
      case "true", "yes" -> Optional.of(new Value.Flag(true));
      case "false", "no" -> Optional.of(new Value.Flag(false));
      default -> Optional.empty();
    };
  }

  private static Optional<Value.Quantity> number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches()
        ? Optional.of(new Value.Quantity(new BigDecimal(text.replace(",", ""))))
        : Optional.empty();
  }

  private static Optional<Value> percent(String text) {
    Matcher matcher = PERCENT.matcher(text);
    return matcher.matches()
        ? Optional.of(Percent.of(new BigDecimal(matcher.group(1))))
        : Optional.empty();
  }

  private static Optional<Value> money(String text) {
    Matcher matcher = MONEY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String cents = matcher.group(4) == null ? "" : matcher.group(4);
    BigDecimal amount =
        new BigDecimal(matcher.group(2) + matcher.group(3).replace(",", "") + cents);
    return amount.precision() > 17
        ? Optional.empty()
        : Optional.of(Money.of(matcher.group(1), amount));
  }

  private static Optional<Value> period(String text) {
    Matcher matcher = PERIOD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Period.Unit.named(matcher.group(2))
        .map(unit -> new Period(Integer.parseInt(matcher.group(1)), unit));
  }

  private static Optional<Value> date(String text) {
    if (!DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Value.Day(LocalDate.parse(text)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
