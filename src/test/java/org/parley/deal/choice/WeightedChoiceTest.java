package org.parley.deal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.deal.choice.FirstRankChange.State;
import org.parley.deal.choice.FirstRankChange.Turn;

/** Weighted choices (rows A2, C2, C3): totals, ranks, and what would change the first rank. */
class WeightedChoiceTest {
  private static final int NONE = 0;

  /** Scores by option; 0 for a missing one. */
  private static WeightedChoice choice(List<Integer> weights, List<List<Integer>> scores) {
    return new WeightedChoice(
        weights.stream().map(weight -> Optional.of(BigDecimal.valueOf(weight))).toList(),
        scores.stream()
            .map(
                option ->
                    option.stream()
                        .map(
                            score ->
                                score == NONE
                                    ? Optional.<BigDecimal>empty()
                                    : Optional.of(BigDecimal.valueOf(score)))
                        .toList())
            .toList());
  }

  private static BigDecimal total(WeightedChoice choice, int option) {
    return choice.total(option).orElseThrow().rounded(4);
  }

  @Test
  void totalsRanksAndTurnsAsByHand() {
    // Speed, control, cost at 50, 30, 20. Build 2, 5, 3; buy 5, 2, 1; share 3, 3, 5.
    WeightedChoice choice =
        choice(List.of(50, 30, 20), List.of(List.of(2, 5, 3), List.of(5, 2, 1), List.of(3, 3, 5)));

    // 1.0 + 1.5 + 0.6; 2.5 + 0.6 + 0.2; 1.5 + 0.9 + 1.0
    assertThat(total(choice, 0)).isEqualByComparingTo("3.1");
    assertThat(total(choice, 1)).isEqualByComparingTo("3.3");
    assertThat(total(choice, 2)).isEqualByComparingTo("3.4");
    assertThat(IntStream.range(0, 3).mapToObj(choice::rank))
        .containsExactly(Optional.of(3), Optional.of(2), Optional.of(1));

    // Speed: without it, at 60 to 40: build 4.2, buy 1.6, share 3.8.
    // Share and buy: 3x + 3.8(1-x) = 5x + 1.6(1-x), so x = 2.2 / 4.2.
    // Share and build: 3x + 3.8(1-x) = 2x + 4.2(1-x), so x = 0.4 / 1.4.
    FirstRankChange speed = choice.change(0);
    assertThat(speed.above().orElseThrow().option()).isEqualTo(1);
    assertThat(speed.above().orElseThrow().share().rounded(4)).isEqualByComparingTo("0.5238");
    assertThat(speed.below().orElseThrow().option()).isEqualTo(0);
    assertThat(speed.below().orElseThrow().share().rounded(4)).isEqualByComparingTo("0.2857");

    // Control: without it, at 50 to 20: build 16/7, buy 27/7, share 25/7.
    // Share and build: 3x + 25/7(1-x) = 5x + 16/7(1-x), so x = 9 / 23.
    // Share and buy: 3x + 25/7(1-x) = 2x + 27/7(1-x), so x = 2 / 9.
    FirstRankChange control = choice.change(1);
    assertThat(control.above().orElseThrow().option()).isEqualTo(0);
    assertThat(control.above().orElseThrow().share().rounded(4)).isEqualByComparingTo("0.3913");
    assertThat(control.below().orElseThrow().option()).isEqualTo(1);
    assertThat(control.below().orElseThrow().share().rounded(4)).isEqualByComparingTo("0.2222");

    // Cost: nobody is better on it than share; without it, at 5 to 3, buy 31/8 leads share 24/8.
    // 5x + 3(1-x) = x + 31/8(1-x), so x = 7 / 39; build 25/8: 5x + 3(1-x) = 3x + 25/8(1-x): 1 / 17.
    FirstRankChange cost = choice.change(2);
    assertThat(cost.above()).isEmpty();
    assertThat(cost.below().orElseThrow().option()).isEqualTo(1);
    assertThat(cost.below().orElseThrow().share().rounded(4)).isEqualByComparingTo("0.1795");
  }

  @Test
  void equalTotalsShareARankAndTheNextIsPassedOver() {
    WeightedChoice choice =
        choice(List.of(1, 2), List.of(List.of(1, 2), List.of(3, 4), List.of(5, 3), List.of(4, 2)));

    // 5/3, 11/3, 11/3, 8/3
    assertThat(IntStream.range(0, 4).mapToObj(choice::rank))
        .containsExactly(Optional.of(4), Optional.of(1), Optional.of(1), Optional.of(3));
    assertThat(choice.first()).containsExactly(1, 2);
    assertThat(choice.change(0).state()).isEqualTo(State.SHARED);
  }

  @Test
  void weightsCountInProportionToTheirSum() {
    List<List<Integer>> scores = List.of(List.of(2, 5), List.of(4, 3));

    assertThat(total(choice(List.of(10, 30), scores), 0))
        .isEqualTo(total(choice(List.of(25, 75), scores), 0));
    assertThat(choice(List.of(10, 30), scores).change(0).above().orElseThrow().share())
        .isEqualByComparingTo(new Ratio(BigDecimal.ONE, BigDecimal.valueOf(2)));
  }

  @Test
  void aMissingScoreIsNoZero() {
    WeightedChoice choice =
        choice(List.of(60, 40), List.of(List.of(5, NONE), List.of(1, 2), List.of(2, 1)));

    assertThat(choice.total(0)).isEmpty();
    assertThat(choice.rank(0)).isEmpty();
    assertThat(choice.missing(0)).isEqualTo(1);
    assertThat(choice.rank(2)).contains(1);
    assertThat(choice.change(0).below()).map(Turn::option).contains(1);
  }

