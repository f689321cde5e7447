package org.parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.DefinitionText;
import org.parley.contract.Inline;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;

/**
 * Finds the definitions that a contract uses, directly or through other definitions; reports terms
 * that nothing defines.
 */
final class DefinitionsUsed {
  private final Contract contract;
  private final Findings findings;
  private final TreeMap<String, DefinitionText> used = new TreeMap<>();

  private DefinitionsUsed(Contract contract, Findings findings) {
    this.contract = contract;
    this.findings = findings;
  }

  static List<DefinitionText> of(Contract contract, Findings findings) {
    var search = new DefinitionsUsed(contract, findings);
    for (Clause clause : contract.clauses()) {
      InlineWalk.of(clause).forEach(inline -> search.use(inline, clause.clause()));
    }
    var sorted = new ArrayList<>(search.used.values());
    sorted.sort(
        Comparator.comparing((DefinitionText text) -> text.label().toLowerCase(Locale.ROOT))
            .thenComparing(DefinitionText::label));
    return List.copyOf(sorted);
  }

  private void use(Inline inline, String where) {
    if (inline instanceof Inline.TermUse use) {
      use(use.label(), where, use.span());
    } else if (inline instanceof Inline.Filled filled && !filled.definedTerm().isEmpty()) {
      use(filled.definedTerm(), where, Span.startOf("clauses"));
    }
  }

  private void use(String label, String where, Span span) {
    DefinitionText definition = contract.definitions().get(label);
    if (definition == null) {
      findings.report(DiagnosticCode.UNDEFINED_TERM, span, where, label);
    } else if (used.put(label, definition) == null) {
      definition
          .meaning()
          .forEach(paragraph -> InlineWalk.of(paragraph).forEach(inline -> use(inline, where)));
    }
  }
}
