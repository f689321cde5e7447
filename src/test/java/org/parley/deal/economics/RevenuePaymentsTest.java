package org.parley.deal.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;

/** Quarters in a row: what must hold whatever the figures are. */
class RevenuePaymentsTest {
  /** Half a cent for each of two tiers in two quarters, before and after. */
  private static final long ROUNDED = 4;

  private static final LocalDate START = LocalDate.of(2027, 1, 1);
  private static final Period DAYS = new Period(45, Period.Unit.DAYS);

  private static Waterfall.Step step(String party, Waterfall.Basis basis, int share) {
    return new Waterfall.Step(
        party, party, basis, Optional.of(new Percent(share)), Optional.empty());
  }

  private static RevenueTerms terms(boolean repays, int recoupFor) {
    var tiers =
        new RevenueTiers(
            "seller",
            List.of(
                new RevenueTiers.Tier(usd(0), Optional.of(usd(50_000_000)), new Percent(2000)),
                new RevenueTiers.Tier(usd(50_000_000), Optional.empty(), new Percent(1500))));
    var waterfall =
        new Waterfall(
            List.of(
                step("seller", Waterfall.Basis.NET, 2000),
                step("helper", Waterfall.Basis.GROSS, 1234)),
            "maker",
            Optional.of(tiers));
    return new RevenueTerms(
        "USD",
        START,
        false,
        new NetRevenue(
            Optional.of(new Percent(1000)),
            Optional.of(new Percent(300)),
            Optional.empty(),
            List.of(),
            true),
        waterfall,
        List.of(new RevenueTerms.Modifier(new BigDecimal("90"), new Percent(100))),
        List.of(Optional.empty(), Optional.of(RevenueTrigger.CASH_RECEIVED), Optional.empty()),
        PaymentLine.of(
            List.of("maker", "seller", "helper"),
            List.of("seller", "helper", "maker"),
            List.of(DAYS, DAYS, DAYS)),
        "seller",
        new RevenueTerms.HoldBack(new Percent(500), new Period(90, Period.Unit.DAYS)),
        new RevenueTerms.TrueUp(
            repays,
            new Period(12, Period.Unit.MONTHS),
            Optional.of(new Period(6, Period.Unit.MONTHS)),
            new Percent(5000),
            DAYS),
        DAYS,
        Optional.of(usd(25_000)),
        Optional.of(
            new RevenueTerms.Guarantee(
                usd(10_000_000), "maker", "seller", false, DAYS, recoupFor)));
  }

  private static Money usd(long cents) {
    return new Money("USD", cents);
  }

  private static NetRevenue.Figures figures(long gross, long refunds, long taxes) {
    return new NetRevenue.Figures(
        gross,
        List.of(
            new NetRevenue.Deduction(NetRevenue.Kind.OTHER, refunds),
            new NetRevenue.Deduction(NetRevenue.Kind.TAX, taxes)),
        List.of());
  }

  private static RevenueFacts facts(long seed) {
    Random random = new Random(seed);
    var quarters = new ArrayList<RevenueQuarter>();
    for (int at = 0; at < 12; at++) {
      long gross = random.nextInt(4) == 0 ? random.nextInt(1000) : random.nextInt(60_000_000);
      NetRevenue.Figures figures =
          figures(gross, random.nextInt(5_000_000), random.nextInt(3_000_000));
      Optional<RevenueQuarter.Correction> correction =
          random.nextInt(3) > 0
              ? Optional.empty()
              : Optional.of(
                  new RevenueQuarter.Correction(
                      random.nextInt(8_000_000) - 4_000_000,
                      random.nextInt(8_000_000) - 4_000_000,
                      Quarters.end(START, at + 1).plusDays(random.nextInt(500)),
                      false));
      quarters.add(
          new RevenueQuarter(
              figures,
              List.of(Optional.of(BigDecimal.valueOf(80 + random.nextInt(20)))),
              Map.of(RevenueTrigger.CASH_RECEIVED, (long) random.nextInt(50_000_000)),
              correction,
              0));
    }
    var refunds = new ArrayList<Refund>();
    for (int at = 0; at < 10; at++) {
      int quarter = 1 + random.nextInt(11);
      refunds.add(
          new Refund(
              Quarters.end(START, quarter).plusDays(1 + random.nextInt(250)),
              quarter,
              random.nextInt(9_000_000),
              random.nextInt(4) == 0 ? Optional.of("helper") : Optional.empty()));
    }
    return new RevenueFacts(quarters, refunds, List.of(), 0, 0);
  }

