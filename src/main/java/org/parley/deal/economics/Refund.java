package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A refund or chargeback of revenue that counted in an earlier quarter.
 *
 * @param day on which it arose
 * @param quarter in which the revenue counted, 1-based
 * @param cents zero or more
 * @param causedBy key of the party whose breach caused it and that bears it alone
 */
public record Refund(LocalDate day, int quarter, long cents, Optional<String> causedBy) {}
