package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The trigger of one metric over the quarters.
 *
 * @param readings one a quarter, the first is Q1
 * @param runs how many quarters in a row, up to and with each quarter, were below the threshold; a
 *     quarter without a score is passed over and leaves the count as it is
 * @param firedQuarter the first quarter (1-based) in which the row was long enough
 * @param latestQuarter the last quarter (1-based) with a figure; 0 if there is none
 * @param state where the trigger stands now; once fired it stays fired until the remediation has
 *     ended
 */
public record HealthTrigger(
    List<Reading> readings,
    List<Integer> runs,
    Optional<Integer> firedQuarter,
    int latestQuarter,
    TriggerState state) {
  public HealthTrigger {
    readings = List.copyOf(readings);
    runs = List.copyOf(runs);
  }

  /**
   * Evaluates a metric.
   *
   * @param metric its threshold and direction
   * @param figures one a quarter, empty where none was reported
   * @param consecutive how many quarters in a row fire the trigger, 1 or more; empty if open
   */
  public static HealthTrigger evaluate(
      Metric metric, List<Optional<BigDecimal>> figures, Optional<Integer> consecutive) {
    return evaluate(metric, figures, consecutive, 0, Set.of());
  }

  /**
   * Evaluates a metric after a remediation, or with quarters that force majeure stood in.
   *
   * @param remedied how many quarters lie before the end of the last remediation: they no longer
   *     count
   * @param passedOver quarters (1-based) that leave the count as it is whatever their score
   */
  public static HealthTrigger evaluate(
      Metric metric,
      List<Optional<BigDecimal>> figures,
      Optional<Integer> consecutive,
      int remedied,
      Set<Integer> passedOver) {
    List<Reading> readings = figures.stream().map(metric::read).toList();
    List<Integer> runs = runs(readings, remedied, passedOver);
    Optional<Integer> fired =
        consecutive.map(runs::indexOf).filter(at -> at >= 0).map(at -> at + 1);
    int latest = latest(figures);
    boolean open = !metric.decided() || consecutive.isEmpty();
    TriggerState state = open ? TriggerState.OPEN : state(fired, latest, runs, remedied);
    return new HealthTrigger(readings, runs, fired, latest, state);
  }

  private static TriggerState state(
      Optional<Integer> fired, int latest, List<Integer> runs, int remedied) {
    if (fired.isPresent()) {
      return TriggerState.FIRED;
    }
    if (latest == 0) {
      return TriggerState.NO_FIGURE;
    }
    if (latest <= remedied) {
      return TriggerState.RESTARTED;
    }
    return runs.get(latest - 1) > 0 ? TriggerState.WARNING : TriggerState.WITHIN;
  }

  private static List<Integer> runs(List<Reading> readings, int remedied, Set<Integer> passedOver) {
    List<Integer> runs = new ArrayList<>();
    int run = 0;
    for (Reading reading : readings) {
      int quarter = runs.size() + 1;
      Reading counted = passedOver.contains(quarter) ? Reading.NONE : reading;
      run = quarter <= remedied ? 0 : run(run, counted);
      runs.add(run);
    }
    return runs;
  }

  private static int run(int before, Reading reading) {
    return switch (reading) {
      case NONE -> before;
      case WITHIN -> 0;
      case BELOW -> before + 1;
    };
  }

  private static int latest(List<Optional<BigDecimal>> figures) {
    int latest = 0;
    for (int quarter = 1; quarter <= figures.size(); quarter++) {
      latest = figures.get(quarter - 1).isPresent() ? quarter : latest;
    }
    return latest;
  }
}
