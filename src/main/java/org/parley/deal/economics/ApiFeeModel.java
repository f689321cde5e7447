package org.parley.deal.economics;

import java.util.Locale;

/** What access to an API is paid by: the variants of the clause on its fees. */
public enum ApiFeeModel {
  FREE(false, false, false),
  PER_CALL(false, true, false),
  TIERED(true, false, false),
  MONTHLY_MINIMUM(false, true, true),
  REVENUE_SHARE(false, false, false),
  BUNDLED(false, false, false),
  MIXED(true, true, true);

  private final boolean base;
  private final boolean calls;
  private final boolean minimum;

  ApiFeeModel(boolean base, boolean calls, boolean minimum) {
    this.base = base;
    this.calls = calls;
    this.minimum = minimum;
  }

  /**
   * The model of a variant.
   *
   * @throws IllegalArgumentException if the clause has no such variant
   */
  public static ApiFeeModel of(String variant) {
    return valueOf(variant.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** True if a base price is charged for each month. */
  public boolean chargesBase() {
    return base;
  }

  /** True if calls within the quota are charged. */
  public boolean chargesCalls() {
    return calls;
  }

  /** True if a month costs a minimum. */
  public boolean chargesMinimum() {
    return minimum;
  }

  /** True if the tiers have prices, and overage may be charged. */
  public boolean priced() {
    return base || calls;
  }
}
