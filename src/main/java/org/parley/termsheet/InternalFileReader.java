package org.parley.termsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.deal.Deal;
import org.parley.deal.InternalFile;
import org.parley.deal.Negotiation;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.diagnostic.Severity;
import org.parley.library.Library;
import org.parley.source.SourceText;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** Reads {@code <deal>.internal.yaml}. */
public final class InternalFileReader {
  private static final List<String> KEYS =
      List.of("batna", "reservations", "waivers", "notes", "negotiation");

  private final Library library;
  private final Optional<Deal> deal;
  private final Findings findings = new Findings();

  private InternalFileReader(Library library, Optional<Deal> deal) {
    this.library = library;
    this.deal = deal;
  }

  /**
   * The internal file of a deal.
   *
   * @param deal empty if its term sheet has mistakes: what is prepared for the talks is read when
   *     they are gone
   */
  public static Outcome<InternalFile> read(
      SourceText source, Library library, Optional<Deal> deal) {
    var reader = new InternalFileReader(library, deal);
    Outcome<YamlNode> tree = YamlReader.read(source);
    reader.findings.addAll(tree.diagnostics());
    if (tree.value().isEmpty()) {
      return Outcome.failed(reader.findings);
    }
    if (!(tree.value().get() instanceof YamlNode.Mapping sheet)) {
      reader.findings.report(
          DiagnosticCode.WRONG_SHAPE,
          tree.value().get().span(),
          "The internal file",
          "a group of keys: batna, reservations, waivers, notes, negotiation");
      return Outcome.failed(reader.findings);
    }
    return Outcome.unlessErrors(reader.read(sheet), reader.findings);
  }

  private InternalFile read(YamlNode.Mapping sheet) {
    for (YamlNode.Entry entry : sheet.entries()) {
      if (!KEYS.contains(entry.name())) {
        var diagnostic =
            DiagnosticCode.UNKNOWN_KEY.at(
                entry.key().span(), entry.name(), " in the internal file");
        findings.report(
            diagnostic.withHint(
                DidYouMean.hint(entry.name(), KEYS)
                    .orElse("Keys here: " + String.join(", ", KEYS) + ".")));
      }
    }
    String batna = sheet.find("batna").flatMap(this::text).orElse("");
    return new InternalFile(
        points(sheet, "reservations"),
        batna,
        waivers(sheet),
        points(sheet, "notes"),
        negotiation(sheet, batna));
  }

  /** What is prepared for the talks; the own side's alternative may stand under {@code batna}. */
  private Negotiation negotiation(YamlNode.Mapping sheet, String batna) {
    Optional<YamlNode> written = sheet.find("negotiation");
    if (written.isEmpty() || deal.isEmpty()) {
      return Negotiation.NONE;
    }
    Negotiation read = new NegotiationReader(library, deal.get(), findings).read(written.get());
    var alternatives = new LinkedHashMap<String, String>();
    deal.get()
        .draftFor()
        .filter(own -> !batna.isEmpty())
        .ifPresent(own -> alternatives.put(own, batna));
    alternatives.putAll(read.alternatives());
    return new Negotiation(alternatives, read.points(), read.chain());
  }

  private Optional<String> text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
      return Optional.of(scalar.text().strip());
    }
    findings.report(DiagnosticCode.WRONG_SHAPE, node.span(), "This", "a text");
    return Optional.empty();
  }

  private Map<String, String> points(YamlNode.Mapping sheet, String key) {
    var points = new LinkedHashMap<String, String>();
    if (sheet.find(key).isPresent() && sheet.find(key).get() instanceof YamlNode.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry -> {
                checkPoint(entry.key());
                text(entry.value()).ifPresent(text -> points.put(entry.name(), text));
              });
    }
    return points;
  }

  private void checkPoint(YamlNode.Scalar point) {
    var known = new TreeSet<>(library.declarations().keySet());
    known.addAll(library.clauses().keySet());
    if (!known.contains(point.text())) {
      var diagnostic =
          DiagnosticCode.UNKNOWN_KEY.at(
              point.span(), point.text(), ", neither a term nor a clause");
      findings.report(
          DidYouMean.hint(point.text(), known).map(diagnostic::withHint).orElse(diagnostic));
    }
  }

  private List<InternalFile.Waiver> waivers(YamlNode.Mapping sheet) {
    var waivers = new ArrayList<InternalFile.Waiver>();
    if (sheet.find("waivers").isPresent()
        && sheet.find("waivers").get() instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        if (item instanceof YamlNode.Mapping mapping
            && List.of("point", "who", "why").stream()
                .allMatch(key -> mapping.find(key).isPresent())) {
          knownKeys(mapping);
          mapping
              .find("point")
              .filter(YamlNode.Scalar.class::isInstance)
              .ifPresent(point -> checkPoint((YamlNode.Scalar) point));
          waivers.add(
              new InternalFile.Waiver(
                  check(mapping),
                  word(mapping, "point"),
                  word(mapping, "who"),
                  word(mapping, "why"),
                  mapping.span()));
        } else {
          findings.report(
              DiagnosticCode.WRONG_SHAPE, item.span(), "A waiver", "`{point, who, why}`");
        }
      }
    }
    return waivers;
  }

  /** A reason with an unquoted comma would lose its second half. */
  private void knownKeys(YamlNode.Mapping waiver) {
    waiver.entries().stream()
        .filter(entry -> !List.of("check", "point", "who", "why").contains(entry.name()))
        .forEach(
            entry ->
                findings.report(
                    DiagnosticCode.UNKNOWN_KEY
                        .at(entry.key().span(), entry.name(), " in a waiver")
                        .withHint("A text with a comma stands in quotes.")));
  }

  /** A code of a drafting check; a finding if there is no such check. */
  private String check(YamlNode.Mapping waiver) {
    String code = waiver.find("check").flatMap(this::text).orElse("");
    List<String> known =
        Stream.of(DiagnosticCode.values())
            .filter(each -> each.name().startsWith("DRAFT_"))
            .filter(each -> each.severity() != Severity.ERROR)
            .map(DiagnosticCode::code)
            .toList();
    if (!code.isEmpty() && !known.contains(code)) {
      findings.report(
          DiagnosticCode.UNKNOWN_CHOICE
              .at(waiver.span(), code, "check")
              .withHint("`./parley check --list` names the checks; errors cannot be waived."));
    }
    return code;
  }

  private String word(YamlNode.Mapping mapping, String key) {
    return mapping.find(key).flatMap(this::text).orElse("");
  }
}