  private static long sum(List<Long> cents) {
    return cents.stream().mapToLong(Long::longValue).sum();
  }

  @Property(tries = 300)
  void sharesAddUpAndNothingIsBelowZero(@ForAll long seed, @ForAll boolean repays) {
    RevenuePayments payments = RevenuePayments.of(terms(repays, 2), facts(seed));
    for (DividedQuarter quarter : payments.divided()) {
      long shares = quarter.share("maker") + quarter.share("seller") + quarter.share("helper");
      assertThat(shares).isEqualTo(quarter.net());
    }
    for (LinePayments line : payments.lines()) {
      assertThat(line.payable()).allMatch(cents -> cents >= 0);
      assertThat(line.due()).allMatch(cents -> cents >= 0);
    }
    for (PartyBalance balance : payments.balances()) {
      assertThat(balance.released()).allMatch(cents -> cents >= 0);
      assertThat(balance.carried()).allMatch(cents -> cents >= 0);
      assertThat(balance.taken()).allMatch(cents -> cents >= 0);
    }
  }

  @Property(tries = 300)
  void whatIsHeldBackIsReleasedOrUsed(@ForAll long seed) {
    RevenueTerms terms = terms(false, 2);
    RevenuePayments payments = RevenuePayments.of(terms, facts(seed));
    for (PartyBalance balance : payments.balances()) {
      long refunds =
          payments.refunds().stream()
              .filter(part -> part.party().equals(balance.party()))
              .mapToLong(RefundPart::fromHoldBack)
              .sum();
      long lost =
          payments.divided().stream()
              .filter(quarter -> quarter.settled() <= 12)
              .mapToLong(quarter -> Math.max(0, -quarter.difference(balance.party())))
              .sum();
      long borne =
          payments.refunds().stream()
              .filter(part -> part.party().equals(balance.party()))
              .mapToLong(RefundPart::borne)
              .sum();
      long used = sum(balance.held()) - sum(balance.released());
      assertThat(used).isBetween(refunds, refunds + lost);
      boolean guaranteed = balance.party().equals("maker");
      long shortfalls =
          payments.guaranteed().stream().mapToLong(cents -> Math.max(0, -cents)).sum();
      // all that is owed back came out of the hold-back, was taken, or is still owed
      assertThat(borne + lost + (guaranteed ? shortfalls : 0))
          .isEqualTo(used + sum(balance.taken()) + balance.carried().get(11));
    }
  }

  @Property(tries = 300)
  void eachRefundIsBorneInFull(@ForAll long seed) {
    RevenueFacts facts = facts(seed);
    RevenuePayments payments = RevenuePayments.of(terms(false, 2), facts);
    List<RefundPart> parts = payments.refunds();
    assertThat(parts).allMatch(part -> part.borne() >= 0 || part.party().equals("seller"));
    assertThat(parts.size() % 3).isZero();
    for (RefundPart part : parts) {
      long share = payments.divided().get(part.quarter() - 1).share(part.party());
      assertThat(part.party().equals("seller") || part.clawed() <= share).isTrue();
    }
    long counted = 0;
    for (Refund refund : facts.refunds()) {
      int arises = terms(false, 2).quarter(refund.day());
      counted += arises > refund.quarter() && arises <= 12 ? refund.cents() : 0;
    }
    assertThat(parts.stream().mapToLong(RefundPart::borne).sum()).isEqualTo(counted);
  }

