package org.parley.library;

import java.util.List;
import java.util.Optional;
import org.parley.source.Span;

/**
 * A defined term of the library.
 *
 * @param id its file's name without ending
 * @param label such as {@code Joint IP}
 * @param plural such as {@code Business Days}; empty where there is none
 * @param meaning continues the words {@code "Joint IP" means}
 * @param uses paths of terms that the meaning prints
 */
public record LibraryDefinition(
    String id,
    String label,
    Optional<String> plural,
    Wording meaning,
    List<String> uses,
    Span span) {
  public LibraryDefinition {
    uses = List.copyOf(uses);
  }

  /** By its file: a hash of the whole meaning would cost more than all that is done with it. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
