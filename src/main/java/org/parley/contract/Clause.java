package org.parley.contract;

import java.util.List;

/**
 * One clause as it stands in an agreement.
 *
 * @param id instance of the clause; the clause id itself where it stands once
 * @param clause the library's id, such as {@code ip.foreground}
 * @param variant the chosen variant, {@code standard} where there is no choice
 * @param title the clause's title in the library
 * @param body its blocks in order
 * @param notes remarks on the clause as a whole
 * @param fingerprint SHA-256 of the wording file in lower-case hexadecimal
 */
public record Clause(
    NodeId id,
    String clause,
    String variant,
    String title,
    List<Block> body,
    List<Note> notes,
    String fingerprint) {
  public Clause {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
  }
}
