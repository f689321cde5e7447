package org.parley.deal.economics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.value.Period;

/**
 * Shares of one party that are payable on one day.
 *
 * @param party its key
 * @param due after the end of the quarter in which they fall due
 * @param portions places of the steps, 0-based; the rest comes after the last step
 */
public record PaymentLine(String party, Period due, List<Integer> portions) {
  public PaymentLine {
    portions = List.copyOf(portions);
  }

  /**
   * The lines of a waterfall: by party in the order given, and for each by its period, the shortest
   * first.
   *
   * @param takers party of each portion
   * @param dues period of each portion, in days
   */
  public static List<PaymentLine> of(List<String> parties, List<String> takers, List<Period> dues) {
    var lines = new ArrayList<PaymentLine>();
    for (String party : parties) {
      List<Integer> own = places(takers, party);
      own.stream()
          .map(dues::get)
          .distinct()
          .sorted(Comparator.comparing(Period::atLeastDays))
          .forEach(
              due ->
                  lines.add(
                      new PaymentLine(
                          party,
                          due,
                          own.stream().filter(at -> dues.get(at).equals(due)).toList())));
    }
    return lines;
  }

  private static List<Integer> places(List<String> takers, String party) {
    var places = new ArrayList<Integer>();
    for (int at = 0; at < takers.size(); at++) {
      if (takers.get(at).equals(party)) {
        places.add(at);
      }
    }
    return places;
  }
}
