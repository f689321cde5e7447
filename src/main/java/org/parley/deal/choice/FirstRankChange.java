package org.parley.deal.choice;

import java.util.Optional;

/**
 * How far the weight of one criterion can move until another option ranks first, while the other
 * weights keep their proportions.
 *
 * @param below the turn at a smaller share of the weights; empty if there is none
 * @param above the turn at a larger one; empty if there is none
 */
public record FirstRankChange(State state, Optional<Turn> below, Optional<Turn> above) {
  /** Whether the question has an answer; the workbook numbers these states from 1. */
  public enum State {
    /** No option has all its scores, or the weights are missing. */
    NO_RANKING,
    /** Several options share the first rank: any weight may decide between them. */
    SHARED,
    /** No other criterion has a weight: there are no proportions to keep. */
    ALONE,
    /** The turns are as stated. */
    STATED
  }

  /**
   * Where the first rank changes.
   *
   * @param share of all weights, between 0 and 1: there both options have the same total
   * @param option number of the one that ranks first beyond it, from 0
   */
  public record Turn(Ratio share, int option) {}

  static FirstRankChange without(State state) {
    return new FirstRankChange(state, Optional.empty(), Optional.empty());
  }

  /** True if the first rank holds whatever this criterion weighs. */
  public boolean never() {
    return state == State.STATED && below.isEmpty() && above.isEmpty();
  }
}
