package org.parley.deal.economics;

import java.util.List;
import java.util.Optional;
import org.parley.value.Percent;

/**
 * How net revenue comes from gross revenue. Amounts are in cents; each percentage is rounded half
 * up to the cent.
 *
 * @param cap on all deductions but taxes together, of gross revenue; empty if none is agreed
 * @param processorCap on the fees of payment providers, of gross revenue; empty if none is agreed
 * @param allowance deducted in place of single deductions, of what taxes leave; empty if there is
 *     none
 * @param expenseCaps of gross revenue, one for each direct expense in the order of the contract
 * @param carries true if an amount below zero goes into the next quarter, false if it is lost
 */
public record NetRevenue(
    Optional<Percent> cap,
    Optional<Percent> processorCap,
    Optional<Percent> allowance,
    List<Percent> expenseCaps,
    boolean carries) {
  public NetRevenue {
    expenseCaps = List.copyOf(expenseCaps);
  }

  /** What a deduction is; each has its own limit. */
  public enum Kind {
    /** Taxes on the sale: without limit. */
    TAX,
    /** Fees of payment providers: their own cap, and the common one. */
    PROCESSOR_FEE,
    /** Any other: the common cap. */
    OTHER
  }

  /** A deduction of a quarter, in cents, zero or more. */
  public record Deduction(Kind kind, long cents) {}

  /**
   * What a quarter brought, in cents.
   *
   * @param gross zero or more
   * @param expenses one for each cap
   */
  public record Figures(long gross, List<Deduction> deductions, List<Long> expenses) {
    public Figures {
      deductions = List.copyOf(deductions);
      expenses = List.copyOf(expenses);
    }

    private long sum(Kind kind) {
      return deductions.stream()
          .filter(one -> one.kind() == kind)
          .mapToLong(Deduction::cents)
          .sum();
    }
  }

  /** What comes off gross revenue, after every cap. */
  public long deducted(Figures figures) {
    long gross = figures.gross();
    long taxes = figures.sum(Kind.TAX);
    long fees = within(figures.sum(Kind.PROCESSOR_FEE), processorCap, gross);
    long capped = within(fees + figures.sum(Kind.OTHER), cap, gross);
    long flat =
        allowance.map(share -> Waterfall.part(Math.max(0, gross - taxes), share)).orElse(0L);
    long expenses = 0;
    for (int at = 0; at < expenseCaps.size(); at++) {
      expenses += within(figures.expenses().get(at), Optional.of(expenseCaps.get(at)), gross);
    }
    return taxes + capped + flat + expenses;
  }

  private static long within(long cents, Optional<Percent> cap, long gross) {
    return cap.map(share -> Math.min(cents, Waterfall.part(gross, share))).orElse(cents);
  }

  /** What is left; not below zero where a loss is not carried. */
  public long of(Figures figures) {
    return kept(figures.gross() - deducted(figures));
  }

  /** A result as it counts: a loss that is not carried is zero. */
  long kept(long cents) {
    return carries ? cents : Math.max(0, cents);
  }
}
