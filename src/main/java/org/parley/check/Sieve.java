package org.parley.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says at once, mostly, that a regular expression cannot match in a text. */
final class Sieve {
  private final String regex;
  private volatile @Nullable List<List<int[]>> needs;

  Sieve(String regex) {
    this.regex = regex;
  }

  /** False if the expression cannot match in a text with these runs. */
  boolean lets(Shingles text) {
    for (List<int[]> phrases : needs()) {
      if (!holdsOne(text, phrases)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsOne(Shingles text, List<int[]> phrases) {
    for (int[] phrase : phrases) {
      if (text.mayHold(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Read when first asked for: most expressions of a paper's checks are never tried. */
  private List<List<int[]>> needs() {
    List<List<int[]>> known = needs;
    if (known == null) {
      known =
          RequiredPhrases.of(regex).stream()
              .map(phrases -> phrases.stream().map(Shingles::hashes).toList())
              .toList();
      needs = known;
    }
    return known;
  }
}
