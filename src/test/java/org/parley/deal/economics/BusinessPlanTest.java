package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parley.value.Percent;

/** Business cases (row A6): what a textbook computes by hand. */
class BusinessPlanTest {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  private static CashFlows flows(String... amounts) {
    return new CashFlows(Arrays.stream(amounts).map(BigDecimal::new).toList());
  }

  private static double rate(CashFlows flows) {
    return InternalRate.of(flows).rate().orElseThrow().doubleValue();
  }

  @Test
  void presentValuesAreThoseOfTheTextbook() {
    CashFlows flows = flows("-1000", "300", "420", "680");
    assertThat(flows.netPresentValue(TENTH)).isEqualByComparingTo("130.73");
    assertThat(flows.netPresentValue(BigDecimal.ZERO)).isEqualByComparingTo("400.00");
    assertThat(flows("-1000").netPresentValue(TENTH)).isEqualByComparingTo("-1000.00");
  }

  @Test
  void theInternalRateIsExact() {
    assertThat(rate(flows("-100", "110"))).isCloseTo(0.1, within(1e-11));
    double root = (600 + Math.sqrt(360_000 + 2_400_000)) / 2000 - 1;
    assertThat(rate(flows("-1000", "600", "600"))).isCloseTo(root, within(1e-11));
    assertThat(rate(flows("-1000", "0", "250"))).isCloseTo(-0.5, within(1e-11));
    assertThat(rate(flows("500", "-605"))).isCloseTo(0.21, within(1e-11));
    assertThat(rate(flows("0", "-50", "0", "72"))).isCloseTo(0.2, within(1e-11));
  }

  @Test
  void noRateIsMadeUp() {
    assertThat(InternalRate.of(flows("-100", "-5", "0")).state())
        .isEqualTo(InternalRate.State.NO_CHANGE);
    assertThat(InternalRate.of(flows("0", "0")).state()).isEqualTo(InternalRate.State.NO_CHANGE);
    assertThat(InternalRate.of(flows("-100", "230", "-132")).state())
        .isEqualTo(InternalRate.State.SEVERAL_CHANGES);
    assertThat(InternalRate.of(flows("-1", "20")).state()).isEqualTo(InternalRate.State.ABOVE);
    assertThat(InternalRate.of(flows("-1000", "1")).state()).isEqualTo(InternalRate.State.BELOW);
  }

  @Test
  void paybackHasPartsOfAYear() {
    CashFlows flows = flows("-1000", "300", "420", "680");
    assertThat(flows.payback(BigDecimal.ZERO).orElseThrow().doubleValue())
        .isCloseTo(2 + 280.0 / 680, within(1e-12));
    double left = 1000 - 300 / 1.1 - 420 / 1.21;
    assertThat(flows.payback(TENTH).orElseThrow().doubleValue())
        .isCloseTo(2 + left / (680 / 1.331), within(1e-12));
    assertThat(flows("-1000", "300").payback(BigDecimal.ZERO)).isEmpty();
    assertThat(flows("0", "300").payback(BigDecimal.ZERO)).contains(BigDecimal.ZERO);
    assertThat(flows("-100", "100").payback(BigDecimal.ZERO).orElseThrow())
        .isEqualByComparingTo("1");
  }

  @Test
  void aLaterOutlayPostponesPayback() {
    CashFlows flows = flows("-100", "150", "-100", "80");
    assertThat(flows.payback(BigDecimal.ZERO).orElseThrow()).isEqualByComparingTo("2.625");
  }

  private static BusinessPlan plan() {
    return new BusinessPlan(
        List.of(year("1000", "0", "0"), year("200", "100", "600"), year("0", "150.01", "1200")),
        number("90"));
  }

  private static BusinessPlan.Year year(String investment, String costs, String revenue) {
    return new BusinessPlan.Year(number(investment), number(costs), number(revenue));
  }

  private static BusinessPlan.Scenario scenario(int revenue, int costs, int delay) {
    return new BusinessPlan.Scenario(new Percent(revenue), new Percent(costs), delay);
  }

