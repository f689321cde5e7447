package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answers;
import org.parley.deal.Party;
import org.parley.deal.economics.NetRevenue;
import org.parley.deal.economics.NetRevenueTerms;
import org.parley.deal.economics.PaymentLine;
import org.parley.deal.economics.PortionTerms;
import org.parley.deal.economics.Quarters;
import org.parley.deal.economics.RevenuePaths;
import org.parley.deal.economics.RevenueShareTerms;
import org.parley.deal.economics.RevenueTerms;
import org.parley.deal.economics.RevenueTrigger;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What a deal says of shared revenue.
 *
 * @param serving the agreement that it stands in
 * @param parties of the agreement
 * @param kinds what each deduction is; none if they are open
 * @param lines payments by party and day; none if a step is open
 */
record WaterfallData(
    Serving serving, List<Party> parties, List<NetRevenue.Kind> kinds, List<PaymentLine> lines) {
  static final String SECTION = "rev.waterfall";
  static final String SCHEDULE = "sched.waterfall";

  /** Refunds of earlier quarters that the sheet has room for. */
  static final int REFUNDS = 12;

  /** Reads it; empty if no agreement shares revenue. */
  static Optional<WaterfallData> of(WorkbookInput input) {
    return Serving.of(input, List.of(WaterfallTerms.STEPS)).map(WaterfallData::read);
  }

  private static WaterfallData read(Serving serving) {
    Answers answers = serving.answers();
    List<Party> parties = serving.parties();
    List<String> keys = parties.stream().map(Party::key).toList();
    List<PaymentLine> lines =
        PortionTerms.of(answers)
            .map(terms -> PaymentLine.of(keys, terms.takers(), terms.dues()))
            .orElse(List.of());
    return new WaterfallData(
        serving, parties, NetRevenueTerms.kinds(answers).orElse(List.of()), lines);
  }

  Answers answers() {
    return serving.answers();
  }

  /** 1 if the days before Quarter 1 have a column of their own. */
  int early() {
    return RevenueShareTerms.early(answers(), serving.input().deal().date()) ? 1 : 0;
  }

  /** How many quarters have a column. */
  int quarters() {
    return Quarters.COUNT + early();
  }

  /** Net revenue cannot be computed. */
  boolean netOpen() {
    return NetRevenueTerms.of(answers()).isEmpty();
  }

  /** The steps cannot be computed. */
  boolean stepsOpen() {
    return netOpen()
        || WaterfallTerms.of(answers()).isEmpty()
        || RevenueShareTerms.modifiers(answers()).isEmpty();
  }

  /** Payments cannot be computed. */
  boolean paymentsOpen() {
    boolean open =
        Stream.of(
                RevenuePaths.HOLD_BACK,
                RevenuePaths.RELEASE,
                RevenuePaths.SMALLEST,
                RevenuePaths.STATEMENT,
                RevenuePaths.TRUE_UP_VARIANT,
                RevenuePaths.WINDOW,
                RevenuePaths.CLAWBACK,
                RevenuePaths.CAP,
                RevenuePaths.REPAY)
            .anyMatch(answers()::isOpen);
    return open || stepsOpen() || lines.isEmpty() || collector().isEmpty();
  }

  boolean hasGuarantee() {
    return answers().find(RevenuePaths.GUARANTEE_AMOUNT).isPresent();
  }

  /** The guarantee; empty if there is none, or if a figure of it is open. */
  Optional<RevenueTerms.Guarantee> guarantee() {
    return RevenueShareTerms.guarantee(answers());
  }

  /**
   * True if what a later correction changes of a shortfall is settled with the shares of the
   * guaranteed party; {@code RevenueTerms} says the same.
   */
  boolean settlesGuaranteeWithShares() {
    return !paymentsOpen()
        && guarantee()
            .filter(one -> collector().filter(one.payer()::equals).isPresent())
            .filter(one -> payees().contains(place(one.party())))
            .isPresent();
  }

  /** True if it is a payment of its own between the two parties of the guarantee. */
  boolean settlesGuaranteeApart() {
    return !paymentsOpen() && guarantee().isPresent() && !settlesGuaranteeWithShares();
  }

  /** True if it is settled with the shares of this party. */
  boolean settlesGuaranteeWith(int party) {
    return settlesGuaranteeWithShares()
        && guarantee().filter(one -> place(one.party()) == party).isPresent();
  }

  List<Row> steps() {
    return answers().rows(WaterfallTerms.STEPS);
  }

  List<Row> expenses() {
    return answers().rows(RevenuePaths.EXPENSES);
  }

  List<Row> modifiers() {
    return answers().rows(RevenuePaths.MODIFIERS);
  }

  List<Value.Band> tiers() {
    return answers()
        .known(WaterfallTerms.TIER_BANDS, Value.Bands.class)
        .map(Value.Bands::bands)
        .orElse(List.of());
  }

  /** True if the tiers take the place of the share of a step. */
  boolean tiered(Row step) {
    Optional<String> party = answers().party(WaterfallTerms.TIER_PARTY);
    return party.isPresent() && step.text("party").equals(party) && takesPercent(step);
  }

  static boolean takesPercent(Row step) {
    return step.text("kind").filter("percent"::equals).isPresent();
  }

  /** Triggers for which revenue can wait. */
  List<RevenueTrigger> waitedFor() {
    return PortionTerms.of(answers()).map(PortionTerms::waitedFor).orElse(List.of());
  }

  /** The trigger for which a portion can wait; the rest comes after the last step. */
  Optional<RevenueTrigger> trigger(int portion) {
    return PortionTerms.of(answers()).flatMap(terms -> terms.triggers().get(portion));
  }

  Optional<String> collector() {
    return answers().party(RevenuePaths.COLLECTOR);
  }

  boolean collects(int party) {
    return collector().filter(parties.get(party).key()::equals).isPresent();
  }

  boolean takesRest(int party) {
    return answers()
        .party(WaterfallTerms.RESIDUAL)
        .filter(parties.get(party).key()::equals)
        .isPresent();
  }

  /** Place of a party; -1 if it has no role in the agreement. */
  int place(String party) {
    return parties.stream().map(Party::key).toList().indexOf(party);
  }

  /** Places of the lines of a party. */
  List<Integer> lines(int party) {
    var own = new ArrayList<Integer>();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).party().equals(parties.get(party).key())) {
        own.add(at);
      }
    }
    return own;
  }

  /** Places of the parties that are paid: all with a share but the collecting one. */
  List<Integer> payees() {
    var payees = new ArrayList<Integer>();
    for (int at = 0; at < parties.size(); at++) {
      if (!collects(at) && !lines(at).isEmpty()) {
        payees.add(at);
      }
    }
    return payees;
  }

  /** True if a small payment waits for the next. */
  boolean waits() {
    return answers().find(RevenuePaths.SMALLEST).isPresent();
  }

  /** The fixed rate of interest a month; empty if the agreement has another, or it is open. */
  Optional<Percent> interest() {
    return answers().percent("fin.late_interest.monthly_rate");
  }

  boolean repays() {
    return answers().choice(RevenuePaths.TRUE_UP_VARIANT).filter("repayment"::equals).isPresent();
  }

  /** True if refunds of earlier quarters take shares back. */
  boolean clawsBack() {
    return answers().find(RevenuePaths.CLAWBACK).isPresent();
  }

  boolean losesLosses() {
    return answers()
        .choice(RevenuePaths.NET_VARIANT)
        .filter("contribution-margin"::equals)
        .isPresent();
  }

  Period period(String path) {
    return answers().period(path).orElseThrow();
  }
}
