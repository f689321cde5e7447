package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.DividedQuarter;
import org.parley.deal.economics.DueDate;
import org.parley.deal.economics.LateInterest;
import org.parley.deal.economics.LinePayments;
import org.parley.deal.economics.MinimumGuarantee;
import org.parley.deal.economics.NetRevenue;
import org.parley.deal.economics.PartyBalance;
import org.parley.deal.economics.Refund;
import org.parley.deal.economics.RevenueFacts;
import org.parley.deal.economics.RevenuePayments;
import org.parley.deal.economics.RevenueQuarter;
import org.parley.deal.economics.RevenueTerms;
import org.parley.deal.economics.RevenueTrigger;
import org.parley.deal.economics.UnderpaidShares;
import org.parley.value.Percent;

/** The revenue waterfall of a filled workbook, computed by the Java economics. */
record RevenueMirror(RevenueDeal deal, FilledWorkbook book) {

  private WaterfallLayout layout() {
    return deal.layout();
  }

  private Optional<Double> at(WaterfallRow row, int index, int quarter) {
    return layout().has(row.at(index))
        ? book.at(layout().cell(row.at(index), quarter))
        : Optional.empty();
  }

  private static long cents(double amount) {
    return BigDecimal.valueOf(amount).movePointRight(2).longValueExact();
  }

  private long cents(WaterfallRow row, int index, int quarter) {
    return at(row, index, quarter).map(RevenueMirror::cents).orElse(0L);
  }

  private static LocalDate day(double serial) {
    return LocalDate.of(1899, 12, 30).plusDays((long) serial);
  }

  private RevenueQuarter quarter(int quarter) {
    WaterfallData data = deal.data();
    var deductions = new ArrayList<NetRevenue.Deduction>();
    for (int at = 0; at < data.kinds().size(); at++) {
      deductions.add(
          new NetRevenue.Deduction(
              data.kinds().get(at), cents(WaterfallRow.DEDUCTION, at, quarter)));
    }
    var expenses = new ArrayList<Long>();
    for (int at = 0; at < data.expenses().size(); at++) {
      expenses.add(cents(WaterfallRow.EXPENSE, at, quarter));
    }
    var metrics = new ArrayList<Optional<BigDecimal>>();
    for (int at = 0; at < data.modifiers().size(); at++) {
      metrics.add(at(WaterfallRow.METRIC, at, quarter).map(BigDecimal::valueOf));
    }
    Map<RevenueTrigger, Long> triggered = new EnumMap<>(RevenueTrigger.class);
    for (int at = 0; at < data.waitedFor().size(); at++) {
      triggered.put(data.waitedFor().get(at), cents(WaterfallRow.TRIGGERED, at, quarter));
    }
    Optional<RevenueQuarter.Correction> correction =
        at(WaterfallRow.CORRECTED_ON, 0, quarter)
            .map(
                found ->
                    new RevenueQuarter.Correction(
                        cents(WaterfallRow.CORRECTED_GROSS, 0, quarter),
                        cents(WaterfallRow.CORRECTED_NET, 0, quarter),
                        day(found),
                        at(WaterfallRow.PROVEN, 0, quarter).isPresent()));
    return new RevenueQuarter(
        new NetRevenue.Figures(cents(WaterfallRow.GROSS, 0, quarter), deductions, expenses),
        metrics,
        triggered,
        correction,
        at(WaterfallRow.EXCUSED, 0, quarter).map(Double::intValue).orElse(0));
  }