  @Test
  void scenariosChangeRevenueCostsAndTime() {
    BusinessPlan.Scenario low = scenario(5000, 11_000, 6);
    assertThat(plan().revenue(low))
        .containsExactly(number("0.00"), number("150.00"), number("450.00"));
    assertThat(plan().costs(low))
        .containsExactly(number("1100.00"), number("330.00"), number("165.01"));
    assertThat(plan().terminal(low)).isEqualByComparingTo("45");
    assertThat(plan().flowsToTheEnd(low).amounts())
        .containsExactly(number("-1100.00"), number("-180.00"), number("329.99"));
    assertThat(plan().revenue(scenario(10_000, 10_000, 18)))
        .containsExactly(number("0.00"), number("0.00"), number("300.00"));
    assertThat(plan().revenue(scenario(10_000, 10_000, 60)))
        .allSatisfy(amount -> assertThat(amount).isZero());
  }

  @Test
  void atBreakEvenThePlanIsWorthNothing() {
    BusinessPlan.Scenario base = scenario(10_000, 10_000, 0);
    double revenue = 600 / 1.1 + 1200 / 1.21;
    double costs = 1000 + 300 / 1.1 + 150.01 / 1.21 - 90 / 1.21;
    assertThat(plan().breakEven(base, TENTH).orElseThrow().doubleValue())
        .isCloseTo(costs / revenue, within(1e-12));
    BusinessPlan without = new BusinessPlan(List.of(year("1", "0", "0")), BigDecimal.ZERO);
    assertThat(without.breakEven(base, TENTH)).isEmpty();
  }

  /** One outlay, then returns: a rate exists, and the flows are worth nothing at it. */
  @Property
  void atTheRateTheFlowsAreWorthNothing(
      @ForAll @IntRange(min = 1, max = 1_000_000) int outlay,
      @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 300_000) Integer> returns) {
    List<BigDecimal> amounts = new ArrayList<>(List.of(BigDecimal.valueOf(-outlay, 2)));
    returns.forEach(amount -> amounts.add(BigDecimal.valueOf(amount, 2)));
    CashFlows flows = new CashFlows(amounts);
    Optional<BigDecimal> rate = InternalRate.of(flows).rate();
    rate.ifPresent(found -> assertThat(slope(flows, found)).isLessThan(1e-9));
    assertThat(InternalRate.of(flows).state() == InternalRate.State.NO_CHANGE)
        .isEqualTo(returns.stream().allMatch(amount -> amount == 0));
  }

  /** How far the rate is off: present value by its slope. */
  private static double slope(CashFlows flows, BigDecimal rate) {
    BigDecimal step = new BigDecimal("1e-12");
    BigDecimal value = flows.presentValue(rate);
    BigDecimal change = flows.presentValue(rate.add(step)).subtract(value);
    return Math.abs(value.doubleValue() / (change.doubleValue() / 1e-12));
  }

  @Property
  void moreRevenueNeverLowersPresentValueOrPostponesPayback(
      @ForAll @Size(5) List<@IntRange(min = 0, max = 900_000) Integer> revenue,
      @ForAll @IntRange(min = 0, max = 4) int year,
      @ForAll @IntRange(min = 1, max = 900_000) int more,
      @ForAll @IntRange(min = 0, max = 5000) int discount,
      @ForAll @IntRange(min = 0, max = 30) int delay) {
    BusinessPlan.Scenario scenario = scenario(9000, 10_500, delay);
    List<Integer> raised = new ArrayList<>(revenue);
    raised.set(year, revenue.get(year) + more);
    BigDecimal rate = new Percent(discount).fraction();
    CashFlows before = of(revenue).flowsToTheEnd(scenario);
    CashFlows after = of(raised).flowsToTheEnd(scenario);
    assertThat(after.netPresentValue(rate)).isGreaterThanOrEqualTo(before.netPresentValue(rate));
    before
        .payback(rate)
        .ifPresent(
            years -> assertThat(after.payback(rate).orElseThrow()).isLessThanOrEqualTo(years));
  }

  private static BusinessPlan of(List<Integer> revenue) {
    Stream<BusinessPlan.Year> years =
        revenue.stream()
            .map(
                cents ->
                    new BusinessPlan.Year(
                        number("1000"), number("250.55"), BigDecimal.valueOf(cents, 2)));
    return new BusinessPlan(years.toList(), number("77.77"));
  }

  @Property
  void highHurdlesLowerTheValueOfReturns(
      @ForAll @IntRange(min = 0, max = 4000) int rate,
      @ForAll @IntRange(min = 1, max = 1000) int more) {
    CashFlows flows = flows("-100000", "40000", "40000", "40000", "5000.55");
    BigDecimal low = flows.presentValue(new Percent(rate).fraction());
    assertThat(flows.presentValue(new Percent(rate + more).fraction())).isLessThan(low);
  }
}
