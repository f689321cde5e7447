package org.parley.deal.economics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which quarters shares fall due. Where revenue counts before the trigger of a step, the trigger
 * is taken to occur for the oldest revenue first. Amounts are in cents.
 */
final class SharesFallingDue {
  private final RevenueTerms terms;
  private final List<RevenueQuarter> quarters;
  private final List<DividedQuarter> divided;

  SharesFallingDue(
      RevenueTerms terms, List<RevenueQuarter> quarters, List<DividedQuarter> divided) {
    this.terms = terms;
    this.quarters = quarters;
    this.divided = divided;
  }

  /** What of a portion falls due in each quarter. */
  List<Long> of(int portion) {
    var due = new ArrayList<Long>();
    long before = 0;
    for (int at = 0; at < divided.size(); at++) {
      long sum = until(portion, at);
      due.add(sum - before);
      before = sum;
    }
    return due;
  }

  /** What of a line falls due in each quarter. */
  List<Long> of(PaymentLine line) {
    var due = new ArrayList<Long>();
    for (int at = 0; at < divided.size(); at++) {
      int quarter = at;
      due.add(line.portions().stream().mapToLong(one -> of(one).get(quarter)).sum());
    }
    return due;
  }

  private long until(int portion, int last) {
    Optional<RevenueTrigger> trigger = terms.triggers().get(portion);
    long left = Long.MAX_VALUE;
    if (trigger.isPresent()) {
      left = 0;
      for (int at = 0; at <= last; at++) {
        left += quarters.get(at).triggered().getOrDefault(trigger.get(), 0L);
      }
    }
    long due = 0;
    for (int at = 0; at <= last; at++) {
      long gross = divided.get(at).gross();
      long amount = divided.get(at).first().portions().get(portion).amount().cents();
      long counted = Math.max(0, Math.min(left, gross));
      due += counted == gross ? amount : proportion(amount, counted, gross);
      left -= gross;
    }
    return due;
  }

  /** {@code amount x part / whole}, rounded half up. */
  static long proportion(long amount, long part, long whole) {
    BigInteger twice = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(2 * part));
    return twice
        .add(BigInteger.valueOf(whole))
        .divide(BigInteger.valueOf(2 * whole))
        .longValueExact();
  }
}
