package org.parley.workbook.portfolio;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.workbook.Concession;

/**
 * A point that deals concede.
 *
 * @param key clause id, or path of a term
 * @param label as the first deal has it
 * @param kinds how, by the 0-based row of the deal; of several the gravest
 */
record ConcededPoint(String key, String label, SortedMap<Integer, String> kinds) {
  /** How a point is conceded, gravest first. */
  private static final List<String> GRAVEST =
      List.of("walk-away", "fallback", "omitted", "special");

  ConcededPoint {
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
  }

  /** All points, the most conceded first. */
  static List<ConcededPoint> ranked(List<PortfolioEntry> entries) {
    var labels = new LinkedHashMap<String, String>();
    var kinds = new LinkedHashMap<String, SortedMap<Integer, String>>();
    for (int at = 0; at < entries.size(); at++) {
      int row = at;
      entries.get(at).deal().map(PortfolioDeal::concessions).orElse(List.of()).stream()
          .forEach(one -> add(one, row, labels, kinds));
    }
    return labels.entrySet().stream()
        .map(point -> new ConcededPoint(point.getKey(), point.getValue(), of(kinds, point)))
        .sorted(
            Comparator.<ConcededPoint>comparingInt(point -> -point.kinds().size())
                .thenComparing(ConcededPoint::label)
                .thenComparing(ConcededPoint::key))
        .toList();
  }

  private static SortedMap<Integer, String> of(
      Map<String, SortedMap<Integer, String>> kinds, Map.Entry<String, String> point) {
    return kinds.getOrDefault(point.getKey(), new TreeMap<>());
  }

  private static void add(
      Concession one,
      int row,
      Map<String, String> labels,
      Map<String, SortedMap<Integer, String>> kinds) {
    labels.putIfAbsent(one.point(), one.label());
    kinds
        .computeIfAbsent(one.point(), key -> new TreeMap<>())
        .merge(row, one.kind(), ConcededPoint::graver);
  }

  private static String graver(String one, String other) {
    return GRAVEST.indexOf(one) <= GRAVEST.indexOf(other) ? one : other;
  }
}