  @Test
  void aMissingWeightLeavesNothingToRank() {
    WeightedChoice choice =
        new WeightedChoice(
            List.of(Optional.of(BigDecimal.ONE), Optional.empty()),
            List.of(
                List.of(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE)),
                List.of(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE))));

    assertThat(choice.total(0)).isEmpty();
    assertThat(choice.change(0).state()).isEqualTo(State.NO_RANKING);
    assertThat(choice(List.of(0, 0), List.of(List.of(1, 2))).first()).isEmpty();
  }

  @Test
  void theOnlyWeightHasNoProportionsToKeep() {
    WeightedChoice choice = choice(List.of(7, 0), List.of(List.of(2, 5), List.of(4, 3)));

    assertThat(choice.change(0).state()).isEqualTo(State.ALONE);
    // The second may rise from nothing: 4(1-x) + 3x = 2(1-x) + 5x, so x = 1/2.
    assertThat(choice.change(1).above().orElseThrow().share().rounded(4))
        .isEqualByComparingTo("0.5");
  }

  @Test
  void ofTwoThatOvertakeAtTheSameShareTheOneThatLeadsBeyondIsNamed() {
    // Over the rest 4, 3, 2; on the first criterion 3, 4, 5: all are equal at one half.
    WeightedChoice choice =
        choice(List.of(10, 90), List.of(List.of(3, 4), List.of(4, 3), List.of(5, 2)));

    Turn turn = choice.change(0).above().orElseThrow();
    assertThat(turn.share().rounded(4)).isEqualByComparingTo("0.5");
    assertThat(turn.option()).isEqualTo(2);
  }

  @Property
  void atTheTurnBothTotalsAreEqualAndBeyondTheNamedOptionRanksFirst(
      @ForAll("choices") WeightedChoice choice) {
    for (int criterion = 0; criterion < choice.weights().size(); criterion++) {
      FirstRankChange change = choice.change(criterion);
      if (change.state() == State.STATED) {
        int at = criterion;
        int leader = choice.first().get(0);
        change.below().ifPresent(turn -> proves(choice, at, leader, turn, -1));
        change.above().ifPresent(turn -> proves(choice, at, leader, turn, 1));
      }
    }
  }

  private static void proves(
      WeightedChoice choice, int criterion, int leader, Turn turn, int direction) {
    BigInteger share = turn.share().numerator().toBigIntegerExact();
    BigInteger whole = turn.share().denominator().toBigIntegerExact();
    WeightedChoice there = at(choice, criterion, share, whole);
    assertThat(there.total(turn.option()).orElseThrow())
        .isEqualByComparingTo(there.total(leader).orElseThrow());
    assertThat(there.first()).contains(leader);

    BigInteger fine = BigInteger.TEN.pow(12);
    BigInteger beyond = share.multiply(fine).add(BigInteger.valueOf(direction));
    WeightedChoice past = at(choice, criterion, beyond, whole.multiply(fine));
    assertThat(past.first()).contains(turn.option()).doesNotContain(leader);
  }

  @Property(tries = 200)
  void aSearchOverAThousandSharesFindsTheSame(@ForAll("choices") WeightedChoice choice) {
    for (int criterion = 0; criterion < choice.weights().size(); criterion++) {
      FirstRankChange change = choice.change(criterion);
      if (change.state() != State.STATED) {
        continue;
      }
      List<Integer> leader = choice.first();
      for (int share = 1; share < 1000; share += 7) {
        BigInteger whole = BigInteger.valueOf(1000);
        var here = new Ratio(BigDecimal.valueOf(share), BigDecimal.valueOf(1000));
        boolean holds =
            change.below().map(turn -> here.compareTo(turn.share()) > 0).orElse(true)
                && change.above().map(turn -> here.compareTo(turn.share()) < 0).orElse(true);
        List<Integer> first = at(choice, criterion, BigInteger.valueOf(share), whole).first();
        assertThat(first.equals(leader)).as("%s at %s", choice, share).isEqualTo(holds);
      }
    }
  }

  /** The choice with one weight at a share of all, and the others in their proportions. */
  private static WeightedChoice at(
      WeightedChoice choice, int criterion, BigInteger share, BigInteger whole) {
    BigDecimal others = choice.weightSum().subtract(choice.weights().get(criterion).orElseThrow());
    var weights = new ArrayList<Optional<BigDecimal>>();
    for (int at = 0; at < choice.weights().size(); at++) {
      BigDecimal weight =
          at == criterion
              ? others.multiply(new BigDecimal(share))
              : choice
                  .weights()
                  .get(at)
                  .orElseThrow()
                  .multiply(new BigDecimal(whole.subtract(share)));
      weights.add(Optional.of(weight));
    }
    return new WeightedChoice(weights, choice.scores());
  }

  @Provide
  static Arbitrary<WeightedChoice> choices() {
    Arbitrary<Integer> criteria = Arbitraries.integers().between(2, 5);
    Arbitrary<Integer> options = Arbitraries.integers().between(2, 5);
    return Combinators.combine(criteria, options)
        .flatAs(
            (count, rows) ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 40).list().ofSize(count),
                        Arbitraries.integers()
                            .between(1, 5)
                            .list()
                            .ofSize(count)
                            .list()
                            .ofSize(rows))
                    .as(WeightedChoiceTest::choice));
  }
}
