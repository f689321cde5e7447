package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answers;
import org.parley.value.Period;
import org.parley.value.Value;

/**
 * The time for which exclusivity is granted, as wide as any vertical or customer has it.
 *
 * @param start empty where it begins with a first supply, or is not agreed
 * @param end the latest anniversary on which it ends; empty where it is not agreed
 */
record ExclusivityWindow(Optional<LocalDate> start, Optional<LocalDate> end) {
  static ExclusivityWindow of(Answers answers) {
    Optional<LocalDate> start = answers.date("excl.grant.start");
    boolean fromLaunch =
        answers.choice("excl.grant.variant").orElse("").equals("first-mover-window");
    Optional<LocalDate> end =
        answers.isOpen("excl.grant.window")
            ? Optional.empty()
            : start.flatMap(from -> ends(answers, from).max(Comparator.naturalOrder()));
    return new ExclusivityWindow(fromLaunch ? Optional.empty() : start, end);
  }

  private static Stream<LocalDate> ends(Answers answers, LocalDate start) {
    Stream<Period> verticals =
        answers.rows("excl.grant.verticals").stream()
            .flatMap(row -> row.known("window", Period.class).stream());
    Stream<LocalDate> customers =
        answers.rows("excl.grant.customers").stream()
            .flatMap(row -> row.known("until", Value.Day.class).stream())
            .map(Value.Day::date);
    Stream<LocalDate> periods =
        Stream.concat(answers.period("excl.grant.window").stream(), verticals)
            .flatMap(period -> period.after(start).stream());
    return Stream.concat(periods, customers);
  }

  boolean covers(LocalDate date) {
    return start.filter(date::isBefore).isEmpty() && end.filter(date::isAfter).isEmpty();
  }

  /** {@code from 2027-03-01 to 2028-03-01}. */
  String words() {
    String from = start.map(date -> "from " + date).orElse("");
    String to = end.map(date -> "to " + date).orElse("");
    return (from + " " + to).strip();
  }
}
