package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.value.Money;
import org.parley.value.Percent;

/** Boundaries of a price list, and what missed levels cost (rows A6, B1). */
class PriceBoundaryTest {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static ApiTier tier(
      String quota, String base, String minimum, String price, String overage) {
    return new ApiTier(
        "Tier",
        Optional.of(quota).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        usd(base),
        usd(minimum),
        usd(price),
        Optional.of(overage).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        Optional.of(new Percent(9950)),
        true);
  }

  private static Money usd(String amount) {
    return Money.of("USD", new BigDecimal(amount));
  }

  private static ApiFees fees(boolean provided, int grace, int ceiling) {
    return new ApiFees(
        ApiFeeModel.MIXED,
        "USD",
        List.of(),
        new ApiOverage(provided, new Percent(grace), new Percent(ceiling)),
        new Percent(0),
        Optional.of(
            new ServiceLevels(
                List.of(
                    new ServiceLevels.Credit(BigDecimal.ZERO, new Percent(500)),
                    new ServiceLevels.Credit(BigDecimal.valueOf(60), new Percent(1000)),
                    new ServiceLevels.Credit(BigDecimal.valueOf(240), new Percent(2500))),
                new Percent(500),
                new Percent(1500))));
  }

  private static Optional<PriceBoundary> between(ApiFees fees, ApiTier low, ApiTier high) {
    return PriceBoundary.between(fees, low, high);
  }

  private static PriceBoundary at(String calls, boolean cheaper) {
    return new PriceBoundary(new BigDecimal(calls), cheaper);
  }

  @Test
  void theNextTierIsCheaperWhereOverageCostsMore() {
    ApiTier launch = tier("500000", "900", "0", "0", "2.40");
    ApiTier growth = tier("5000000", "6500", "0", "0", "1.75");
    // 900 + 2.40 x (n - 500,000) / 1,000 exceeds 6,500 beyond 2,833,333.33 calls.
    assertThat(between(fees(true, 0, 100_000), launch, growth)).contains(at("2833334", true));
    assertThat(between(fees(true, 1000, 100_000), launch, growth)).contains(at("2883334", true));
    assertThat(between(fees(true, 0, 30_000), launch, growth)).contains(at("1500001", false));
    assertThat(between(fees(false, 0, 0), launch, growth)).contains(at("500001", false));
  }

  @Test
  void equalCostIsNotCheaper() {
    ApiTier low = tier("1000", "10", "0", "0", "5");
    ApiTier high = tier("9000", "20", "0", "0", "5");
    assertThat(between(fees(true, 0, 100_000), low, high)).contains(at("3001", true));
  }

  @Test
  void thereMayBeNoBoundary() {
    ApiTier low = tier("", "10", "0", "1", "");
    ApiTier dear = tier("", "20", "0", "1", "");
    ApiTier same = tier("", "10", "0", "1", "");
    ApiTier cheap = tier("", "5", "0", "1", "");
    assertThat(between(fees(true, 0, 30_000), low, dear)).isEmpty();
    assertThat(between(fees(true, 0, 30_000), low, same)).isEmpty();
    assertThat(between(fees(true, 0, 30_000), low, cheap)).contains(at("0", true));
    ApiTier small = tier("100", "900", "0", "0", "");
    assertThat(between(fees(false, 0, 30_000), tier("500", "9", "0", "0", ""), small)).isEmpty();
  }

  /** The first number of calls, one after the other, that the next tier bills lower or alone. */
  @Property
  void theBoundaryIsTheFirstNumberOfCallsThatCostsLess(
      @ForAll @IntRange(min = 1, max = 60) int quota,
      @ForAll @IntRange(min = 1, max = 200) int more,
      @ForAll @IntRange(min = 0, max = 3000) int base,
      @ForAll @IntRange(min = 0, max = 6000) int raised,
      @ForAll @IntRange(min = 0, max = 4000) int minimum,
      @ForAll @IntRange(min = 0, max = 90_000) int price,
      @ForAll @IntRange(min = 0, max = 90_000) int lowerPrice,
      @ForAll boolean provided,
      @ForAll @IntRange(min = 0, max = 2500) int grace) {
    ApiTier low =
        tier("" + quota, cents(base), cents(minimum / 2), cents(price), cents(price + 55));
    ApiTier high =
        tier("" + (quota + more), cents(raised), cents(minimum), cents(lowerPrice), cents(price));
    ApiFees fees = fees(provided, grace, 30_000);
    Optional<BigDecimal> found = between(fees, low, high).map(PriceBoundary::calls);
    assertThat(found.map(BigDecimal::intValueExact)).isEqualTo(search(fees, low, high));
  }

  private static String cents(int cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  private static Optional<Integer> search(ApiFees fees, ApiTier low, ApiTier high) {
    for (int calls = 0; calls <= 900; calls++) {
      Optional<BigDecimal> before = cost(fees, low, calls);
      Optional<BigDecimal> after = cost(fees, high, calls);
      boolean better =
          after.isPresent() && before.map(cost -> after.get().compareTo(cost) < 0).orElse(true);
      if (better) {
        return Optional.of(calls);
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> cost(ApiFees fees, ApiTier tier, int calls) {
    ApiOverage rule = fees.overage();
    int quota = tier.quota().orElseThrow().intValueExact();
    BigDecimal most =
        rule.provided()
            ? ApiOverage.part(BigDecimal.valueOf(quota), rule.ceiling())
            : BigDecimal.valueOf(quota);
    if (most.compareTo(BigDecimal.valueOf(calls)) < 0) {
      return Optional.empty();
    }
    BigDecimal beyond = rule.charged(BigDecimal.valueOf(calls), BigDecimal.valueOf(quota), false);
    BigDecimal cost =
        tier.base()
            .amount()
            .add(
                tier.price()
                    .amount()
                    .multiply(BigDecimal.valueOf(Math.min(calls, quota)))
                    .divide(THOUSAND))
            .add(tier.overage().orElseThrow().multiply(beyond).divide(THOUSAND));
    return Optional.of(cost.max(tier.minimum().amount()));
  }

  private static Optional<BigDecimal> credits(String missed, String minutes, String slow) {
    CreditCost cost =
        new CreditCost(
            BigDecimal.valueOf(2_400_000),
            new BigDecimal(missed),
            new BigDecimal(minutes),
            new BigDecimal(slow));
    return cost.ofYear(fees(true, 0, 30_000), tier("3000000", "0", "1500", "0.75", "0.90"));
  }

  @Test
  void missedLevelsCostWhatTheStepsSay() {
    // Fees of a month: 2,400 x 0.75 = 1,800; 5 % for under an hour, 10 % up to 4 hours, then 15 %.
    assertThat(credits("1.5", "90", "0").orElseThrow()).isEqualByComparingTo("270.00");
    assertThat(credits("2", "59", "1").orElseThrow()).isEqualByComparingTo("270.00");
    assertThat(credits("1", "240", "0").orElseThrow()).isEqualByComparingTo("270.00");
    assertThat(credits("0", "240", "0.5").orElseThrow()).isEqualByComparingTo("45.00");
  }

  @Test
  void aTierThatIsTooSmallHasNoCost() {
    CreditCost cost =
        new CreditCost(BigDecimal.valueOf(500), BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO);
    assertThat(cost.ofYear(fees(false, 0, 0), tier("499", "1", "0", "0", ""))).isEmpty();
  }
}
