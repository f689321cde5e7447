package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of the computation, each from those before. */
final class RevenueRun {
  private final RevenueTerms terms;
  private final RevenueFacts facts;
  private final List<DividedQuarter> divided;
  private final List<List<Long>> due;
  private final Map<String, List<Long>> held;
  private final List<RefundPart> refunds;
  private final List<Long> guaranteed;

  RevenueRun(RevenueTerms terms, RevenueFacts facts) {
    this.terms = terms;
    this.facts = facts;
    this.divided = RevenueShares.of(terms, facts.quarters(), facts.priorNet());
    SharesFallingDue falling = new SharesFallingDue(terms, facts.quarters(), divided);
    this.due = terms.lines().stream().map(falling::of).toList();
    this.held = new LinkedHashMap<>();
    terms.parties().forEach(party -> held.put(party, held(party)));
    this.refunds = new Clawback(terms, divided, held, paid()).of(facts.refunds());
    this.guaranteed = guaranteed();
  }

  /** What later corrections change of shortfalls that the collecting party guarantees. */
  private List<Long> guaranteed() {
    return terms.settlesGuaranteeWithShares()
        ? MinimumGuarantee.changes(terms, facts, divided)
        : none();
  }

  private List<Long> none() {
    return Collections.nCopies(divided.size(), 0L);
  }

  private List<Long> guaranteed(String party) {
    boolean own = terms.guarantee().filter(one -> one.party().equals(party)).isPresent();
    return own ? guaranteed : none();
  }

  RevenuePayments payments() {
    var lines = new ArrayList<LinePayments>();
    var balances = new ArrayList<PartyBalance>();
    for (String party : terms.parties()) {
      HeldBack back =
          new HeldBack(
              terms,
              divided,
              party,
              held.getOrDefault(party, List.of()),
              refunds,
              guaranteed(party));
      PartyRun run = new PartyRun(terms, back, ownLines(party), dues(party));
      lines.addAll(run.lines());
      if (!party.equals(terms.collector())) {
        balances.add(run.balance());
      }
    }
    return new RevenuePayments(divided, refunds, lines, balances, guaranteed);
  }

  private List<PaymentLine> ownLines(String party) {
    return own(party).stream().map(terms.lines()::get).toList();
  }

  private long part(long cents) {
    return Waterfall.part(cents, terms.holdBack().share());
  }

  private List<Integer> own(String party) {
    var own = new ArrayList<Integer>();
    for (int at = 0; at < terms.lines().size(); at++) {
      if (terms.lines().get(at).party().equals(party)) {
        own.add(at);
      }
    }
    return own;
  }

  private List<List<Long>> dues(String party) {
    return own(party).stream().map(due::get).toList();
  }

  private List<Long> held(String party) {
    var sums = new ArrayList<Long>();
    for (int at = 0; at < divided.size(); at++) {
      int quarter = at;
      boolean none = party.equals(terms.collector());
      sums.add(none ? 0 : dues(party).stream().mapToLong(one -> part(one.get(quarter))).sum());
    }
    return sums;
  }

  private Map<String, List<LocalDate>> paid() {
    var paid = new LinkedHashMap<String, List<LocalDate>>();
    for (String party : terms.parties()) {
      int line = own(party).get(own(party).size() - 1);
      var days = new ArrayList<LocalDate>();
      for (int at = 0; at < divided.size(); at++) {
        Optional<LocalDate> day = facts.paidOn(line, at);
        days.add(day.orElse(DueDate.after(divided.get(at).end(), terms.lines().get(line).due())));
      }
      paid.put(party, days);
    }
    return paid;
  }
}
