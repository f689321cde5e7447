package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.parley.value.Money;
import org.parley.value.Percent;

/** The revenue waterfall (row B3): to the cent what an accountant computes by hand. */
class WaterfallTest {
  private static final Percent NOTHING = new Percent(0);

  private static Money usd(String amount) {
    return Money.of("USD", new BigDecimal(amount));
  }

  private static Waterfall.Step percent(
      String id, String party, Waterfall.Basis basis, int basisPoints) {
    return new Waterfall.Step(
        id, party, basis, Optional.of(new Percent(basisPoints)), Optional.empty());
  }

  private static Waterfall.Step fixed(String id, String party, String amount) {
    return new Waterfall.Step(
        id, party, Waterfall.Basis.NET, Optional.empty(), Optional.of(usd(amount)));
  }

  private static List<Money> amounts(Waterfall.Division division) {
    return division.portions().stream().map(Waterfall.Portion::amount).toList();
  }

  private static Waterfall.Revenue quarter(String gross, String net, String before) {
    return new Waterfall.Revenue(usd(gross), usd(net), usd(before), NOTHING);
  }

  @Test
  void threePartiesShareAQuarter() {
    var waterfall =
        new Waterfall(
            List.of(
                fixed("hosting", "platform", "6000"),
                percent("platform fee", "platform", Waterfall.Basis.GROSS, 1500),
                percent("software", "vendor", Waterfall.Basis.NET, 5500),
                percent("integration", "integrator", Waterfall.Basis.REMAINDER, 5000)),
            "platform",
            Optional.empty());

    Waterfall.Division division = waterfall.divide(quarter("100000.01", "90000.01", "0"));

    // 6,000.00; 15 % of 100,000.01 = 15,000.0015; 55 % of 90,000.01 = 49,500.0055; left 19,500.01
    // less 0.01 of rounding up; half of 19,500.00 = 9,750.00
    assertThat(amounts(division))
        .containsExactly(
            usd("6000.00"), usd("15000.00"), usd("49500.01"), usd("9750.00"), usd("9750.00"));
    assertThat(division.carried()).isEqualTo(usd("0"));
  }

  @Test
  void aStepTakesNoMoreThanIsLeft() {
    var waterfall =
        new Waterfall(
            List.of(
                percent("platform fee", "platform", Waterfall.Basis.GROSS, 6000),
                percent("software", "vendor", Waterfall.Basis.NET, 5000)),
            "vendor",
            Optional.empty());

    assertThat(amounts(waterfall.divide(quarter("1000", "800", "0"))))
        .containsExactly(usd("600"), usd("200"), usd("0"));
  }

  @Test
  void aLossIsCarriedForwardAndNobodyPays() {
    var waterfall =
        new Waterfall(List.of(fixed("hosting", "platform", "6000")), "vendor", Optional.empty());

    Waterfall.Division division = waterfall.divide(quarter("0", "-120.50", "0"));

    assertThat(amounts(division)).containsExactly(usd("0"), usd("0"));
    assertThat(division.carried()).isEqualTo(usd("-120.50"));
  }

  @Test
  void tiersApplyToThePartOfTheYearWithinThem() {
    var tiers =
        new RevenueTiers(
            "distributor",
            List.of(
                new RevenueTiers.Tier(usd("0"), Optional.of(usd("1000000")), new Percent(1800)),
                new RevenueTiers.Tier(usd("1000000"), Optional.empty(), new Percent(2000))));
    var waterfall =
        new Waterfall(
            List.of(percent("S1", "distributor", Waterfall.Basis.NET, 1800)),
            "supplier",
            Optional.of(tiers));

    // 100,000 of the quarter lie in the first tier, 300,000 in the second: 18,000 + 60,000
    assertThat(amounts(waterfall.divide(quarter("450000", "400000", "900000"))))
        .containsExactly(usd("78000"), usd("322000"));
    var better =
        new Waterfall.Revenue(usd("450000"), usd("400000"), usd("900000"), new Percent(100));
    // one percentage point more on all of it
    assertThat(amounts(waterfall.divide(better))).containsExactly(usd("82000"), usd("318000"));
  }

  @Property
  void thePartsAddUpToTheCent(
      @ForAll @LongRange(min = 0, max = 10_000_000_000L) long gross,
      @ForAll @IntRange(max = 10_000) int netShare,
      @ForAll @IntRange(max = 10_000) int first,
      @ForAll @IntRange(max = 10_000) int second,
      @ForAll @IntRange(max = 10_000) int third) {
    long net =
        BigInteger.valueOf(gross)
            .multiply(BigInteger.valueOf(netShare))
            .divide(BigInteger.valueOf(10_000))
            .longValueExact();
    var waterfall =
        new Waterfall(
            List.of(
                percent("a", "platform", Waterfall.Basis.GROSS, first),
                percent("b", "vendor", Waterfall.Basis.NET, second),
                percent("c", "integrator", Waterfall.Basis.REMAINDER, third)),
            "platform",
            Optional.empty());
    var revenue =
        new Waterfall.Revenue(
            new Money("USD", gross), new Money("USD", net), new Money("USD", 0), NOTHING);

    List<Money> amounts = amounts(waterfall.divide(revenue));

    assertThat(amounts).allMatch(amount -> amount.cents() >= 0);
    assertThat(amounts.stream().mapToLong(Money::cents).sum()).isEqualTo(net);
  }

  @Property
  void oneMoreSaleNeverLowersTheShareOfTheTiers(
      @ForAll @LongRange(min = 0, max = 500_000_000L) long before,
      @ForAll @LongRange(min = 0, max = 500_000_000L) long net,
      @ForAll @LongRange(min = 1, max = 1_000_000L) long more) {
    var tiers =
        new RevenueTiers(
            "distributor",
            List.of(
                new RevenueTiers.Tier(usd("0"), Optional.of(usd("1000000")), new Percent(2200)),
                new RevenueTiers.Tier(usd("1000000"), Optional.empty(), new Percent(1500))));

    Money less = tiers.share(new Money("USD", before), new Money("USD", net), NOTHING);
    Money now = tiers.share(new Money("USD", before), new Money("USD", net + more), NOTHING);

    assertThat(now.cents()).isGreaterThanOrEqualTo(less.cents());
  }
}
