package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Row;

/** Reads what an agreement says of shared revenue. */
public final class RevenueShareTerms {
  private RevenueShareTerms() {}

  /**
   * The terms; empty if the agreement shares no revenue, or if a figure is open.
   *
   * @param parties of the agreement, in the order in which payments are listed
   */
  public static Optional<RevenueTerms> of(
      Answers answers, String currency, LocalDate effectiveDate, List<String> parties) {
    Optional<NetRevenue> net = NetRevenueTerms.of(answers);
    Optional<Waterfall> waterfall = WaterfallTerms.of(answers);
    Optional<PortionTerms> portions = PortionTerms.of(answers);
    Optional<List<RevenueTerms.Modifier>> modifiers = modifiers(answers);
    Optional<RevenueTerms.TrueUp> trueUp = trueUp(answers);
    Optional<RevenueTerms.HoldBack> holdBack = holdBack(answers);
    Optional<String> collector = answers.party(RevenuePaths.COLLECTOR);
    Optional<Period> statement = answers.period(RevenuePaths.STATEMENT);
    Optional<RevenueTerms.Guarantee> guarantee = guarantee(answers);
    boolean guaranteeOpen =
        guarantee.isEmpty() && answers.find(RevenuePaths.GUARANTEE_AMOUNT).isPresent();
    if (net.isEmpty()
        || waterfall.isEmpty()
        || portions.isEmpty()
        || modifiers.isEmpty()
        || trueUp.isEmpty()
        || holdBack.isEmpty()
        || collector.isEmpty()
        || statement.isEmpty()
        || guaranteeOpen
        || answers.isOpen(RevenuePaths.SMALLEST)) {
      return Optional.empty();
    }
    return Optional.of(
        new RevenueTerms(
            currency,
            effectiveDate,
            early(answers, effectiveDate),
            net.get(),
            waterfall.get(),
            modifiers.get(),
            portions.get().triggers(),
            PaymentLine.of(parties, portions.get().takers(), portions.get().dues()),
            collector.get(),
            holdBack.get(),
            trueUp.get(),
            statement.get(),
            answers.money(RevenuePaths.SMALLEST),
            guarantee));
  }

  /**
   * True if revenue can arise before Quarter 1: the agreement takes effect within a quarter, or on
   * a day that conditions decide on.
   */
  public static boolean early(Answers answers, LocalDate effectiveDate) {
    return !Quarters.start(effectiveDate, 1).equals(effectiveDate)
        || answers.choice("front.dates.variant").filter("conditions-precedent"::equals).isPresent();
  }

  /** The modifiers; empty if a figure of them is open. */
  public static Optional<List<RevenueTerms.Modifier>> modifiers(Answers answers) {
    var modifiers = new ArrayList<RevenueTerms.Modifier>();
    List<Row> rows = answers.rows(RevenuePaths.MODIFIERS);
    for (Row row : rows) {
      Optional<BigDecimal> least = row.number("at_least");
      row.known("add", Percent.class)
          .filter(add -> least.isPresent())
          .ifPresent(add -> modifiers.add(new RevenueTerms.Modifier(least.orElseThrow(), add)));
    }
    boolean complete = modifiers.size() == rows.size() && !answers.isOpen(RevenuePaths.MODIFIERS);
    return complete ? Optional.of(List.copyOf(modifiers)) : Optional.empty();
  }

  private static Optional<RevenueTerms.HoldBack> holdBack(Answers answers) {
    return answers
        .percent(RevenuePaths.HOLD_BACK)
        .flatMap(
            share ->
                answers
                    .period(RevenuePaths.RELEASE)
                    .map(release -> new RevenueTerms.HoldBack(share, release)));
  }

  private static Optional<RevenueTerms.TrueUp> trueUp(Answers answers) {
    Optional<String> variant = answers.choice(RevenuePaths.TRUE_UP_VARIANT);
    Optional<Period> window = answers.period(RevenuePaths.WINDOW);
    Optional<Percent> cap = answers.percent(RevenuePaths.CAP);
    Optional<Period> repay = answers.period(RevenuePaths.REPAY);
    if (variant.isEmpty()
        || window.isEmpty()
        || cap.isEmpty()
        || repay.isEmpty()
        || answers.isOpen(RevenuePaths.CLAWBACK)) {
      return Optional.empty();
    }
    return Optional.of(
        new RevenueTerms.TrueUp(
            variant.get().equals("repayment"),
            window.get(),
            answers.period(RevenuePaths.CLAWBACK),
            cap.get(),
            repay.get()));
  }

  /** The guarantee; empty if there is none, or if a figure of it is open. */
  public static Optional<RevenueTerms.Guarantee> guarantee(Answers answers) {
    Optional<Money> amount = answers.money(RevenuePaths.GUARANTEE_AMOUNT);
    Optional<String> party = answers.party(RevenuePaths.GUARANTEE_PARTY);
    Optional<String> payer = answers.party(RevenuePaths.GUARANTEE_PAYER);
    Optional<String> period = answers.choice(RevenuePaths.GUARANTEE_PERIOD);
    Optional<Period> due = answers.period(RevenuePaths.GUARANTEE_DUE);
    if (amount.isEmpty()
        || party.isEmpty()
        || payer.isEmpty()
        || period.isEmpty()
        || due.isEmpty()
        || answers.isOpen(RevenuePaths.RECOUP_FOR)) {
      return Optional.empty();
    }
    int recoup = answers.number(RevenuePaths.RECOUP_FOR).map(BigDecimal::intValue).orElse(0);
    return Optional.of(
        new RevenueTerms.Guarantee(
            amount.get(),
            party.get(),
            payer.get(),
            period.get().equals("year"),
            due.get(),
            recoup));
  }
}
