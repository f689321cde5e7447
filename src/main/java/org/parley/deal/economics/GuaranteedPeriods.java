package org.parley.deal.economics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.parley.deal.economics.MinimumGuarantee.Settlement;

/**
 * The periods of a minimum guarantee as the statement of one quarter knows them: with the
 * corrections that it and earlier statements settle.
 *
 * @param known the quarter, 1-based; later periods do not count
 */
record GuaranteedPeriods(
    RevenueTerms terms,
    RevenueTerms.Guarantee guarantee,
    RevenueFacts facts,
    List<DividedQuarter> divided,
    int known) {
  private static final int LAST_MONTH = 12;

  /** Every period that has ended, in order. */
  List<Settlement> settle() {
    var settled = new ArrayList<Settlement>();
    for (DividedQuarter quarter : divided.subList(0, known)) {
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
            .mapToLong(quarter -> quarter.share(guarantee.party()) + corrected(quarter))
            .sum()
        + (before ? facts.priorShares() : 0);
  }

  private long corrected(DividedQuarter quarter) {
    return quarter.settled() <= known ? quarter.difference(guarantee.party()) : 0;
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
