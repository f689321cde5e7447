package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The payments of one party, quarter after quarter. What it owes back comes out of its shares, the
 * line that is due first before the others, and never out of what is held back.
 */
final class PartyRun {
  private final RevenueTerms terms;
  private final HeldBack back;
  private final List<PaymentLine> lines;
  private final List<List<Long>> due;
  private final boolean collects;
  private final List<Long> taken = new ArrayList<>();
  private final List<Long> carried = new ArrayList<>();

  PartyRun(RevenueTerms terms, HeldBack back, List<PaymentLine> lines, List<List<Long>> due) {
    this.terms = terms;
    this.back = back;
    this.lines = lines;
    this.due = due;
    this.collects = back.party().equals(terms.collector());
    settle();
  }

  private void settle() {
    List<Long> owed = back.owed();
    long before = 0;
    for (int at = 0; at < owed.size(); at++) {
      long all = before + owed.get(at);
      taken.add(collects ? 0 : Math.min(all, most(at)));
      before = all - taken.get(at);
      carried.add(before);
    }
  }

  /** The most that a quarter may take back. */
  private long most(int at) {
    long shares = due.stream().mapToLong(one -> one.get(at)).sum();
    long cap = Waterfall.part(shares, terms.trueUp().cap());
    return terms.trueUp().repays() ? cap : Math.min(cap, shares - back.held().get(at));
  }

  PartyBalance balance() {
    return new PartyBalance(
        back.party(),
        back.owed(),
        taken,
        carried,
        back.underpaid(),
        back.held(),
        back.released(),
        back.releases());
  }

  List<LinePayments> lines() {
    var payments = new ArrayList<LinePayments>();
    var left = new ArrayList<>(taken);
    for (int line = 0; line < lines.size(); line++) {
      payments.add(payments(line, left));
    }
    return payments;
  }

  private LinePayments payments(int line, List<Long> left) {
    var held = new ArrayList<Long>();
    var off = new ArrayList<Long>();
    var payable = new ArrayList<Long>();
    var waiting = new ArrayList<Long>();
    var dates = new ArrayList<LocalDate>();
    long before = 0;
    for (int at = 0; at < carried.size(); at++) {
      long share = due.get(line).get(at);
      held.add(collects ? 0 : Waterfall.part(share, terms.holdBack().share()));
      off.add(terms.trueUp().repays() ? 0 : Math.min(left.get(at), share - held.get(at)));
      left.set(at, left.get(at) - off.get(at));
      long more = line == 0 && !terms.trueUp().repays() && !collects ? underpaid(at) : 0;
      long sum = share - held.get(at) - off.get(at) + more + before;
      before = waits(sum) ? sum : 0;
      waiting.add(before);
      payable.add(sum - before);
      dates.add(DueDate.after(terms.end(at), lines.get(line).due()));
    }
    return new LinePayments(lines.get(line), due.get(line), held, off, payable, waiting, dates);
  }

  private long underpaid(int at) {
    return back.underpaid().get(at);
  }

  private boolean waits(long sum) {
    return !collects && terms.smallest().filter(least -> sum < least.cents()).isPresent();
  }
}
