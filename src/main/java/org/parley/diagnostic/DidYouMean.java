package org.parley.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that a person may have meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /** A hint such as {@code Did you mean `ip.fields`?}, or empty where nothing is near. */
  public static Optional<String> hint(String written, Collection<String> known) {
    return nearest(written, known).map(name -> "Did you mean `" + name + "`?");
  }

  /**
   * The nearest known name: at most a third of its characters differ. Ties go to the first in
   * alphabetical order.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    record Candidate(String name, int distance) {}
    List<Candidate> near =
        known.stream()
            .map(name -> new Candidate(name, distance(plain(written), plain(name))))
            .filter(candidate -> candidate.distance() <= Math.max(1, candidate.name().length() / 3))
            .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
            .toList();
    return near.isEmpty() ? Optional.empty() : Optional.of(near.get(0).name());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** Levenshtein distance. */
  private static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] current = new int[right.length() + 1];
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                previous[column - 1] + change, Math.min(previous[column], current[column - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
