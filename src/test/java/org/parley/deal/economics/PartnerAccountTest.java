package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.value.Money;
import org.parley.value.Percent;

/** Profit and loss of each party (row A6), by hand. */
class PartnerAccountTest {
  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  private static PartnerAccount.Line line(boolean revenue, String party, String amount) {
    return new PartnerAccount.Line(
        revenue, Optional.of(party).filter(key -> !key.isEmpty()), List.of(number(amount)));
  }

  private static PartnerAccount account(String shared, int first) {
    Map<String, PartnerAccount.Share> shares = new LinkedHashMap<>();
    BigDecimal part = new Percent(first).fraction();
    shares.put("ash", new PartnerAccount.Share(part, number("0.5")));
    shares.put("birch", new PartnerAccount.Share(BigDecimal.ONE.subtract(part), number("0.5")));
    List<PartnerAccount.Line> lines =
        List.of(
            line(true, "", shared),
            line(true, "birch", "10"),
            line(false, "", "33.33"),
            line(false, "ash", "20"));
    return new PartnerAccount(lines, shares, "birch");
  }

  @Test
  void linesFallOnTheirPartyAndTheRestIsShared() {
    PartnerAccount account = account("100.01", 3333);
    assertThat(account.of("ash", true, 0)).isEqualByComparingTo("33.33");
    assertThat(account.of("birch", true, 0)).isEqualByComparingTo("76.68");
    assertThat(account.of("ash", false, 0)).isEqualByComparingTo("36.67");
    assertThat(account.of("birch", false, 0)).isEqualByComparingTo("16.66");
    assertThat(account.result("ash", 0)).isEqualByComparingTo("-3.34");
    assertThat(account.result("birch", 0)).isEqualByComparingTo("60.02");
  }

  @Property
  void thePartiesAddUpToTheWhole(
      @ForAll @IntRange(min = 0, max = 100_000_000) int cents,
      @ForAll @IntRange(min = 0, max = 10_000) int share) {
    PartnerAccount account = account(BigDecimal.valueOf(cents, 2).toPlainString(), share);
    assertThat(account.of("ash", true, 0).add(account.of("birch", true, 0)))
        .isEqualByComparingTo(BigDecimal.valueOf(cents, 2).add(BigDecimal.TEN));
    assertThat(account.result("ash", 0).add(account.result("birch", 0)))
        .isEqualByComparingTo(BigDecimal.valueOf(cents, 2).subtract(number("43.33")));
  }

  private static Money usd(String amount) {
    return Money.of("USD", number(amount));
  }

  private static Waterfall waterfall() {
    return new Waterfall(
        List.of(
            new Waterfall.Step(
                "S1", "ash", Waterfall.Basis.NET, Optional.of(new Percent(2000)), Optional.empty()),
            new Waterfall.Step(
                "S2", "cedar", Waterfall.Basis.NET, Optional.empty(), Optional.of(usd("1000")))),
        "birch",
        Optional.empty());
  }

  @Test
  void aWaterfallGivesSharesOfTheWholeTerm() {
    Map<String, Percent> shares =
        RevenueOfYears.shares(waterfall(), List.of(usd("0"), usd("3000"), usd("27000")));
    // Year 1: 600, then 2,400 of the 4,000 for four quarters. Year 2: 5,400, 4,000, and 17,600
    // left.
    assertThat(shares.get("ash")).isEqualTo(new Percent(2000));
    assertThat(shares.get("cedar")).isEqualTo(new Percent(2133));
    assertThat(shares.get("birch")).isEqualTo(new Percent(5867));
    assertThat(RevenueOfYears.shares(waterfall(), List.of(usd("0")))).isEmpty();
  }
}