  private List<Refund> refunds() {
    var refunds = new ArrayList<Refund>();
    WaterfallLayout layout = layout();
    for (int at = 0; deal.data().clawsBack() && at < WaterfallData.REFUNDS; at++) {
      Optional<Double> day = book.at(layout.refund(at, WaterfallLayout.REFUND_DAY));
      Optional<Double> quarter = book.at(layout.refund(at, WaterfallLayout.REFUND_QUARTER));
      Optional<Double> amount = book.at(layout.refund(at, WaterfallLayout.REFUND_AMOUNT));
      if (day.isPresent() && quarter.isPresent() && amount.isPresent()) {
        Optional<String> cause =
            book.at(layout.refund(at, WaterfallLayout.CAUSED_BY))
                .map(number -> deal.data().parties().get(number.intValue() - 1).key());
        refunds.add(
            new Refund(
                day(day.get()),
                quarter.get().intValue() + deal.data().early(),
                cents(amount.get()),
                cause));
      }
    }
    return refunds;
  }

  /** How many quarters are entered. */
  private int entered() {
    int quarter = 0;
    while (quarter < deal.data().quarters() && at(WaterfallRow.GROSS, 0, quarter).isPresent()) {
      quarter++;
    }
    return quarter;
  }

  RevenueFacts facts() {
    var quarters = new ArrayList<RevenueQuarter>();
    var paid = new ArrayList<List<Optional<LocalDate>>>();
    for (int quarter = 0; quarter < entered(); quarter++) {
      quarters.add(quarter(quarter));
    }
    for (int line = 0; line < deal.terms().lines().size(); line++) {
      var days = new ArrayList<Optional<LocalDate>>();
      for (int quarter = 0; quarter < entered(); quarter++) {
        days.add(at(WaterfallRow.LINE_PAID, line, quarter).map(RevenueMirror::day));
      }
      paid.add(days);
    }
    return new RevenueFacts(
        quarters,
        refunds(),
        paid,
        cents(WaterfallRow.PRIOR_NET, 0, 0),
        cents(WaterfallRow.PRIOR_SHARES, 0, 0));
  }

  /** Compares each result with its cell. */
  void compare() {
    RevenueTerms terms = deal.terms();
    RevenueFacts facts = facts();
    RevenuePayments payments = RevenuePayments.of(terms, facts);
    for (int quarter = 0; quarter < facts.quarters().size(); quarter++) {
      var divided = payments.divided().get(quarter);
      same(WaterfallRow.NET, 0, quarter, divided.net());
      same(WaterfallRow.YEAR_BEFORE, 0, quarter, divided.before());
      same(WaterfallRow.CHECK, 0, quarter, 0);
      int steps = deal.data().steps().size();
      for (int step = 0; step <= steps; step++) {
        WaterfallLine line = step < steps ? WaterfallRow.STEP.at(step) : WaterfallRow.REST.at(0);
        same(
            line.row(),
            line.index(),
            quarter,
            divided.first().portions().get(step).amount().cents());
      }
      for (int party = 0; party < deal.data().parties().size(); party++) {
        String key = deal.data().parties().get(party).key();
        same(WaterfallRow.SHARE, party, quarter, divided.share(key));
        same(WaterfallRow.DIFFERENCE, party, quarter, divided.difference(key));
        same(
            WaterfallRow.PARTY_PAYMENT,
            party,
            quarter,
            payments.payable(key, terms.collector()).get(quarter));
      }
      compareLines(payments, terms, quarter);
      compareBalances(payments, quarter);
    }
    compareGuarantee(MinimumGuarantee.of(terms, facts, payments.divided()));
    if (terms.guarantee().isPresent()) {
      compareChanges(MinimumGuarantee.changes(terms, facts, payments.divided()));
    }
    deal.data().interest().ifPresent(rate -> compareInterest(payments, terms, rate));
  }

  private void compareInterest(RevenuePayments payments, RevenueTerms terms, Percent rate) {
    var underpaid = new UnderpaidShares(terms, new LateInterest(rate));
    for (int party : deal.data().payees()) {
      for (int line : deal.data().lines(party)) {
        for (DividedQuarter quarter : payments.divided()) {
          same(
              WaterfallRow.LINE_INTEREST,
              line,
              quarter.number() - 1,
              underpaid.of(quarter, terms.lines().get(line), until(quarter, party, terms)));
        }
      }
    }
  }

