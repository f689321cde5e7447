package org.parley.termsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.deal.Deal;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.library.Outline;
import org.parley.yaml.YamlNode;

/** Reads the clauses that a deal leaves out, each with its reason. */
final class OmissionReader {
  private final Set<String> clauses = new TreeSet<>();
  private final Findings findings;

  OmissionReader(Library library, List<AgreementReader.Written> agreements, Findings findings) {
    this.findings = findings;
    agreements.forEach(
        agreement ->
            agreement.outline().entries().stream()
                .map(Outline.Entry::clause)
                .filter(library.clauses()::containsKey)
                .forEach(clauses::add));
  }

  List<Deal.Omission> read(Optional<YamlNode> node) {
    var omissions = new ArrayList<Deal.Omission>();
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> read(entry).ifPresent(omissions::add));
    } else if (node.isPresent()) {
      findings.report(
          DiagnosticCode.WRONG_SHAPE,
          node.get().span(),
          "omit",
          "a group of clauses with the reason for each, such as `core.costs: each side agreed elsewhere`");
    }
    return omissions;
  }

  private Optional<Deal.Omission> read(YamlNode.Entry entry) {
    if (!clauses.contains(entry.name())) {
      var diagnostic = DiagnosticCode.UNKNOWN_OMISSION.at(entry.key().span(), entry.name());
      findings.report(
          DidYouMean.hint(entry.name(), clauses).map(diagnostic::withHint).orElse(diagnostic));
      return Optional.empty();
    }
    if (!(entry.value() instanceof YamlNode.Scalar reason)
        || reason.isNull()
        || reason.text().isBlank()) {
      findings.report(
          DiagnosticCode.OMISSION_WITHOUT_REASON
              .at(entry.key().span(), entry.name())
              .withHint("Write why it is left out; the reason is reported with the deal."));
      return Optional.empty();
    }
    return Optional.of(new Deal.Omission(entry.name(), reason.text(), entry.key().span()));
  }
}
