package org.parley.library;

import java.util.List;

/**
 * A form that a partnership can take.
 *
 * @param id such as {@code joint-venture}
 * @param kind where its promises lie
 * @param agreements ids of the library's agreements that paper it, the usual first; none if its
 *     agreements are drafted outside the library
 * @param words what it is for, in one sentence
 * @param outside documents that are drafted outside the library in any case
 */
public record Structure(
    String id,
    Kind kind,
    String title,
    List<String> agreements,
    String words,
    List<String> outside) {
  /** Where the promises of a structure lie. */
  public enum Kind {
    CONTRACTUAL,
    EQUITY,
    HYBRID
  }

  public Structure {
    agreements = List.copyOf(agreements);
    outside = List.copyOf(outside);
  }
}
