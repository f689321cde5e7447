package org.parley.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Declared;
import org.parley.yaml.YamlNode;

/** Reads {@code templates/structures.en.yaml}. */
final class StructuresReader {
  static final String FILE = "templates/structures.en.yaml";
  private static final List<String> KEYS =
      List.of("id", "kind", "title", "agreements", "words", "outside");
  private static final List<String> KINDS =
      Stream.of(Structure.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();

  private final Set<String> outlines;
  private final Findings findings;

  /**
   * @param outlines ids of the agreements that the library has; others are left out, since a firm's
   *     library need not have all
   */
  StructuresReader(Set<String> outlines, Findings findings) {
    this.outlines = Set.copyOf(outlines);
    this.findings = findings;
  }

  /** By id, in the order written; none if the library has no such file. */
  Map<String, Structure> read(@Nullable YamlNode node) {
    var structures = new LinkedHashMap<String, Structure>();
    if (node == null) {
      return structures;
    }
    Declared.of(node, "structures", findings)
        .ifPresent(
            file -> {
              file.allow(List.of("structures"));
              items(file).forEach(item -> add(item, structures));
            });
    return structures;
  }

  private List<YamlNode> items(Declared file) {
    Optional<YamlNode> list = file.node().find("structures");
    if (list.isPresent() && list.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    findings.report(
        DiagnosticCode.LIBRARY_WRONG_SHAPE,
        file.node().span(),
        "structures",
        "a list of structures");
    return List.of();
  }

  private void add(YamlNode item, Map<String, Structure> structures) {
    Declared.of(item, "a structure", findings)
        .flatMap(this::structure)
        .filter(read -> structures.put(read.id(), read) != null)
        .ifPresent(
            twice ->
                findings.report(DiagnosticCode.LIBRARY_DECLARED_TWICE, item.span(), twice.id()));
  }

  private Optional<Structure> structure(Declared line) {
    line.allow(KEYS);
    String kind = line.required("kind");
    if (!KINDS.contains(kind)) {
      findings.report(
          DiagnosticCode.LIBRARY_UNKNOWN_CHOICE
              .at(line.node().span(), "kind", kind)
              .withHint("Choices: " + String.join(", ", KINDS) + "."));
      return Optional.empty();
    }
    return Optional.of(
        new Structure(
            line.required("id"),
            Structure.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
            line.required("title"),
            line.texts("agreements").stream().filter(outlines::contains).toList(),
            line.required("words"),
            line.texts("outside")));
  }
}
