package org.parley.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.term.Condition;
import org.parley.term.DeclarationReader;
import org.parley.term.Declared;
import org.parley.term.Shape;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
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
          "place");
  private static final List<String> VARIANT_KEYS =
      List.of("summary", "when", "defines", "requires", "positions", "note");

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
    Map<String, Variant> variants = variants(id, folder, declared, ownPaths);
    return new LibraryClause(
        id,
        declared.required("title"),
        declared.required("purpose"),
        declared.texts("rows"),
        declared.texts("cuad"),
        DeclarationReader.condition(declared, "when", ownPaths, findings),
        declared.text("when").orElse(""),
        declared.node().find("optional").isPresent(),
        terms,
        implicit(id, declared, variants),
        uses(declared),
        declared.words("defines"),
        declared.texts("requires"),
        declared.texts("excludes"),
        survives(declared, prefix),
        point(declared),
        variants,
        declared.text("note").orElse(""),
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

  /** The yes/no term that switches an optional clause on, and the choice among several variants. */
  private List<TermDeclaration> implicit(
      String id, Declared declared, Map<String, Variant> variants) {
    var implicit = new ArrayList<TermDeclaration>();
    String prefix = LibraryClause.pathOf(id);
    String title = declared.text("title").orElse(id);
    declared
        .mapping("optional")
        .ifPresent(
            optional -> {
              optional.allow(List.of("default", "because"));
              checkReason(optional, id);
              implicit.add(
                  implicit(
                      prefix + ".include",
                      TermType.BOOLEAN,
                      title + " included",
                      "Does the agreement contain the clause “" + title + "”?",
                      optional,
                      Map.of()));
            });
    if (variants.size() > 1) {
      var choices = new LinkedHashMap<String, String>();
      variants.keySet().forEach(name -> choices.put(name, name.replace('-', ' ')));
      checkDefaultVariant(declared, variants, id);
      implicit.add(
          implicit(
              prefix + ".variant",
              TermType.CHOICE,
              title,
              "Which wording of “" + title + "” applies?",
              declared,
              choices));
    }
    return implicit;
  }

  private void checkReason(Declared declared, String id) {
    if (declared.node().find("default").isPresent() && declared.text("because").isEmpty()) {
      findings.report(DiagnosticCode.LIBRARY_DEFAULT_WITHOUT_REASON, declared.node().span(), id);
    }
  }

  private void checkDefaultVariant(Declared declared, Map<String, Variant> variants, String id) {
    checkReason(declared, id);
    declared
        .scalar("default")
        .filter(scalar -> !variants.containsKey(scalar.text()))
        .ifPresent(
            scalar ->
                findings.report(
                    DiagnosticCode.LIBRARY_UNKNOWN_CHOICE, scalar.span(), id, scalar.text()));
  }

  private static TermDeclaration implicit(
      String path,
      TermType type,
      String label,
      String question,
      Declared declared,
      Map<String, String> choices) {
    return new TermDeclaration(
        path,
        type,
        label,
        question,
        declared.node().find("default"),
        declared.text("because").orElse(""),
        false,
        new Condition.Always(),
        Optional.empty(),
        List.of(),
        choices,
        Shape.PLAIN,
        Map.of(),
        declared.node().span());
  }

  private Map<String, Variant> variants(
      String id, String folder, Declared declared, UnaryOperator<String> ownPaths) {
    var variants = new LinkedHashMap<String, Variant>();
    Optional<Declared> mapping = declared.mapping("variants");
    if (mapping.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_MISSING_KEY,
          declared.node().span(),
          "Clause `" + id + "`",
          "variants");
      return variants;
    }
    for (YamlNode.Entry entry : mapping.get().node().entries()) {
      Declared.of(entry.value(), "variant " + entry.name() + " of " + id, findings)
          .flatMap(variant -> variant(id, folder, entry, variant, ownPaths))
          .ifPresent(variant -> variants.put(variant.name(), variant));
    }
    reportOrphans(id, folder, variants);
    return variants;
  }

  private void reportOrphans(String id, String folder, Map<String, Variant> variants) {
    for (String path : files.in(folder).stream().filter(file -> file.endsWith(".ftl")).toList()) {
      String name = path.substring(folder.length() + 1).replaceAll("\\.[a-z]{2}\\.ftl$", "");
      SourceText file = files.find(path).orElseThrow();
      if (!variants.containsKey(name)) {
        findings.report(
            DiagnosticCode.LIBRARY_WORDING_WITHOUT_VARIANT
                .at(Span.startOf(file.name()), path.substring(folder.length() + 1))
                .withHint(
                    "Declare it under `variants` in the clause.yaml of " + id + ", or remove it."));
      }
    }
  }

  private Optional<Variant> variant(
      String id,
      String folder,
      YamlNode.Entry entry,
      Declared declared,
      UnaryOperator<String> ownPaths) {
    declared.allow(VARIANT_KEYS);
    Optional<SourceText> file = files.find(folder + "/" + entry.name() + ".en.ftl");
    if (file.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_WORDING_MISSING
              .at(entry.key().span(), entry.name(), id)
              .withHint("Add the file " + entry.name() + ".en.ftl beside the clause.yaml."));
      return Optional.empty();
    }
    Wording wording = WordingScanner.scan(file.get(), id.startsWith("front."), ownPaths, findings);
    Wording summary = inlineWording(declared, "summary", ownPaths);
    return Optional.of(
        new Variant(
            entry.name(),
            summary,
            DeclarationReader.condition(declared, "when", ownPaths, findings),
            declared.text("when").orElse(""),
            declared.words("defines"),
            declared.texts("requires"),
            positions(declared),
            declared.text("note").orElse(""),
            wording,
            LibraryFiles.sha256(file.get().text()),
            entry.key().span()));
  }

  private Wording inlineWording(Declared declared, String key, UnaryOperator<String> ownPaths) {
    String text = declared.required(key);
    Span start = declared.scalar(key).map(YamlNode.Scalar::span).orElse(declared.node().span());
    return WordingScanner.scan(text, start, ownPaths, findings);
  }

  private Map<String, VariantPosition> positions(Declared declared) {
    var positions = new LinkedHashMap<String, VariantPosition>();
    declared
        .mapping("positions")
        .ifPresent(
            roles ->
                roles
                    .node()
                    .entries()
                    .forEach(
                        entry ->
                            roles
                                .mapping(entry.name())
                                .flatMap(this::position)
                                .ifPresent(position -> positions.put(entry.name(), position))));
    return positions;
  }

  private Optional<VariantPosition> position(Declared declared) {
    declared.allow(List.of("rank", "reason", "trade"));
    Optional<VariantPosition.Rank> rank = VariantPosition.Rank.named(declared.required("rank"));
    if (rank.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE,
          declared.node().span(),
          "rank",
          "`preferred`, `fallback` or `walk-away`");
    }
    return rank.map(
        found ->
            new VariantPosition(
                found, declared.text("reason").orElse(""), declared.text("trade").orElse("")));
  }
}