  @Property(tries = 300)
  void oneMoreSaleLowersATotalByRoundingAtMost(
      @ForAll @LongRange(max = 60_000_000) long first,
      @ForAll @LongRange(max = 60_000_000) long second,
      @ForAll @LongRange(min = 1, max = 5_000_000) long more) {
    long less = makerAndSeller(first, second);
    assertThat(makerAndSeller(first + more, second)).isGreaterThan(less - ROUNDED);
    assertThat(makerAndSeller(first, second + more)).isGreaterThan(less - ROUNDED);
  }

  /** Three cents more in the first quarter move three cents of the second into the next tier. */
  @Test
  void whatATierTakesIsRoundedByItself() {
    assertThat(makerAndSeller(3, 500_000_05)).isEqualTo(100_000_02);
    assertThat(makerAndSeller(6, 500_000_05)).isEqualTo(100_000_01);
  }

  private static long makerAndSeller(long first, long second) {
    List<DividedQuarter> divided =
        RevenueShares.of(terms(false, 2), List.of(quarter(first, 0), quarter(second, 0)), 0);
    return divided.stream().mapToLong(one -> one.share("seller")).sum();
  }

  private static RevenueQuarter quarter(long gross, long taxes) {
    RevenueQuarter plain = RevenueQuarter.of(figures(gross, 0, taxes));
    return new RevenueQuarter(
        plain.figures(), List.of(Optional.empty()), Map.of(), Optional.empty(), 0);
  }

  @Test
  void aLossLowersTheNextQuarterAndCountsOnce() {
    List<DividedQuarter> divided =
        RevenueShares.of(
            terms(false, 2),
            List.of(quarter(100_00, 300_00), quarter(1_000_00, 0), quarter(500_00, 0)),
            0);
    assertThat(divided).extracting(DividedQuarter::net).containsExactly(0L, 800_00L, 500_00L);
    assertThat(divided.get(2).before()).isEqualTo(800_00);
  }

  /** The fourth quarter becomes a loss in May; only then can a statement lower the fifth. */
  @Test
  void aLossCarriedIntoTheNextYearIsSettledWithTheCorrectionThatMadeIt() {
    RevenueQuarter corrected =
        new RevenueQuarter(
            figures(100_00, 0, 0),
            List.of(Optional.empty()),
            Map.of(),
            Optional.of(
                new RevenueQuarter.Correction(-300_00, -300_00, LocalDate.of(2028, 5, 9), false)),
            0);
    RevenueQuarter none = quarter(0, 0);
    List<DividedQuarter> divided =
        RevenueShares.of(
            terms(false, 2),
            List.of(none, none, none, corrected, quarter(1_000_00, 0), quarter(500_00, 0)),
            0);
    assertThat(divided.get(4).difference("seller")).isEqualTo(-40_00);
    assertThat(divided).extracting(DividedQuarter::settled).containsExactly(1, 2, 3, 6, 6, 6);
    assertThat(divided.get(4).found()).contains(LocalDate.of(2028, 5, 9));
  }

  @Test
  void aSharePaidOnReceiptFallsDueForTheOldestRevenueFirst() {
    RevenueQuarter first = quarter(1_000_00, 0);
    RevenueQuarter second =
        new RevenueQuarter(
            figures(2_000_00, 0, 0),
            List.of(Optional.empty()),
            Map.of(RevenueTrigger.CASH_RECEIVED, 1_500_00L),
            Optional.empty(),
            0);
    RevenuePayments payments =
        RevenuePayments.of(terms(false, 2), RevenueFacts.of(List.of(first, second)));
    LinePayments helper =
        payments.lines().stream()
            .filter(line -> line.line().party().equals("helper"))
            .findFirst()
            .orElseThrow();
    // 12.34 % of 1,000 and of a quarter of 2,000
    assertThat(helper.due()).containsExactly(0L, 123_40L + 61_70L);
  }

