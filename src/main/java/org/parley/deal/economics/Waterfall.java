package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;

/**
 * Divides the net revenue of a quarter: step after step, each no more than what the steps before it
 * left, the rest to one party. Each amount is rounded once, half up to the cent, and the parts add
 * up to net revenue.
 *
 * @param steps in their order
 * @param residual key of the party that takes the rest
 * @param tiers the share that moves with the revenue of the year, if there is one
 */
public record Waterfall(List<Step> steps, String residual, Optional<RevenueTiers> tiers) {
  public Waterfall {
    steps = List.copyOf(steps);
  }

  /** What a percentage is taken of. */
  public enum Basis {
    /** Revenue before deductions. */
    GROSS,
    /** Revenue after the deductions that the contract lists. */
    NET,
    /** What the steps before have left of net revenue. */
    REMAINDER
  }

  /**
   * One step.
   *
   * @param party key of the party that takes it
   * @param basis of the percentage
   * @param share empty for a fixed amount
   * @param fixed the amount for each quarter; empty for a percentage
   */
  public record Step(
      String id, String party, Basis basis, Optional<Percent> share, Optional<Money> fixed) {}

  /**
   * What a step, or the rest, comes to.
   *
   * @param step empty for the rest
   * @param amount never less than zero
   */
  public record Portion(Optional<Step> step, String party, Money amount) {}

  /**
   * The revenue of a quarter.
   *
   * @param before net revenue of the calendar year before this quarter, for the tiers
   * @param added percentage points that the performance of the last quarter adds to the tiers
   */
  public record Revenue(Money gross, Money net, Money before, Percent added) {}

  /**
   * A divided quarter.
   *
   * @param portions one for each step in order, then the rest
   * @param carried net revenue below zero, which the next quarter bears; else zero
   */
  public record Division(List<Portion> portions, Money carried) {
    public Division {
      portions = List.copyOf(portions);
    }
  }

  /**
   * Divides a quarter.
   *
   * @throws ArithmeticException if an amount does not fit
   */
  public Division divide(Revenue revenue) {
    String currency = revenue.net().currency();
    long left = Math.max(0, revenue.net().cents());
    var portions = new ArrayList<Portion>();
    for (Step step : steps) {
      long wanted = left == 0 ? 0 : wanted(step, revenue, left);
      long taken = Math.max(0, Math.min(wanted, left));
      left -= taken;
      portions.add(new Portion(Optional.of(step), step.party(), new Money(currency, taken)));
    }
    portions.add(new Portion(Optional.empty(), residual, new Money(currency, left)));
    return new Division(portions, new Money(currency, Math.min(0, revenue.net().cents())));
  }

  private long wanted(Step step, Revenue revenue, long left) {
    if (step.fixed().isPresent()) {
      return step.fixed().get().cents();
    }
    Optional<RevenueTiers> tier = tiers.filter(found -> found.party().equals(step.party()));
    if (tier.isPresent()) {
      return tier.get().share(revenue.before(), revenue.net(), revenue.added()).cents();
    }
    long base =
        switch (step.basis()) {
          case GROSS -> revenue.gross().cents();
          case NET -> revenue.net().cents();
          case REMAINDER -> left;
        };
    return part(base, step.share().orElse(new Percent(0)));
  }

  /** A share of an amount in cents, rounded half up. */
  public static long part(long cents, Percent share) {
    return BigDecimal.valueOf(cents)
        .multiply(share.fraction())
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
