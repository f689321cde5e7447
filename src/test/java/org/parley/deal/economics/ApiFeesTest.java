package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.parley.value.Money;
import org.parley.value.Percent;

/** The bill for an API (row B2): to the cent what the contract says. */
class ApiFeesTest {
  private static final ServiceLevels LEVELS =
      new ServiceLevels(
          List.of(
              new ServiceLevels.Credit(BigDecimal.ZERO, new Percent(500)),
              new ServiceLevels.Credit(new BigDecimal("60"), new Percent(1000)),
              new ServiceLevels.Credit(new BigDecimal("240"), new Percent(2500))),
          new Percent(500),
          new Percent(1500));

  private static Money usd(String amount) {
    return Money.of("USD", new BigDecimal(amount));
  }

  private static ApiTier tier(
      String name, String quota, String base, String minimum, String price, String overage) {
    return new ApiTier(
        name,
        quota.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(quota)),
        usd(base),
        usd(minimum),
        usd(price),
        overage.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(overage)),
        Optional.of(new Percent(9950)),
        true);
  }

  private static final ApiTier PRO = tier("Pro", "1000", "500", "300", "2.00", "2.5");
  private static final ApiTier BIG = tier("Big", "10000", "900", "2000", "1.00", "1.25");

  private static ApiFees fees(ApiFeeModel model, ApiOverage overage) {
    return new ApiFees(
        model, "USD", List.of(PRO, BIG), overage, new Percent(750), Optional.of(LEVELS));
  }

  private static final ApiOverage BILLED =
      new ApiOverage(true, new Percent(0), new Percent(30_000));

  private static ApiMonth month(
      ApiMonth.InForce tiers, String calls, int inForce, int suspended, String down) {
    return new ApiMonth(
        new ApiMonth.Days(30, inForce, suspended),
        tiers,
        new BigDecimal(calls),
        false,
        false,
        BigDecimal.ONE,
        BigDecimal.ZERO,
        Optional.of(
            new ServiceLevels.Report(inForce, new BigDecimal(down), BigDecimal.ZERO, false)),
        true);
  }

  private static ApiMonth month(ApiTier tier, String calls) {
    return month(ApiMonth.InForce.whole(tier), calls, 30, 0, "0");
  }

  private static ApiBill bill(ApiFeeModel model, ApiMonth month) {
    return fees(model, BILLED).bill(month, BigDecimal.ZERO);
  }

  @Test
  void eachModelHasItsOwnLines() {
    ApiMonth month = month(PRO, "1403");
    // 1,000 calls at 2.00, 403 at 2.50: 2.00 and 1.0075
    assertThat(bill(ApiFeeModel.FREE, month).fees()).isEqualTo(usd("0"));
    assertThat(bill(ApiFeeModel.PER_CALL, month).fees()).isEqualTo(usd("3.01"));
    assertThat(bill(ApiFeeModel.TIERED, month).fees()).isEqualTo(usd("501.01"));
    assertThat(bill(ApiFeeModel.MONTHLY_MINIMUM, month).topUp()).isEqualTo(usd("296.99"));
    assertThat(bill(ApiFeeModel.MONTHLY_MINIMUM, month).fees()).isEqualTo(usd("300"));
    assertThat(bill(ApiFeeModel.MIXED, month).fees()).isEqualTo(usd("503.01"));
    assertThat(bill(ApiFeeModel.BUNDLED, month).fees()).isEqualTo(usd("0"));
  }

  @Test
  void halfACentIsRoundedUp() {
    // 2.50 for 1,000: 402 calls cost 1.005
    assertThat(bill(ApiFeeModel.TIERED, month(PRO, "1402")).overage()).isEqualTo(usd("1.01"));
  }

  @Test
  void graceCeilingAndStopLimitWhatIsCharged() {
    var grace = new ApiOverage(true, new Percent(1000), new Percent(30_000));
    ApiMonth month = month(PRO, "1500");
    assertThat(fees(ApiFeeModel.TIERED, grace).bill(month, BigDecimal.ZERO).overage())
        .isEqualTo(usd("1.00"));
    assertThat(bill(ApiFeeModel.TIERED, month(PRO, "9000")).overage()).isEqualTo(usd("5.00"));
    var stop = new ApiOverage(false, new Percent(0), Percent.WHOLE);
    assertThat(fees(ApiFeeModel.TIERED, stop).bill(month, BigDecimal.ZERO).overage())
        .isEqualTo(usd("0"));
  }

  @Test
  void partsOfMonthsSuspensionsAndMovesAreDividedByDays() {
    ApiMonth part = month(ApiMonth.InForce.whole(PRO), "400", 11, 4, "0");
    assertThat(bill(ApiFeeModel.TIERED, part).quota()).contains(new BigDecimal("367"));
    assertThat(bill(ApiFeeModel.TIERED, part).base()).isEqualTo(usd("116.67"));
    ApiMonth moved = month(new ApiMonth.InForce(BIG, PRO, 10), "5000", 30, 2, "0");
    // (1,000 * 10 + 10,000 * 20) / 30; (500 * 10 + 900 * 18) / 30; (2 * 10 + 1 * 20) / 30 * 5
    assertThat(bill(ApiFeeModel.MIXED, moved).quota()).contains(new BigDecimal("7000"));
    assertThat(bill(ApiFeeModel.MIXED, moved).base()).isEqualTo(usd("706.67"));
    assertThat(bill(ApiFeeModel.MIXED, moved).calls()).isEqualTo(usd("6.67"));
    // (300 * 10 + 2,000 * 18) / 30 = 1,300
    assertThat(bill(ApiFeeModel.MIXED, moved).fees()).isEqualTo(usd("1300"));
  }

  @Test
  void creditsFollowBandsAndCap() {
    // 99.5 % of 43,200 minutes allow 216
    assertThat(rate("216")).isEqualTo(0);
    assertThat(rate("219")).as("99.49 %").isEqualTo(500);
    assertThat(rate("275")).isEqualTo(500);
    assertThat(rate("276")).isEqualTo(1000);
    assertThat(rate("456")).as("capped").isEqualTo(1500);
    assertThat(rate("218")).as("99.495 % rounds to 99.50 %").isEqualTo(0);
  }

  private static int rate(String down) {
    ApiMonth month = month(ApiMonth.InForce.whole(PRO), "0", 30, 0, down);
    return bill(ApiFeeModel.TIERED, month).rate().basisPoints();
  }

  @Test
  void aCreditIsAPercentageOfTheMinimumToo() {
    ApiBill bill =
        bill(ApiFeeModel.MONTHLY_MINIMUM, month(ApiMonth.InForce.whole(PRO), "100", 30, 0, "300"));
    assertThat(bill.fees()).isEqualTo(usd("300"));
    assertThat(bill.credit()).isEqualTo(usd("30"));
  }

  @Test
  void aCreditWaitsForFeesAndIsCarriedOn() {
    ApiMonth failed = month(ApiMonth.InForce.whole(PRO), "0", 30, 0, "9000");
    ApiTier cheap = tier("Cheap", "1000", "40", "0", "0", "");
    ApiMonth small = month(cheap, "0");
    ApiAccount account =
        ApiAccount.of(fees(ApiFeeModel.TIERED, BILLED), List.of(failed, small, small));
    // 15 % of 500 = 75: 40 in the next month, 35 in the one after
    assertThat(account.invoices().stream().map(ApiAccount.Invoice::total).toList())
        .containsExactly(usd("500"), usd("0"), usd("5"));
    assertThat(account.owed()).isEqualTo(usd("0"));
  }

  @Test
  void refundsBeyondRevenueAreCarriedOn() {
    ApiFees fees = fees(ApiFeeModel.REVENUE_SHARE, BILLED);
    List<ApiMonth> months =
        List.of("-100.00", "60.00", "140.20").stream().map(ApiFeesTest::earned).toList();
    assertThat(
            ApiAccount.of(fees, months).invoices().stream().map(ApiAccount.Invoice::total).toList())
        .containsExactly(usd("0"), usd("0"), usd("7.52"));
  }

  private static ApiMonth earned(String revenue) {
    return new ApiMonth(
        new ApiMonth.Days(30, 30, 0),
        ApiMonth.InForce.whole(PRO),
        BigDecimal.ZERO,
        false,
        false,
        BigDecimal.ONE,
        new BigDecimal(revenue),
        Optional.empty(),
        false);
  }

  @Test
  void theCheapestTierServesAllCalls() {
    ApiFees fees = fees(ApiFeeModel.TIERED, BILLED);
    List<BigDecimal> few = List.of(new BigDecimal("900"), new BigDecimal("2999"));
    assertThat(TierChoice.cheapest(fees, few, BigDecimal.ONE)).contains(PRO);
    List<BigDecimal> many = List.of(new BigDecimal("900"), new BigDecimal("3001"));
    assertThat(TierChoice.cheapest(fees, many, BigDecimal.ONE)).contains(BIG);
    assertThat(TierChoice.cost(fees, PRO, many, BigDecimal.ONE)).isEmpty();
  }

  @Property
  void oneMoreCallNeverLowersTheFees(
      @ForAll ApiFeeModel model,
      @ForAll @LongRange(max = 20_000) long calls,
      @ForAll @IntRange(max = 30) int before) {
    ApiMonth.InForce moved = new ApiMonth.InForce(BIG, PRO, before);
    Money less = bill(model, month(moved, Long.toString(calls), 30, 0, "0")).fees();
    Money more = bill(model, month(moved, Long.toString(calls + 1), 30, 0, "0")).fees();
    assertThat(more).isGreaterThanOrEqualTo(less);
  }

  @Property
  void noCentIsLostBetweenFeesCreditsAndInvoices(
      @ForAll List<@LongRange(max = 12_000) Long> calls, @ForAll @IntRange(max = 40_000) int down) {
    List<ApiMonth> months =
        calls.stream()
            .map(
                count ->
                    month(
                        ApiMonth.InForce.whole(PRO),
                        Long.toString(count),
                        30,
                        0,
                        Long.toString((down + count) % 43_200)))
            .toList();
    ApiAccount account = ApiAccount.of(fees(ApiFeeModel.MIXED, BILLED), months);
    long billed = account.invoices().stream().mapToLong(one -> one.bill().fees().cents()).sum();
    long credit = account.invoices().stream().mapToLong(one -> one.bill().credit().cents()).sum();
    long total = account.invoices().stream().mapToLong(one -> one.total().cents()).sum();
    assertThat(total).isEqualTo(billed - credit + account.owed().cents());
    assertThat(account.invoices()).allMatch(one -> one.total().cents() >= 0);
  }
}
