package org.parley.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.Findings;
import org.parley.term.ConditionReader;
import org.parley.term.DeclarationReader;
import org.parley.term.Declared;
import org.parley.term.TermDeclaration;
import org.parley.yaml.YamlNode;

/** Reads one {@code clause.yaml} with its wording files. */
final class ClauseReader {
  private static final List<String> KEYS =
      List.of(
          "title",
          "purpose",
          "rows",
          "cuad",
          "optional",
          "default",
          "implied",
          "because",
          "point",
          "survives",
          "when",
          "terms",
          "uses",
          "defines",
          "requires",
          "excludes",
          "variants",
          "note",
          "waive",
          "place");
  private final LibraryFiles files;
  private final TermPaths paths;
  private final Findings findings;

  ClauseReader(LibraryFiles files, TermPaths paths, Findings findings) {
    this.files = files;
    this.paths = paths;
    this.findings = findings;
  }

  Optional<LibraryClause> read(String id, String folder, YamlNode node, boolean special) {
    return Declared.of(node, "clause " + id, findings)
        .map(declared -> read(id, folder, declared, special));
  }

  private LibraryClause read(String id, String folder, Declared declared, boolean special) {
    declared.allow(KEYS);
    UnaryOperator<String> ownPaths = paths.inClause(id);
    String prefix = LibraryClause.pathOf(id);
    List<TermDeclaration> terms =
        declared
            .mapping("terms")
            .map(mapping -> new DeclarationReader(findings, ownPaths).readAll(mapping, prefix))
            .orElse(List.of());
    Map<String, Variant> variants =
        new VariantReader(id, folder, files, ownPaths, findings).readAll(declared);
    return new LibraryClause(
        id,
        declared.required("title"),
        declared.required("purpose"),
        declared.texts("rows"),
        declared.texts("cuad"),
        ConditionReader.read(declared, "when", ownPaths, findings),
        declared.text("when").orElse(""),
        declared.node().find("optional").isPresent(),
        terms,
        new ImplicitTerms(id, ownPaths, findings).of(declared, variants.keySet()),
        uses(declared),
        declared.words("defines"),
        declared.texts("requires"),
        declared.texts("excludes"),
        survives(declared, prefix),
        point(declared),
        variants,
        declared.text("note").orElse(""),
        declared.words("waive"),
        declared.words("place"),
        special,
        declared.node().span());
  }

  private static List<String> uses(Declared declared) {
    return declared.texts("uses").stream().map(TermPaths::plain).toList();
  }

  private static Optional<String> survives(Declared declared, String prefix) {
    return declared
        .text("survives")
        .filter(text -> !text.equals("false"))
        .map(
            text ->
                text.equals("true") || text.contains(".")
                    ? TermPaths.plain(text)
                    : prefix + "." + text);
  }

  private Optional<LibraryClause.Point> point(Declared declared) {
    return declared
        .mapping("point")
        .map(
            point -> {
              point.allow(List.of("subject", "label", "binding"));
              return new LibraryClause.Point(
                  point.required("subject"), point.required("label"), point.yes("binding"));
            });
  }
}
