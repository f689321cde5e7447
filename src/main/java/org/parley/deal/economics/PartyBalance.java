package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.List;

/**
 * What a party owes back and gets back, by quarter, in cents.
 *
 * @param owed what the statement of the quarter adds to what it owes back
 * @param taken of that, set off or repaid
 * @param carried owed into the next quarter
 * @param underpaid what a correction adds
 * @param held back of the quarter
 * @param released of that, what no refund or correction needed
 * @param releases the days for it
 */
public record PartyBalance(
    String party,
    List<Long> owed,
    List<Long> taken,
    List<Long> carried,
    List<Long> underpaid,
    List<Long> held,
    List<Long> released,
    List<LocalDate> releases) {
  public PartyBalance {
    owed = List.copyOf(owed);
    taken = List.copyOf(taken);
    carried = List.copyOf(carried);
    underpaid = List.copyOf(underpaid);
    held = List.copyOf(held);
    released = List.copyOf(released);
    releases = List.copyOf(releases);
  }
}
