package org.parley.check;

import java.util.Optional;

/**
 * A mistake of drafting that is put into a clean text.
 *
 * @param line of the file that describes it, counted from 1
 * @param target the text
 * @param edit the mistake
 */
record SeededFault(int line, Target target, Edit edit) {
  /** The text that takes a fault. */
  sealed interface Target {}

  /** A foreign paper below {@code seeded-faults/base}. */
  record OfPaper(String name) implements Target {}

  /**
   * A sample deal.
   *
   * @param sheet its name
   * @param wording the file of the library that takes the fault; empty if the term sheet does
   */
  record OfDeal(String sheet, Optional<String> wording) implements Target {}
}
