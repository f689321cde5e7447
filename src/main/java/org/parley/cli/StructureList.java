package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.library.Library;
import org.parley.library.Structure;

/** The forms that a partnership can take, with the agreements that the library has for each. */
final class StructureList {
  private final Library library;

  StructureList(Library library) {
    this.library = library;
  }

  /** The structures by kind; says so if the library lists none. */
  List<String> lines() {
    if (library.structures().isEmpty()) {
      return List.of("This library lists no structures.");
    }
    return Stream.of(Structure.Kind.values())
        .flatMap(kind -> library.structures().values().stream().filter(is(kind)))
        .flatMap(structure -> lines(structure).stream())
        .toList();
  }

  private static Predicate<Structure> is(Structure.Kind kind) {
    return structure -> structure.kind() == kind;
  }

  private List<String> lines(Structure structure) {
    String kind = structure.kind().name().toLowerCase(Locale.ROOT);
    var lines = new ArrayList<String>();
    lines.add(structure.title() + " (" + structure.id() + ", " + kind + "): " + structure.words());
    lines.add(
        structure.agreements().isEmpty()
            ? "  Agreement: not in this library; its agreements are drafted outside. The term sheet"
                + " works: write `structure: "
                + structure.id()
                + "`."
            : "  Agreements: " + titles(structure));
    if (!structure.outside().isEmpty()) {
      lines.add("  Outside this library: " + String.join(", ", structure.outside()) + ".");
    }
    return lines;
  }

  private String titles(Structure structure) {
    return structure.agreements().stream()
        .map(id -> library.outline(id).title() + " (" + id + ")")
        .collect(Collectors.joining(", "));
  }
}
