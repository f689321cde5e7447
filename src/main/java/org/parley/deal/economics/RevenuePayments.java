package org.parley.deal.economics;

import java.util.ArrayList;
import java.util.List;

/**
 * What is paid to whom and when, quarter by quarter. The collecting party takes its own shares: it
 * has no hold-back and owes nothing back.
 *
 * @param divided each quarter
 * @param refunds who bears which refund
 * @param lines payments by party and day, in the order of the terms
 * @param balances of all parties but the collecting one
 * @param guaranteed by quarter, what later corrections add to shortfalls that are settled with the
 *     shares; less than zero if they take back
 */
public record RevenuePayments(
    List<DividedQuarter> divided,
    List<RefundPart> refunds,
    List<LinePayments> lines,
    List<PartyBalance> balances,
    List<Long> guaranteed) {
  public RevenuePayments {
    divided = List.copyOf(divided);
    refunds = List.copyOf(refunds);
    lines = List.copyOf(lines);
    balances = List.copyOf(balances);
    guaranteed = List.copyOf(guaranteed);
  }

  /** Computes everything that the facts allow. */
  public static RevenuePayments of(RevenueTerms terms, RevenueFacts facts) {
    return new RevenueRun(terms, facts).payments();
  }

  /** What a party gets, or the collecting party keeps, of each quarter, releases apart. */
  public List<Long> payable(String party, String collector) {
    var sums = new ArrayList<Long>();
    for (int at = 0; at < divided.size(); at++) {
      int quarter = at;
      long sum =
          lines.stream()
              .filter(one -> one.line().party().equals(party))
              .mapToLong(one -> one.payable().get(quarter))
              .sum();
      sums.add(party.equals(collector) ? sum + settled(party, at + 1) : sum);
    }
    return sums;
  }

  /**
   * What the statement of a quarter settles with the collecting party: corrections less refunds,
   * and less what these corrections add to shortfalls.
   */
  private long settled(String party, int quarter) {
    long corrections =
        divided.stream()
            .filter(one -> one.settled() == quarter)
            .mapToLong(one -> one.difference(party))
            .sum();
    long borne =
        refunds.stream()
            .filter(part -> part.party().equals(party) && part.arises() == quarter)
            .mapToLong(RefundPart::borne)
            .sum();
    return corrections - borne - guaranteed.get(quarter - 1);
  }
}
