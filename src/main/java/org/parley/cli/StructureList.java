package org.parley.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.library.Library;
import org.parley.library.Structure;

/** The forms that a partnership can take, with the agreements that the library has for each. */
final class StructureList {
  private final PrintStream out;

  StructureList(PrintStream out) {
    this.out = out;
  }

  /** Prints the structures by kind; says so if the library lists none. */
  void print(Library library) {
    if (library.structures().isEmpty()) {
      out.println("This library lists no structures.");
    }
    for (Structure.Kind kind : Structure.Kind.values()) {
      library.structures().values().stream()
          .filter(structure -> structure.kind() == kind)
          .forEach(structure -> print(structure, library));
    }
  }

  private void print(Structure structure, Library library) {
    String kind = structure.kind().name().toLowerCase(Locale.ROOT);
    out.println(
        structure.title() + " (" + structure.id() + ", " + kind + "): " + structure.words());
    out.println(
        structure.agreements().isEmpty()
            ? "  Agreement: not in this library; its agreements are drafted outside."
            : "  Agreements: " + titles(structure, library));
    if (!structure.outside().isEmpty()) {
      out.println("  Outside this library: " + structure.outside() + ".");
    }
  }

  private static String titles(Structure structure, Library library) {
    return structure.agreements().stream()
        .map(id -> library.outline(id).title() + " (" + id + ")")
        .collect(Collectors.joining(", "));
  }
}
