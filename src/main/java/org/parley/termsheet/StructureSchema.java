package org.parley.termsheet;

import java.util.List;
import java.util.Map;
import org.parley.library.Library;
import org.parley.library.Structure;

/** What a term sheet may say about the form of the partnership, and what it must say with it. */
final class StructureSchema {
  private StructureSchema() {}

  /** The value of the key {@code structure}. */
  static Schema structure(Library library) {
    return Schema.EMPTY
        .with("title", "Structure")
        .with(
            "description",
            "The form of the partnership; one that the library does not paper needs no agreement.")
        .with("enum", List.copyOf(library.structures().keySet()));
  }

  /** Agreements, or a structure for which the library has none. */
  static Schema needsAgreements(Library library) {
    Schema agreements = Schema.EMPTY.requiring(List.of("agreements"));
    List<String> outside =
        library.structures().values().stream()
            .filter(structure -> structure.agreements().isEmpty())
            .map(Structure::id)
            .toList();
    return outside.isEmpty()
        ? agreements
        : Schema.anyOf(
            agreements,
            Schema.EMPTY
                .with("properties", Map.of("structure", Schema.EMPTY.with("enum", outside)))
                .requiring(List.of("structure")));
  }
}
