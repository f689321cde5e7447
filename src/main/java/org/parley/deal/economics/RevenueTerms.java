package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;

/**
 * What an agreement says of shared revenue.
 *
 * @param currency of all amounts
 * @param early true if the days before Quarter 1 lie in a quarter of their own, which is divided
 *     first
 * @param triggers one for each step and the last for the rest; empty where revenue counts only once
 *     its trigger has occurred
 * @param lines payments by party and day
 * @param collector key of the party that collects and pays the others
 * @param statement after the end of a quarter
 * @param smallest a smaller payment waits for the next; empty if none is agreed
 */
public record RevenueTerms(
    String currency,
    LocalDate effectiveDate,
    boolean early,
    NetRevenue netRevenue,
    Waterfall waterfall,
    List<Modifier> modifiers,
    List<Optional<RevenueTrigger>> triggers,
    List<PaymentLine> lines,
    String collector,
    HoldBack holdBack,
    TrueUp trueUp,
    Period statement,
    Optional<Money> smallest,
    Optional<Guarantee> guarantee) {
  public RevenueTerms {
    modifiers = List.copyOf(modifiers);
    triggers = List.copyOf(triggers);
    lines = List.copyOf(lines);
  }

  /** A figure that, once reached, adds percentage points in the next quarter. */
  public record Modifier(BigDecimal atLeast, Percent add) {}

  /**
   * What is held back of each payment.
   *
   * @param release after the end of the quarter
   */
  public record HoldBack(Percent share, Period release) {}

  /**
   * How shares are corrected.
   *
   * @param repays true if a party repays, false if it is set off
   * @param window after the end of a quarter
   * @param clawback after payment; empty if refunds take nothing back
   * @param cap on what is taken in a quarter, of the shares of that quarter
   * @param repay after the statement
   */
  public record TrueUp(
      boolean repays, Period window, Optional<Period> clawback, Percent cap, Period repay) {}

  /**
   * The least that one party gets.
   *
   * @param yearly true for calendar years, false for quarters
   * @param due after the end of the period
   * @param recoupFor later periods out of whose excess a shortfall payment is recovered; 0 if none
   */
  public record Guarantee(
      Money amount, String party, String payer, boolean yearly, Period due, int recoupFor) {}

  /**
   * True if what a later correction changes of a shortfall is settled with the shares of the
   * guaranteed party: the collecting party, which pays these, guarantees it.
   */
  public boolean settlesGuaranteeWithShares() {
    return guarantee
        .filter(one -> one.payer().equals(collector) && !one.party().equals(collector))
        .filter(one -> parties().contains(one.party()))
        .isPresent();
  }

  /** How many quarters are followed. */
  public int count() {
    return Quarters.COUNT + before();
  }

  private int before() {
    return early ? 1 : 0;
  }

  /** The last day of a quarter by its 0-based place; of -1 the day before the first. */
  public LocalDate end(int place) {
    return Quarters.end(effectiveDate, place + 1 - before());
  }

  /** The place of the quarter in which a day lies, 1-based: 1 for any day before, too. */
  public int quarter(LocalDate day) {
    int place = 1;
    while (day.isAfter(end(place - 1))) {
      place++;
    }
    return place;
  }

  /** Each party with a share, in the order of its payments. */
  public List<String> parties() {
    return lines.stream().map(PaymentLine::party).distinct().toList();
  }
}
