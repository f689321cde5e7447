package org.parley.workbook;

import java.util.Optional;

/** Where the clauses of one agreement stand in print. */
@FunctionalInterface
public interface SectionNumbers {
  /**
   * The printed reference to a clause, such as {@code Section 5.2}.
   *
   * @param place a clause's id, or the id, {@code #} and a label for one of its paragraphs
   * @return empty if the agreement has no such place
   */
  Optional<String> of(String place);

  /**
   * The words that stand at a labelled place, as they are printed.
   *
   * @param place a clause's id, {@code #} and a label
   * @return empty if the agreement has no such place
   */
  default Optional<String> text(String place) {
    return Optional.empty();
  }
}
