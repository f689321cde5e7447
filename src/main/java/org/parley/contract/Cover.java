package org.parley.contract;

import java.util.List;

/**
 * What the cover page shows.
 *
 * @param title the agreement's title
 * @param subject what the deal is about, in the deal team's words
 * @param parties full legal names, in order
 * @param date the effective date as printed
 */
public record Cover(String title, String subject, List<String> parties, String date) {
  public Cover {
    parties = List.copyOf(parties);
  }
}
