package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Profit and loss of a partnership as a whole, divided among its parties.
 *
 * @param lines of the account
 * @param shares by key of the party, of revenue and costs that no party bears alone
 * @param remainder key of the party that takes the difference of rounding
 */
public record PartnerAccount(List<Line> lines, Map<String, Share> shares, String remainder) {
  private static final Share NOTHING = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

  public PartnerAccount {
    lines = List.copyOf(lines);
    shares = new LinkedHashMap<>(shares);
  }

  /**
   * A line of the account.
   *
   * @param revenue false for costs
   * @param party that it falls on alone; empty if it is shared
   * @param amounts by year in currency units
   */
  public record Line(boolean revenue, Optional<String> party, List<BigDecimal> amounts) {
    public Line {
      amounts = List.copyOf(amounts);
    }
  }

  /** Shares of one: 0.25 is 25 %. */
  public record Share(BigDecimal revenue, BigDecimal costs) {
    BigDecimal of(boolean kind) {
      return kind ? revenue : costs;
    }
  }

  /**
   * What falls on a party in a year, each share rounded half up to the cent; the parties' amounts
   * add up to the account's.
   *
   * @param revenue false for costs
   */
  public BigDecimal of(String party, boolean revenue, int year) {
    BigDecimal shared = sum(revenue, Optional.empty(), year);
    return sum(revenue, Optional.of(party), year).add(portion(party, revenue, shared));
  }

  /** Revenue less costs of a party in a year. */
  public BigDecimal result(String party, int year) {
    return of(party, true, year).subtract(of(party, false, year));
  }

  private BigDecimal portion(String party, boolean revenue, BigDecimal shared) {
    if (!party.equals(remainder)) {
      BigDecimal share = shares.getOrDefault(party, NOTHING).of(revenue);
      return shared.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }
    return shares.keySet().stream()
        .filter(other -> !other.equals(remainder))
        .map(other -> portion(other, revenue, shared))
        .reduce(shared, BigDecimal::subtract);
  }

  private BigDecimal sum(boolean revenue, Optional<String> party, int year) {
    return lines.stream()
        .filter(line -> line.revenue() == revenue && line.party().equals(party))
        .flatMap(line -> IntStream.of(year).mapToObj(line.amounts()::get))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
