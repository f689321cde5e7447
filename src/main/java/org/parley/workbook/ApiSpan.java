package org.parley.workbook;

import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.value.Period;

/**
 * How many months a sheet follows an agreement: its initial term, but no more than five years, and
 * two years at least where it may go on after that. A run-off after the term has its months too.
 */
final class ApiSpan {
  private static final int LEAST = 24;
  private static final int MOST = 60;
  private static final int LONGEST_MONTH = 31;

  private ApiSpan() {}

  /** Calendar months, the one in which the agreement takes effect included. */
  static int months(Answers answers, int dayOfMonth) {
    int initial = answers.period("core.term.initial").flatMap(ApiSpan::months).orElse(LEAST);
    String variant = answers.choice("core.term.variant").orElse("");
    boolean goesOn =
        variant.equals("fixed-with-renewal") || variant.equals("perpetual-until-terminated");
    boolean moves =
        answers.choice("front.dates.variant").filter("conditions-precedent"::equals).isPresent();
    int full = Math.min(MOST, goesOn ? Math.max(LEAST, initial) : initial);
    int term = dayOfMonth > 1 || moves ? full + 1 : full;
    return Math.min(Math.max(MOST, term), term + runOff(answers));
  }

  /** Months that a run-off after the term reaches into. */
  private static int runOff(Answers answers) {
    return answers
        .period("api.run_off.period")
        .map(period -> (int) (period.atLeastDays() + LONGEST_MONTH - 1) / LONGEST_MONTH + 1)
        .orElse(0);
  }

  private static Optional<Integer> months(Period period) {
    return switch (period.unit()) {
      case MONTHS -> Optional.of(Math.max(1, period.count()));
      case YEARS -> Optional.of(Math.max(1, 12 * period.count()));
      default -> Optional.empty();
    };
  }
}
