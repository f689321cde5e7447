package org.parley.termsheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.deal.Roles;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.library.Outline;
import org.parley.source.Span;
import org.parley.yaml.YamlNode;

/** Reads which agreements a deal has, who stands in which role, and what an agreement overrides. */
final class AgreementReader {
  /**
   * An agreement as written.
   *
   * @param roles who stands in which role
   * @param overrides the entries under {@code terms}
   */
  record Written(Outline outline, Roles roles, List<YamlNode.Entry> overrides, Span span) {}

  private final Library library;
  private final Set<String> parties;
  private final Findings findings;

  AgreementReader(Library library, Set<String> parties, Findings findings) {
    this.library = library;
    this.parties = parties;
    this.findings = findings;
  }

  List<Written> read(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping) || mapping.entries().isEmpty()) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          node.span(),
          "agreements",
          "a group of agreements such as `jda: {roles: {first: ..., second: ...}}`");
      return List.of();
    }
    return mapping.entries().stream().map(this::agreement).flatMap(Optional::stream).toList();
  }

  private Optional<Written> agreement(YamlNode.Entry entry) {
    Outline outline = library.outlines().get(entry.name());
    if (outline == null) {
      var diagnostic = DiagnosticCode.UNKNOWN_AGREEMENT.at(entry.key().span(), entry.name());
      String all = "Agreements: " + String.join(", ", library.outlines().keySet()) + ".";
      findings.report(
          diagnostic.withHint(
              DidYouMean.hint(entry.name(), library.outlines().keySet()).orElse(all)));
      return Optional.empty();
    }
    if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE, entry.value().span(), entry.name(), "`{roles: {...}}`");
      return Optional.empty();
    }
    reportUnknown(mapping, entry.name());
    Roles roles =
        new RoleReader(outline, parties, findings).read(mapping.find("roles"), entry.key().span());
    mapping
        .find("terms")
        .filter(terms -> !(terms instanceof YamlNode.Mapping))
        .ifPresent(
            terms ->
                findings.report(
                    DiagnosticCode.WRONG_SHAPE,
                    terms.span(),
                    "agreements." + entry.name() + ".terms",
                    "a group of terms, such as `{core: {term: {initial: 24 months}}}`"));
    List<YamlNode.Entry> overrides =
        mapping
            .find("terms")
            .filter(YamlNode.Mapping.class::isInstance)
            .map(terms -> ((YamlNode.Mapping) terms).entries())
            .orElse(List.of());
    return Optional.of(new Written(outline, roles, overrides, entry.key().span()));
  }

  private void reportUnknown(YamlNode.Mapping mapping, String agreement) {
    for (YamlNode.Entry inner : mapping.entries()) {
      if (!List.of("roles", "terms").contains(inner.name())) {
        findings.report(
            DiagnosticCode.UNKNOWN_KEY
                .at(inner.key().span(), inner.name(), " under `agreements." + agreement + "`")
                .withHint("Keys here: roles, terms."));
      }
    }
  }
}
