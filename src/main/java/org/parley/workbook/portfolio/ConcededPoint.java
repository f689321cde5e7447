package org.parley.workbook.portfolio;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A point that deals concede.
 *
 * @param key clause id, or path of a term
 * @param label as the first deal has it
 * @param deals how many concede it
 */
record ConcededPoint(String key, String label, int deals) {
  /** All points, the most conceded first. */
  static List<ConcededPoint> ranked(List<ConcededLine> lines) {
    var points = new LinkedHashMap<String, ConcededPoint>();
    for (ConcededLine line : lines) {
      String key = line.concession().point();
      points.merge(
          key,
          new ConcededPoint(key, line.concession().label(), 1),
          (before, one) ->
              new ConcededPoint(key, before.label(), before.deals() + (line.first() ? 1 : 0)));
    }
    return points.values().stream()
        .sorted(
            Comparator.comparingInt(ConcededPoint::deals)
                .reversed()
                .thenComparing(ConcededPoint::label)
                .thenComparing(ConcededPoint::key))
        .toList();
  }
}
