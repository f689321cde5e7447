package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EconomicsTriggerTest {
  private static final Metric HIGHER = metric("100", "80", Direction.HIGHER, "0.5");
  private static final Metric LOWER = metric("38.50", "45", Direction.LOWER, "0.5");

  static Metric metric(String target, String threshold, Direction direction, String weight) {
    return new Metric(
        Optional.of(new BigDecimal(target)),
        Optional.of(new BigDecimal(threshold)),
        Optional.of(direction),
        Optional.of(new BigDecimal(weight)));
  }

  static List<Optional<BigDecimal>> figures(String... figures) {
    return Arrays.stream(figures)
        .map(
            figure ->
                figure.equals("-")
                    ? Optional.<BigDecimal>empty()
                    : Optional.of(new BigDecimal(figure)))
        .toList();
  }

  private static HealthTrigger evaluate(Metric metric, int quarters, String... figures) {
    return HealthTrigger.evaluate(metric, figures(figures), Optional.of(quarters));
  }

  @Test
  void twoQuartersInARowFire() {
    HealthTrigger trigger = evaluate(HIGHER, 2, "90", "79.94", "79", "95");
    assertThat(trigger.firedQuarter()).contains(3);
    assertThat(trigger.state()).isEqualTo(TriggerState.FIRED);
    assertThat(trigger.runs()).containsExactly(0, 1, 2, 0);
  }

  @Test
  void oneQuarterWarnsAndDoesNotFire() {
    HealthTrigger trigger = evaluate(HIGHER, 2, "90", "79.94");
    assertThat(trigger.firedQuarter()).isEmpty();
    assertThat(trigger.state()).isEqualTo(TriggerState.WARNING);
    assertThat(evaluate(HIGHER, 2, "79", "80").state()).isEqualTo(TriggerState.WITHIN);
  }

  @Test
  void aQuarterWithoutAScoreIsPassedOver() {
    HealthTrigger trigger = evaluate(HIGHER, 2, "70", "-", "70");
    assertThat(trigger.firedQuarter()).contains(3);
    assertThat(trigger.runs()).containsExactly(1, 1, 2);
    assertThat(
            HealthTrigger.evaluate(HIGHER, figures("70", "90", "70"), Optional.of(2), 0, Set.of(2))
                .firedQuarter())
        .contains(3);
    assertThat(evaluate(HIGHER, 2, "70", "-").state()).isEqualTo(TriggerState.WARNING);
    assertThat(evaluate(HIGHER, 2, "70", "85", "70").firedQuarter()).isEmpty();
  }

  @Test
  void figuresAreRoundedToScoresBeforeTheyAreCompared() {
    assertThat(evaluate(HIGHER, 1, "79.95").state()).isEqualTo(TriggerState.WITHIN);
    assertThat(evaluate(HIGHER, 1, "79.949").state()).isEqualTo(TriggerState.FIRED);
    assertThat(evaluate(LOWER, 1, "45.04").state()).isEqualTo(TriggerState.WITHIN);
  }

  @Test
  void afterARemediationCountingStartsAnew() {
    List<Optional<BigDecimal>> figures = figures("70", "70", "70", "70", "70");
    Optional<Integer> two = Optional.of(2);
    assertThat(HealthTrigger.evaluate(HIGHER, figures, two, 3, Set.of()).firedQuarter())
        .contains(5);
    assertThat(HealthTrigger.evaluate(HIGHER, figures, two, 4, Set.of()).state())
        .isEqualTo(TriggerState.WARNING);
    assertThat(HealthTrigger.evaluate(HIGHER, figures, two, 5, Set.of()).state())
        .isEqualTo(TriggerState.RESTARTED);
  }

  @Test
  void anyNumberOfQuartersFires() {
    assertThat(evaluate(HIGHER, 1, "70").firedQuarter()).contains(1);
    assertThat(evaluate(HIGHER, 3, "70", "70", "70").firedQuarter()).contains(3);
    assertThat(evaluate(HIGHER, 13, "70", "70", "70").firedQuarter()).isEmpty();
  }

  @Test
  void lowerIsBetterWhereTheDealSaysSo() {
    assertThat(evaluate(LOWER, 2, "45.06", "50").firedQuarter()).contains(2);
    assertThat(evaluate(LOWER, 2, "45", "10").state()).isEqualTo(TriggerState.WITHIN);
  }

  @Test
  void whatIsOpenFiresNothing() {
    Metric open =
        new Metric(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(evaluate(open, 2, "1", "1").state()).isEqualTo(TriggerState.OPEN);
    assertThat(HealthTrigger.evaluate(HIGHER, figures("1", "1"), Optional.empty()).state())
        .isEqualTo(TriggerState.OPEN);
    assertThat(evaluate(HIGHER, 2, "-", "-").state()).isEqualTo(TriggerState.NO_FIGURE);
  }

  @Test
  void attainmentIsCappedAndIndexKnowsTheDirection() {
    assertThat(HIGHER.attainment(Optional.of(new BigDecimal("140"))).orElseThrow())
        .isEqualByComparingTo("100");
    assertThat(HIGHER.attainment(Optional.of(new BigDecimal("-1"))).orElseThrow())
        .isEqualByComparingTo("0");
    assertThat(LOWER.attainment(Optional.of(new BigDecimal("77"))).orElseThrow())
        .isEqualByComparingTo("50");
    assertThat(LOWER.index(Optional.of(new BigDecimal("90"))).orElseThrow())
        .isEqualByComparingTo("50");
    assertThat(LOWER.index(Optional.of(BigDecimal.ZERO))).isEmpty();
  }

  @Test
  void computedFiguresAreExact() {
    Optional<BigDecimal> delivered = Optional.of(new BigDecimal("199999.99"));
    assertThat(
            HealthFigures.ofProjection(delivered, Optional.of(new BigDecimal("250000")))
                .orElseThrow())
        .isEqualByComparingTo("80.0");
    assertThat(HealthFigures.ofProjection(delivered, Optional.of(BigDecimal.ZERO))).isEmpty();
  }

  @Test
  void theScoreWeighsOnlyWhatHasAFigure() {
    List<Metric> metrics = List.of(HIGHER, LOWER);
    assertThat(HealthFigures.weightedScore(metrics, figures("50", "38.5")).orElseThrow())
        .isEqualByComparingTo("75");
    assertThat(HealthFigures.weightedScore(metrics, figures("50", "-")).orElseThrow())
        .isEqualByComparingTo("50");
    assertThat(HealthFigures.weightedScore(metrics, figures("-", "-"))).isEmpty();
  }
}
