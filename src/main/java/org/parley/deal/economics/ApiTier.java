package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;

/**
 * A tier of access with its prices. A price that the contract does not state is zero.
 *
 * @param quota calls of a calendar month; empty without limit
 * @param base price of a month
 * @param minimum for a month
 * @param price per 1,000 calls within the quota
 * @param overage per 1,000 calls beyond the quota, in currency units, not rounded; empty if the API
 *     rejects them
 * @param availability that is promised for a month; empty if none is
 * @param latency true if a latency is promised
 */
public record ApiTier(
    String name,
    Optional<BigDecimal> quota,
    Money base,
    Money minimum,
    Money price,
    Optional<BigDecimal> overage,
    Optional<Percent> availability,
    boolean latency) {}
