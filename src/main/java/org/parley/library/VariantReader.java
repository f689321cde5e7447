package org.parley.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.term.ConditionReader;
import org.parley.term.Declared;
import org.parley.yaml.YamlNode;

/** Reads the variants of a clause, each with its wording file. */
final class VariantReader {
  private static final List<String> KEYS =
      List.of("summary", "when", "defines", "requires", "positions", "note");

  private final String id;
  private final String folder;
  private final LibraryFiles files;
  private final UnaryOperator<String> ownPaths;
  private final Findings findings;

  /**
   * @param id the clause
   * @param folder where its files are
   * @param ownPaths turns a path in a condition of this clause into the full path of a term
   */
  VariantReader(
      String id,
      String folder,
      LibraryFiles files,
      UnaryOperator<String> ownPaths,
      Findings findings) {
    this.id = id;
    this.folder = folder;
    this.files = files;
    this.ownPaths = ownPaths;
    this.findings = findings;
  }

  /** Every variant by its name, in the order declared; reports what is missing or not declared. */
  Map<String, Variant> readAll(Declared declared) {
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
          .flatMap(variant -> variant(entry, variant))
          .ifPresent(variant -> variants.put(variant.name(), variant));
    }
    reportOrphans(variants);
    return variants;
  }

  private void reportOrphans(Map<String, Variant> variants) {
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

  private Optional<Variant> variant(YamlNode.Entry entry, Declared declared) {
    declared.allow(KEYS);
    Optional<SourceText> file = files.find(folder + "/" + entry.name() + ".en.ftl");
    if (file.isEmpty()) {
      findings.report(
          DiagnosticCode.LIBRARY_WORDING_MISSING
              .at(entry.key().span(), entry.name(), id)
              .withHint("Add the file " + entry.name() + ".en.ftl beside the clause.yaml."));
      return Optional.empty();
    }
    Wording wording = WordingScanner.scan(file.get(), id.startsWith("front."), ownPaths, findings);
    Wording summary = summary(declared);
    return Optional.of(
        new Variant(
            entry.name(),
            summary,
            ConditionReader.read(declared, "when", ownPaths, findings),
            declared.text("when").orElse(""),
            declared.words("defines"),
            declared.texts("requires"),
            declared.each("positions", this::position),
            declared.text("note").orElse(""),
            wording,
            LibraryFiles.sha256(file.get().text()),
            entry.key().span()));
  }

  private Wording summary(Declared declared) {
    String text = declared.required("summary");
    Span start =
        declared.scalar("summary").map(YamlNode.Scalar::span).orElse(declared.node().span());
    return WordingScanner.scan(text, start, ownPaths, findings);
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
