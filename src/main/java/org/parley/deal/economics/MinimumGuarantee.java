package org.parley.deal.economics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that one party gets in each period, in cents. Shares count with their corrections and
 * without hold-back and clawback; a period counts once its last quarter has ended.
 */
public final class MinimumGuarantee {
  private static final int LAST_MONTH = 12;

  private final RevenueTerms terms;
  private final RevenueTerms.Guarantee guarantee;
  private final RevenueFacts facts;
  private final List<DividedQuarter> divided;

  private MinimumGuarantee(
      RevenueTerms terms,
      RevenueTerms.Guarantee guarantee,
      RevenueFacts facts,
      List<DividedQuarter> divided) {
    this.terms = terms;
    this.guarantee = guarantee;
    this.facts = facts;
    this.divided = divided;
  }

  /**
   * A period that has ended. Amounts are in cents.
   *
   * @param quarter its last quarter, 1-based
   * @param floor the guaranteed amount, less the part for days outside the term or excused
   * @param shares what the party has from the waterfall for it
   * @param shortfall payable
   * @param due last day for it
   * @param recouped of shortfall payments of earlier periods, out of the excess of this one
   */
  public record Settlement(
      int quarter, long floor, long shares, long shortfall, LocalDate due, long recouped) {
    long excess() {
      return Math.max(0, shares - floor);
    }
  }

  /** A settlement for each period that has ended; none without a guarantee. */
  public static List<Settlement> of(
      RevenueTerms terms, RevenueFacts facts, List<DividedQuarter> divided) {
    return terms
        .guarantee()
        .map(one -> new MinimumGuarantee(terms, one, facts, divided).settle())
        .orElse(List.of());
  }

  private List<Settlement> settle() {
    var settled = new ArrayList<Settlement>();
    for (DividedQuarter quarter : divided) {
      if (!guarantee.yearly() || quarter.end().getMonthValue() == LAST_MONTH) {
        settled.add(settlement(quarter));
      }
    }
    return recouped(settled);
  }

  private Settlement settlement(DividedQuarter last) {
    long floor = floor(last);
    long shares = shares(last);
    return new Settlement(
        last.number(),
        floor,
        shares,
        Math.max(0, floor - shares),
        DueDate.after(last.end(), guarantee.due()),
        0);
  }

  private boolean within(DividedQuarter quarter, DividedQuarter last) {
    return guarantee.yearly()
        ? quarter.end().getYear() == last.end().getYear()
        : quarter.number() == last.number();
  }

  private long shares(DividedQuarter last) {
    boolean first = guarantee.yearly() && divided.get(0).end().getYear() == last.end().getYear();
    boolean before = first && divided.get(0).end().getMonthValue() > 3;
    return divided.stream()
            .filter(quarter -> within(quarter, last))
            .mapToLong(
                quarter -> quarter.share(guarantee.party()) + quarter.difference(guarantee.party()))
            .sum()
        + (before ? facts.priorShares() : 0);
  }

  private long floor(DividedQuarter last) {
    LocalDate start =
        guarantee.yearly() ? last.end().withDayOfYear(1) : terms.end(last.number() - 2).plusDays(1);
    long days = ChronoUnit.DAYS.between(start, last.end()) + 1;
    long early = Math.max(0, ChronoUnit.DAYS.between(start, terms.effectiveDate()));
    long outside =
        divided.stream()
            .filter(quarter -> within(quarter, last))
            .mapToLong(quarter -> facts.quarters().get(quarter.number() - 1).outside())
            .sum();
    long counted = Math.max(0, days - early - outside);
    return SharesFallingDue.proportion(guarantee.amount().cents(), counted, days);
  }

  /** Recovers the oldest shortfall first. */
  private List<Settlement> recouped(List<Settlement> settled) {
    long[] left = settled.stream().mapToLong(Settlement::shortfall).toArray();
    var result = new ArrayList<Settlement>();
    for (int at = 0; at < settled.size(); at++) {
      Settlement one = settled.get(at);
      long excess = one.excess();
      for (int from = Math.max(0, at - guarantee.recoupFor()); from < at; from++) {
        long part = Math.min(left[from], excess);
        left[from] -= part;
        excess -= part;
      }
      result.add(
          new Settlement(
              one.quarter(),
              one.floor(),
              one.shares(),
              one.shortfall(),
              one.due(),
              one.excess() - excess));
    }
    return List.copyOf(result);
  }
}
