package org.parley.deal.economics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.value.Period;
import org.parley.value.Row;

/**
 * When the portions of a waterfall are paid: one for each step, and the last for the rest, which
 * waits for receipt of payment and the longest period of the steps.
 *
 * @param takers key of the party of each
 * @param triggers empty where revenue counts only once the trigger has occurred
 * @param dues after the end of the quarter
 */
public record PortionTerms(
    List<String> takers, List<Optional<RevenueTrigger>> triggers, List<Period> dues) {
  public PortionTerms {
    takers = List.copyOf(takers);
    triggers = List.copyOf(triggers);
    dues = List.copyOf(dues);
  }

  /** Reads them; empty if one is open, or if the agreement has no waterfall. */
  public static Optional<PortionTerms> of(Answers answers) {
    List<Row> steps = answers.rows(WaterfallTerms.STEPS);
    Optional<String> residual = answers.party(WaterfallTerms.RESIDUAL);
    Optional<String> counted = answers.choice(RevenuePaths.COUNTED_WHEN);
    var takers = new ArrayList<String>();
    var triggers = new ArrayList<Optional<RevenueTrigger>>();
    var dues = new ArrayList<Period>();
    for (Row step : steps) {
      step.text("party").ifPresent(takers::add);
      step.text("trigger")
          .flatMap(RevenueTrigger::named)
          .ifPresent(trigger -> triggers.add(waits(trigger, counted)));
      step.known("due", Period.class).ifPresent(dues::add);
    }
    boolean complete =
        List.of(takers, triggers, dues).stream().allMatch(one -> one.size() == steps.size());
    if (steps.isEmpty() || residual.isEmpty() || counted.isEmpty() || !complete) {
      return Optional.empty();
    }
    takers.add(residual.get());
    triggers.add(waits(RevenueTrigger.CASH_RECEIVED, counted));
    dues.add(dues.stream().max(Comparator.comparing(Period::atLeastDays)).orElseThrow());
    return Optional.of(new PortionTerms(takers, triggers, dues));
  }

  private static Optional<RevenueTrigger> waits(
      RevenueTrigger trigger, Optional<String> countedWhen) {
    return Optional.of(trigger).filter(one -> !one.comesWith(countedWhen.orElse("")));
  }

  /** The triggers for which revenue can wait, each once. */
  public List<RevenueTrigger> waitedFor() {
    return triggers.stream().flatMap(Optional::stream).distinct().sorted().toList();
  }
}
