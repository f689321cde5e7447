package org.parley.workbook;

import java.util.Optional;

/**
 * A payment that can arise in the quarter which the sheet of statements shows.
 *
 * @param what in words
 * @param payer key of a party
 * @param payee key of another party
 * @param currency ISO 4217 code
 * @param amount formula; empty text if there is none in the quarter or it is not known
 * @param due formula with the last day for it; empty text if it is not known
 * @param payment what was paid; empty if no day of payment is kept
 */
record StatementLine(
    StatementSource source,
    String what,
    String payer,
    String payee,
    String currency,
    String amount,
    String due,
    Optional<Payment> payment) {

  /** True if the party pays or is paid. */
  boolean names(String party) {
    return payer.equals(party) || payee.equals(party);
  }

  /**
   * What was paid.
   *
   * @param day formula; empty text if nothing was paid
   * @param amount formula; empty if a day of payment means that all was paid
   * @param bearsInterest true if interest is owed on it once it is late
   */
  record Payment(String day, Optional<String> amount, boolean bearsInterest) {
    Payment(String day, Optional<String> amount) {
      this(day, amount, true);
    }

    /** A payment of which the interest is an amount of its own, or which is interest. */
    static Payment withoutInterest(String day) {
      return new Payment(day, Optional.empty(), false);
    }

    static Payment inFull(String day) {
      return new Payment(day, Optional.empty());
    }
  }
}
