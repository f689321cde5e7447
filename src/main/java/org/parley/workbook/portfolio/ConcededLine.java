package org.parley.workbook.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.workbook.Concession;

/**
 * A concession of a deal of the portfolio.
 *
 * @param number of the deal
 * @param title of the deal
 * @param first true for the first line of its point in the deal: a deal counts once for a point
 */
record ConcededLine(int number, String title, Concession concession, boolean first) {
  static List<ConcededLine> all(List<PortfolioEntry> entries) {
    var lines = new ArrayList<ConcededLine>();
    for (int at = 0; at < entries.size(); at++) {
      int number = at + 1;
      entries.get(at).deal().ifPresent(deal -> lines.addAll(of(number, deal)));
    }
    return lines;
  }

  private static List<ConcededLine> of(int number, PortfolioDeal deal) {
    var lines = new ArrayList<ConcededLine>();
    Set<String> points = new HashSet<>();
    for (Concession one : deal.concessions()) {
      boolean first = points.add(one.point());
      lines.add(new ConcededLine(number, deal.deal().title(), one, first));
    }
    return lines;
  }
}