  /** Up to when interest on an underpayment runs. */
  private LocalDate until(DividedQuarter quarter, int party, RevenueTerms terms) {
    LocalDate now = book.day("AsOfDate", 0).orElseThrow();
    int settled = quarter.settled() - 1;
    if (deal.data().repays()) {
      return at(WaterfallRow.UNDERPAID_PAID, party, settled).map(RevenueMirror::day).orElse(now);
    }
    int next = deal.data().lines(party).get(0);
    LocalDate paid = at(WaterfallRow.LINE_PAID, next, settled).map(RevenueMirror::day).orElse(now);
    LocalDate due = DueDate.after(terms.end(settled), terms.lines().get(next).due());
    return paid.isBefore(due) ? paid : due;
  }

  private void compareLines(RevenuePayments payments, RevenueTerms terms, int quarter) {
    for (int at = 0; at < payments.lines().size(); at++) {
      LinePayments line = payments.lines().get(at);
      if (!line.line().party().equals(terms.collector())) {
        same(WaterfallRow.LINE_DUE, at, quarter, line.due().get(quarter));
        same(WaterfallRow.LINE_HELD, at, quarter, line.held().get(quarter));
        same(WaterfallRow.LINE_PAYABLE, at, quarter, line.payable().get(quarter));
        if (deal.data().waits()) {
          same(WaterfallRow.LINE_WAITING, at, quarter, line.waiting().get(quarter));
        }
        assertThat(at(WaterfallRow.LINE_DATE, at, quarter).map(RevenueMirror::day))
            .contains(line.dates().get(quarter));
      }
    }
  }

  private void compareBalances(RevenuePayments payments, int quarter) {
    for (PartyBalance balance : payments.balances()) {
      int party = deal.data().place(balance.party());
      same(WaterfallRow.OWED, party, quarter, balance.owed().get(quarter));
      same(WaterfallRow.TAKEN, party, quarter, balance.taken().get(quarter));
      same(WaterfallRow.OWED_CARRIED, party, quarter, balance.carried().get(quarter));
      same(WaterfallRow.UNDERPAID, party, quarter, balance.underpaid().get(quarter));
      same(WaterfallRow.RELEASED, party, quarter, balance.released().get(quarter));
      assertThat(at(WaterfallRow.RELEASE_DATE, party, quarter).map(RevenueMirror::day))
          .contains(balance.releases().get(quarter));
    }
  }

  private void compareGuarantee(List<MinimumGuarantee.Settlement> settlements) {
    for (MinimumGuarantee.Settlement one : settlements) {
      int quarter = one.quarter() - 1;
      same(WaterfallRow.FLOOR, 0, quarter, one.floor());
      same(WaterfallRow.EARNED, 0, quarter, one.shares());
      same(WaterfallRow.SHORTFALL, 0, quarter, one.shortfall());
      if (layout().has(WaterfallRow.RECOUPED.at(0))) {
        same(WaterfallRow.RECOUPED, 0, quarter, one.recouped());
      }
      assertThat(at(WaterfallRow.SHORTFALL_DATE, 0, quarter).map(RevenueMirror::day))
          .contains(one.due());
    }
  }

  private void compareChanges(List<Long> changes) {
    for (int quarter = 0; quarter < changes.size(); quarter++) {
      same(WaterfallRow.SHORTFALL_MORE, 0, quarter, Math.max(0, changes.get(quarter)));
      same(WaterfallRow.SHORTFALL_LESS, 0, quarter, Math.max(0, -changes.get(quarter)));
    }
  }

  private void same(WaterfallRow row, int index, int quarter, long cents) {
    assertThat(at(row, index, quarter).map(RevenueMirror::cents))
        .as("%s %s in quarter %s", row, index, quarter + 1)
        .contains(cents);
  }
}
