package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The use of a month.
 *
 * @param days of the calendar month, and on which the agreement was in force
 * @param tiers what was in force
 * @param calls of the whole month
 * @param lifted true if the licensee asked for the ceiling on calls to be lifted
 * @param rejects true if the API rejects calls beyond the quota since the licensee objected to a
 *     move to a higher tier; what it answers all the same is free
 * @param level of the prices: 1 until they are raised
 * @param revenue of the applications, or the price of a bundled API, in currency units; zero where
 *     neither fees nor credits hang on it
 * @param report on the service levels; empty if there is none
 * @param claimed true if a service credit for the month was claimed
 */
public record ApiMonth(
    Days days,
    InForce tiers,
    BigDecimal calls,
    boolean lifted,
    boolean rejects,
    BigDecimal level,
    BigDecimal revenue,
    Optional<ServiceLevels.Report> report,
    boolean claimed) {

  /**
   * Days.
   *
   * @param month how many the calendar month has
   * @param inForce on how many of them the licensee had access, a run-off after the end of the
   *     agreement included
   * @param term on how many of these the agreement had not ended: for them alone a minimum is owed
   * @param suspended on how many of these the API was suspended without a cause of the licensee
   */
  public record Days(int month, int inForce, int term, int suspended) {
    /** Days of a month without a run-off. */
    public Days(int month, int inForce, int suspended) {
      this(month, inForce, inForce, suspended);
    }
  }

  /**
   * The tiers of a month.
   *
   * @param tier at its end
   * @param before the tier at its beginning; the same if there was no move
   * @param daysBefore on which that one was in force, suspended days not counted; 0 without a move
   */
  public record InForce(ApiTier tier, ApiTier before, int daysBefore) {
    /** One tier for the whole month. */
    public static InForce whole(ApiTier tier) {
      return new InForce(tier, tier, 0);
    }
  }
}
