package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.parley.value.Percent;

/**
 * What happens to calls beyond the quota.
 *
 * @param provided false if the API rejects them, and charges nothing for what it answers all the
 *     same
 * @param grace calls beyond the quota that are free, as a percentage of the quota; 0 % for none
 * @param ceiling where calls end, as a percentage of the quota
 */
public record ApiOverage(boolean provided, Percent grace, Percent ceiling) {
  /** A percentage of the quota in full calls, half a call rounded up. */
  public static BigDecimal part(BigDecimal quota, Percent share) {
    return quota.multiply(share.fraction()).setScale(0, RoundingMode.HALF_UP);
  }

  /**
   * The calls that are charged as overage.
   *
   * @param lifted true if the licensee asked for the ceiling to be lifted
   */
  public BigDecimal charged(BigDecimal calls, BigDecimal quota, boolean lifted) {
    if (!provided) {
      return BigDecimal.ZERO;
    }
    BigDecimal most = lifted ? calls : calls.min(part(quota, ceiling));
    return most.subtract(quota).subtract(part(quota, grace)).max(BigDecimal.ZERO);
  }
}
