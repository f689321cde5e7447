package org.parley.deal.choice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Options with scores on weighted criteria. Weights count in proportion to their sum. An option
 * without all its scores has no total and no rank: a missing score is never taken for zero.
 *
 * @param weights of the criteria, zero or more; empty where not decided, and then nothing has a
 *     total
 * @param scores by option, then by criterion; empty where missing
 */
public record WeightedChoice(
    List<Optional<BigDecimal>> weights, List<List<Optional<BigDecimal>>> scores) {
  public WeightedChoice {
    weights = List.copyOf(weights);
    scores = scores.stream().map(List::copyOf).toList();
    int criteria = weights.size();
    if (scores.stream().anyMatch(option -> option.size() != criteria)) {
      throw new IllegalArgumentException("each option needs a place for each criterion");
    }
  }

  /** The sum of the weights that are decided. */
  public BigDecimal weightSum() {
    return weights.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many scores of an option are missing. */
  public int missing(int option) {
    return (int) scores.get(option).stream().filter(Optional::isEmpty).count();
  }

  /** The weighted mean of an option's scores; empty if a score or a weight is missing. */
  public Optional<Ratio> total(int option) {
    return isRanked(option)
        ? Optional.of(new Ratio(points(option), weightSum()))
        : Optional.empty();
  }

  /** 1 for the highest total; equal totals share a rank. Empty if the option has no total. */
  public Optional<Integer> rank(int option) {
    return isRanked(option)
        ? Optional.of(1 + (int) ranked().filter(other -> leads(other, option)).count())
        : Optional.empty();
  }

  /** The options of the highest total, in their order; none if nothing has a total. */
  public List<Integer> first() {
    return ranked().filter(option -> rank(option).equals(Optional.of(1))).boxed().toList();
  }

  /** Where the first rank changes if the weight of one criterion does. */
  public FirstRankChange change(int criterion) {
    List<Integer> first = first();
    if (first.isEmpty()) {
      return FirstRankChange.without(FirstRankChange.State.NO_RANKING);
    }
    if (first.size() > 1) {
      return FirstRankChange.without(FirstRankChange.State.SHARED);
    }
    return otherWeights(criterion).signum() == 0
        ? FirstRankChange.without(FirstRankChange.State.ALONE)
        : new FirstRankSearch(this, criterion, first.get(0)).change();
  }

  /** Options that have a total. */
  IntStream ranked() {
    return IntStream.range(0, scores.size()).filter(this::isRanked);
  }

  /** The sum of the weights but that of a criterion. */
  BigDecimal otherWeights(int criterion) {
    return weightSum().subtract(weight(criterion));
  }

  /** What an option scores on all criteria but one, times their weights. */
  BigDecimal otherPoints(int option, int criterion) {
    return points(option).subtract(weight(criterion).multiply(score(option, criterion)));
  }

  /** A score of an option that has all of them. */
  BigDecimal score(int option, int criterion) {
    return scores.get(option).get(criterion).orElseThrow();
  }

  private BigDecimal weight(int criterion) {
    return weights.get(criterion).orElseThrow();
  }

  private boolean isRanked(int option) {
    return missing(option) == 0
        && weights.stream().allMatch(Optional::isPresent)
        && weightSum().signum() > 0;
  }

  private boolean leads(int option, int other) {
    return points(option).compareTo(points(other)) > 0;
  }

  private BigDecimal points(int option) {
    return IntStream.range(0, weights.size())
        .mapToObj(criterion -> weight(criterion).multiply(score(option, criterion)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
