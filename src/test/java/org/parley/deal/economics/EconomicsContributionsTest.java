package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EconomicsContributionsTest {
  private static final LocalDate EFFECTIVE = LocalDate.of(2027, 3, 1);

  private static Contribution one(String value, Contribution.Due due) {
    return new Contribution(Optional.of(new BigDecimal(value)), due);
  }

  private static String due(Contribution contribution, int quarter, int parts) {
    return contribution
        .dueBy(EFFECTIVE, quarter, Optional.of(parts))
        .map(amount -> amount.stripTrailingZeros().toPlainString())
        .orElse("open");
  }

  @Test
  void datedOnesFallDueOnceAndMoveOffWeekends() {
    Contribution sunday = one("100", new Contribution.Due.On(LocalDate.of(2028, 12, 31)));
    assertThat(due(sunday, 7, 4)).isEqualTo("0");
    assertThat(due(sunday, 8, 4)).isEqualTo("100");
    assertThat(due(one("100", new Contribution.Due.Open()), 1, 4)).isEqualTo("open");
  }

  @Test
  void undatedOnesFallDueInEqualParts() {
    Contribution evenly = one("100", new Contribution.Due.Evenly());
    assertThat(due(evenly, 1, 4)).isEqualTo("25");
    assertThat(due(evenly, 4, 4)).isEqualTo("100");
    assertThat(due(evenly, 9, 4)).isEqualTo("100");
    assertThat(due(evenly, 1, 0)).isEqualTo("100");
    assertThat(due(evenly, 2, 0)).isEqualTo("100");
    assertThat(evenly.dueBy(EFFECTIVE, 1, Optional.empty())).isEmpty();
  }

  @Test
  void ratesAreCappedAndRoundedAndTheBalanceComparesThem() {
    List<Optional<BigDecimal>> figures = EconomicsTriggerTest.figures("60", "-", "70");
    assertThat(one("100", new Contribution.Due.Evenly()).delivered(figures))
        .contains(new BigDecimal("100"));
    assertThat(rate("150", "100")).contains(new BigDecimal("100"));
    assertThat(rate("159.9", "200")).contains(new BigDecimal("80.0"));
    assertThat(rate("1", "0")).isEmpty();
    assertThat(ContributionBalance.of(EconomicsTriggerTest.figures("80", "100", "90")))
        .contains(new BigDecimal("80.0"));
    assertThat(ContributionBalance.of(EconomicsTriggerTest.figures("80", "-"))).isEmpty();
    assertThat(ContributionBalance.of(EconomicsTriggerTest.figures("0", "0"))).isEmpty();
  }

  private static Optional<BigDecimal> rate(String delivered, String due) {
    return ContributionBalance.rate(
        Optional.of(new BigDecimal(delivered)), Optional.of(new BigDecimal(due)));
  }
}
