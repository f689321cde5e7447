package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The go-to-market fund in cents of its currency.
 *
 * @param total the fund
 * @param contributions what each party gives, one a party, zero for one that gives nothing
 * @param first the party (0-based) that the contributions name first; takes the difference when
 *     parts are rounded
 */
public record GtmFund(long total, List<Long> contributions, int first) {
  public GtmFund {
    contributions = List.copyOf(contributions);
  }

  /** What is neither spent nor committed; never less than zero. */
  public long unspent(long spent) {
    return Math.max(0, total - spent);
  }

  /** Parts of an amount in the proportion of the contributions. */
  public List<Long> byContribution(long amount) {
    return parts(amount, contributions);
  }

  /** Parts of an amount in the proportion of what the others contributed. */
  public List<Long> byOthers(long amount) {
    return parts(amount, contributions.stream().map(own -> given() - own).toList());
  }

  /**
   * What each party receives from the others (more than zero) or pays to them for costs proved.
   * Each cost is borne in the proportion of the contributions; costs over the fund count in
   * proportion.
   *
   * @param proved by each party
   */
  public List<Long> matched(List<Long> proved) {
    long all = proved.stream().mapToLong(Long::longValue).sum();
    long counted = Math.min(all, total);
    List<Long> borne = byContribution(counted);
    List<Long> own = all > total ? parts(total, proved) : proved;
    List<Long> net = new ArrayList<>();
    for (int party = 0; party < own.size(); party++) {
      net.add(own.get(party) - borne.get(party));
    }
    return List.copyOf(net);
  }

  private long given() {
    return contributions.stream().mapToLong(Long::longValue).sum();
  }

  /** Parts to the cent, half up; the first party takes the difference. */
  private List<Long> parts(long amount, List<Long> weights) {
    BigDecimal all = BigDecimal.valueOf(weights.stream().mapToLong(Long::longValue).sum());
    List<Long> parts = new ArrayList<>();
    for (long weight : weights) {
      parts.add(
          all.signum() == 0
              ? 0L
              : BigDecimal.valueOf(amount)
                  .multiply(BigDecimal.valueOf(weight))
                  .divide(all, 0, RoundingMode.HALF_UP)
                  .longValueExact());
    }
    long difference = amount - parts.stream().mapToLong(Long::longValue).sum();
    parts.set(first, all.signum() == 0 ? 0L : parts.get(first) + difference);
    return List.copyOf(parts);
  }
}
