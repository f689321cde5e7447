package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.value.Money;
import org.parley.value.Percent;

/** What parties owe each other for a quarter, and interest on what is late. */
class StatementEconomicsTest {
  private static Money usd(String amount) {
    return Money.of("USD", new BigDecimal(amount));
  }

  private static final Money NOTHING = usd("0");

  @Test
  void equalPartsAddUpToTheWhole() {
    List<Obligation> parts =
        Obligation.inEqualParts("a", List.of("b", "c", "d"), usd("100.00"), usd("100.00"));
    assertThat(parts).extracting(Obligation::payee).containsExactly("b", "c", "d");
    assertThat(parts)
        .extracting(one -> one.amount().amount().toPlainString())
        .containsExactly("33.33", "33.33", "33.34");
    assertThat(Obligation.inEqualParts("a", List.of("b", "c"), usd("8000.01"), NOTHING))
        .extracting(one -> one.amount().amount().toPlainString())
        .containsExactly("4000.01", "4000.00");
  }

  @Test
  void aPositionCountsBothSidesInItsCurrency() {
    List<Obligation> all =
        List.of(
            new Obligation("a", "b", usd("1000.10"), usd("1000.10")),
            new Obligation("b", "a", usd("250.05"), NOTHING),
            new Obligation("a", "c", usd("10.00"), NOTHING),
            new Obligation("a", "b", new Money("EUR", 99_900), new Money("EUR", 0)));
    PartyPosition of = PartyPosition.of("a", "USD", all);
    assertThat(of.receives()).isEqualTo(usd("250.05"));
    assertThat(of.pays()).isEqualTo(usd("1010.10"));
    assertThat(of.net()).isEqualTo(usd("-760.05"));
    assertThat(of.open()).isEqualTo(usd("240.05"));
    long sum =
        List.of("a", "b", "c").stream()
            .mapToLong(party -> PartyPosition.of(party, "USD", all).net().cents())
            .sum();
    assertThat(sum).isZero();
  }

  @Test
  void interestRunsByMonthsAndByDaysOfAPartOfAMonth() {
    LateInterest one = new LateInterest(Percent.of(BigDecimal.ONE));
    LocalDate due = LocalDate.of(2027, 11, 15);
    // A full month to December 15, then 10 of the 31 days to January 15.
    assertThat(one.on(usd("31000"), due, LocalDate.of(2027, 12, 25))).isEqualTo(usd("410.00"));
    assertThat(one.on(usd("31000"), due, LocalDate.of(2027, 12, 15))).isEqualTo(usd("310.00"));
    // 1 of the 30 days to December 15.
    assertThat(one.on(usd("31000"), due, LocalDate.of(2027, 11, 16))).isEqualTo(usd("10.33"));
    assertThat(one.on(usd("31000"), due, due)).isEqualTo(NOTHING);
    // January 31 to the end of February is a month.
    assertThat(one.on(usd("100"), LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28)))
        .isEqualTo(usd("1.00"));
  }
}
