package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.parley.value.Percent;

/**
 * Service credits for missed levels of a month.
 *
 * @param credits by minutes of downtime beyond those that the level allows, in rising order
 * @param latency credit for a month in which latency is missed and availability is met
 * @param cap the most that a month can give
 */
public record ServiceLevels(List<Credit> credits, Percent latency, Percent cap) {
  private static final BigDecimal MINUTES_OF_A_DAY = BigDecimal.valueOf(1440);

  public ServiceLevels {
    credits = List.copyOf(credits);
  }

  /**
   * One band of credits.
   *
   * @param from minutes beyond the level, included
   */
  public record Credit(BigDecimal from, Percent share) {}

  /**
   * What the report of a month says.
   *
   * @param days on which the agreement was in force
   * @param downtime full minutes that count as down
   * @param excluded minutes that count neither as down nor as part of the month
   */
  public record Report(int days, BigDecimal downtime, BigDecimal excluded, boolean latencyMissed) {
    private BigDecimal minutes() {
      return MINUTES_OF_A_DAY.multiply(BigDecimal.valueOf(days)).subtract(excluded);
    }
  }

  /** Availability as a share of one, half up to 1/100 of a percent; empty if nothing is left. */
  public static Optional<BigDecimal> availability(Report report) {
    BigDecimal minutes = report.minutes();
    return minutes.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            minutes
                .subtract(report.downtime())
                .max(BigDecimal.ZERO)
                .divide(minutes, 4, RoundingMode.HALF_UP));
  }

  /** True if a level that the tier promises was missed: availability or latency. */
  public static boolean missed(ApiTier tier, Report report) {
    boolean below =
        availability(report)
            .flatMap(
                reached ->
                    tier.availability().map(level -> reached.compareTo(level.fraction()) < 0))
            .orElse(false);
    return below || report.latencyMissed() && tier.latency();
  }

  /** The credit for a month as a percentage of its fees; 0 % if no level was missed. */
  public Percent credit(ApiTier tier, Report report) {
    Optional<BigDecimal> availability = availability(report);
    if (availability.isEmpty()) {
      return new Percent(0);
    }
    Optional<BigDecimal> level = tier.availability().map(Percent::fraction);
    if (level.filter(least -> availability.get().compareTo(least) < 0).isPresent()) {
      BigDecimal allowed = BigDecimal.ONE.subtract(level.get()).multiply(report.minutes());
      return forDowntime(report.downtime().subtract(allowed));
    }
    return report.latencyMissed() && tier.latency() ? forLatency() : new Percent(0);
  }

  /**
   * The credit for a month in which availability was missed.
   *
   * @param beyond minutes of downtime beyond those that the level allows
   */
  public Percent forDowntime(BigDecimal beyond) {
    return capped(band(beyond));
  }

  /** The credit for a month in which only latency was missed. */
  public Percent forLatency() {
    return capped(latency);
  }

  private Percent band(BigDecimal beyond) {
    return credits.stream()
        .filter(credit -> credit.from().compareTo(beyond) <= 0)
        .reduce((lower, higher) -> higher)
        .map(Credit::share)
        .orElse(new Percent(0));
  }

  private Percent capped(Percent credit) {
    return credit.compareTo(cap) > 0 ? cap : credit;
  }
}
