package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;

/**
 * What a month costs. Each line is rounded once, half up to the cent.
 *
 * @param quota of the month; empty without limit
 * @param overageCalls beyond the quota, charged or not
 * @param base price of the month
 * @param calls price of the calls within the quota
 * @param overage price of the calls beyond it
 * @param topUp up to the minimum
 * @param share of revenue
 * @param rate of the service credit
 * @param credit for missed service levels
 */
public record ApiBill(
    Optional<BigDecimal> quota,
    BigDecimal overageCalls,
    Money base,
    Money calls,
    Money overage,
    Money topUp,
    Money share,
    Percent rate,
    Money credit) {

  /** All lines but the credit, which later invoices bear. */
  public Money fees() {
    return base.plus(calls).plus(overage).plus(topUp).plus(share);
  }
}
