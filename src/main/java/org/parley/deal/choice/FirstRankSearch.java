package org.parley.deal.choice;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where the first rank changes. With share x of one criterion an option's total is x times
 * its score there plus (1 - x) times its mean over the others: a straight line. The leader loses
 * the first rank where the line of another option first crosses its own.
 *
 * @param leader the one option that ranks first
 */
record FirstRankSearch(WeightedChoice choice, int criterion, int leader) {
  FirstRankChange change() {
    Comparator<FirstRankChange.Turn> byShare = Comparator.comparing(FirstRankChange.Turn::share);
    Comparator<FirstRankChange.Turn> byScore =
        Comparator.comparing(turn -> choice.score(turn.option(), criterion));
    // Lines that cross at one point part beyond it: above, the one with the better score leads.
    Optional<FirstRankChange.Turn> below =
        turns(false).min(byShare.reversed().thenComparing(byScore));
    Optional<FirstRankChange.Turn> above =
        turns(true).min(byShare.thenComparing(byScore.reversed()));
    return new FirstRankChange(FirstRankChange.State.STATED, below, above);
  }

  private Stream<FirstRankChange.Turn> turns(boolean above) {
    return choice
        .ranked()
        .filter(option -> above ? lead(option).signum() < 0 : otherLead(option).signum() < 0)
        .mapToObj(option -> new FirstRankChange.Turn(crossing(option), option));
  }

  /** The share at which both totals are equal. */
  private Ratio crossing(int option) {
    BigDecimal others = otherLead(option);
    BigDecimal here = lead(option).multiply(choice.otherWeights(criterion));
    return Ratio.of(others, others.subtract(here));
  }

  /** By how much the leader's score on the criterion is better. */
  private BigDecimal lead(int option) {
    return choice.score(leader, criterion).subtract(choice.score(option, criterion));
  }

  /** By how much the leader is better on the other criteria, times their weights. */
  private BigDecimal otherLead(int option) {
    return choice.otherPoints(leader, criterion).subtract(choice.otherPoints(option, criterion));
  }
}
