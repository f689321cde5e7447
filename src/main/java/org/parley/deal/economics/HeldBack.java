package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a party's hold-back refunds and corrections need, and what is left. Amounts are in cents.
 *
 * @param held by quarter
 * @param refunds the parts of all refunds
 * @param guaranteed what later corrections change of shortfalls, by quarter: more than zero is
 *     payable to the party, less than zero it owes back. Nothing of it was held back, so that
 *     nothing of it is taken from the hold-back
 */
record HeldBack(
    RevenueTerms terms,
    List<DividedQuarter> divided,
    String party,
    List<Long> held,
    List<RefundPart> refunds,
    List<Long> guaranteed) {

  LocalDate release(int at) {
    return DueDate.after(divided.get(at).end(), terms.holdBack().release());
  }

  /** What a correction of the quarter takes, after the refunds. */
  long correction(int at) {
    DividedQuarter quarter = divided.get(at);
    boolean inTime = quarter.found().filter(day -> !day.isAfter(release(at))).isPresent();
    long lost = Math.max(0, -quarter.difference(party));
    return inTime ? Math.min(lost, left(at)) : 0;
  }

  private long left(int at) {
    return held.get(at) - Clawback.sum(refunds, party, at + 1, RefundPart::fromHoldBack);
  }

  List<Long> released() {
    var released = new ArrayList<Long>();
    for (int at = 0; at < divided.size(); at++) {
      released.add(left(at) - correction(at));
    }
    return released;
  }

  List<LocalDate> releases() {
    var releases = new ArrayList<LocalDate>();
    for (int at = 0; at < divided.size(); at++) {
      releases.add(release(at));
    }
    return releases;
  }

  /** What the statement of each quarter adds to what the party owes back. */
  List<Long> owed() {
    var owed = new ArrayList<Long>();
    for (int at = 0; at < divided.size(); at++) {
      owed.add(refunded(at + 1) + corrected(at + 1) + Math.max(0, -guaranteed.get(at)));
    }
    return owed;
  }

  private long refunded(int quarter) {
    return refunds.stream()
        .filter(part -> part.party().equals(party) && part.arises() == quarter)
        .mapToLong(part -> part.borne() - part.fromHoldBack())
        .sum();
  }

  private long corrected(int quarter) {
    long sum = 0;
    for (int at = 0; at < divided.size(); at++) {
      boolean here = divided.get(at).settled() == quarter;
      sum += here ? Math.max(0, -divided.get(at).difference(party)) - correction(at) : 0;
    }
    return sum;
  }

  /** What corrections that the statement of each quarter shows add. */
  List<Long> underpaid() {
    var underpaid = new ArrayList<Long>();
    for (int at = 0; at < divided.size(); at++) {
      int quarter = at + 1;
      long corrections =
          divided.stream()
              .filter(one -> one.settled() == quarter)
              .mapToLong(one -> Math.max(0, one.difference(party)))
              .sum();
      underpaid.add(corrections + Math.max(0, guaranteed.get(at)));
    }
    return underpaid;
  }
}
