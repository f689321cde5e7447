package org.parley.library;

import java.util.Set;
import java.util.TreeSet;

/** The defined terms of a library. */
public final class LibraryTerms {
  private LibraryTerms() {}

  /** A matcher for every defined term, and for the terms that wordings define on the spot. */
  public static TermMatcher matcher(Library library) {
    var inWording = new TreeSet<String>();
    library
        .clauses()
        .values()
        .forEach(
            clause ->
                clause
                    .variants()
                    .values()
                    .forEach(
                        variant ->
                            variant
                                .wording()
                                .definitions()
                                .forEach(use -> inWording.add(use.name()))));
    return TermMatcher.of(library.definitions().values(), inWording);
  }

  /** Terms that printed values use: a period in business days prints the defined term. */
  static Set<String> inValues() {
    return Set.of("Business Day");
  }
}