  @Test
  void anEarlierShortfallComesBackOutOfTheExcessOfTheNextPeriodsOnly() {
    var quarters = new ArrayList<RevenueQuarter>();
    for (long gross : List.of(0L, 0L, 20_000_000L, 0L, 90_000_000L)) {
      quarters.add(quarter(gross, 0));
    }
    RevenueTerms terms = terms(false, 2);
    RevenueFacts facts = RevenueFacts.of(quarters);
    List<MinimumGuarantee.Settlement> settled =
        MinimumGuarantee.of(terms, facts, RevenueShares.of(terms, quarters, 0));
    assertThat(settled)
        .extracting(MinimumGuarantee.Settlement::shortfall)
        .containsExactly(10_000_000L, 10_000_000L, 0L, 10_000_000L, 0L);
    // the third recovers its excess; for the fifth only the shortfall of the fourth is in reach
    assertThat(settled.get(2).recouped()).isEqualTo(settled.get(2).excess());
    assertThat(settled.get(4).recouped()).isEqualTo(10_000_000L);
  }

  /** Shortfalls, what is recovered, and what corrections change of both. */
  @Property(tries = 300)
  void withItsCorrectionsAGuaranteeIsPaidOnceAndInFull(@ForAll long seed) {
    for (int recoupFor : List.of(0, 2)) {
      RevenueTerms terms = terms(false, recoupFor);
      RevenueFacts facts = facts(seed);
      List<DividedQuarter> divided = RevenueShares.of(terms, facts.quarters(), 0);
      List<DividedQuarter> known = divided.stream().map(RevenuePaymentsTest::known).toList();
      assertThat(
              net(MinimumGuarantee.of(terms, facts, divided))
                  + sum(MinimumGuarantee.changes(terms, facts, divided)))
          .isEqualTo(net(MinimumGuarantee.of(terms, facts, known)));
    }
  }

  private static long net(List<MinimumGuarantee.Settlement> settled) {
    return settled.stream().mapToLong(one -> one.shortfall() - one.recouped()).sum();
  }

  /** A quarter whose own statement shows all that any statement settles. */
  private static DividedQuarter known(DividedQuarter one) {
    Waterfall.Division shares = one.settled() <= 12 ? one.corrected() : one.first();
    return new DividedQuarter(
        one.number(),
        one.end(),
        one.gross(),
        one.before(),
        one.net(),
        shares,
        shares,
        Optional.empty(),
        one.number());
  }

  /** Gross Revenue of Q1 was 120,000 and not 100,000, which is found in Q2. */
  @Test
  void whatACorrectionChangesOfAShortfallIsSettledWithItsStatement() {
    RevenueQuarter first =
        new RevenueQuarter(
            figures(10_000_000, 0, 0),
            List.of(Optional.empty()),
            Map.of(),
            Optional.of(
                new RevenueQuarter.Correction(2_000_000, 2_000_000, Quarters.end(START, 2), false)),
            0);
    RevenueTerms terms = terms(false, 0);
    RevenueFacts facts = RevenueFacts.of(List.of(first, quarter(50_000_000, 0)));
    RevenuePayments payments = RevenuePayments.of(terms, facts);
    // 20 % to the seller, 12.34 % to the helper
    long less = 2_000_000 - 400_000 - 246_800;
    assertThat(MinimumGuarantee.of(terms, facts, payments.divided()))
        .extracting(MinimumGuarantee.Settlement::shortfall)
        .containsExactly(10_000_000L - 6_766_000L, 0L);
    assertThat(payments.guaranteed()).containsExactly(0L, -less);
    PartyBalance maker = payments.balances().get(0);
    assertThat(maker.owed()).containsExactly(0L, less);
    assertThat(maker.underpaid()).containsExactly(0L, less);
  }
}
