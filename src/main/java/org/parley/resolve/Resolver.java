package org.parley.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.DefinitionText;
import org.parley.contract.Inline;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;

/**
 * Makes the side tables of a contract; reports references without target and terms without
 * definition.
 */
public final class Resolver {
  private final Contract contract;
  private final Numbering numbering;
  private final ReferenceResolver resolver;
  private final SisterReferences sisters;
  private final Findings findings = new Findings();
  private final Map<ResolvedContract.ReferenceKey, List<ReferencePart>> references =
      new HashMap<>();

  private Resolver(Contract contract, SisterReferences sisters) {
    this.sisters = sisters;
    this.numbering = Numberer.number(contract);
    this.resolver = new ReferenceResolver(contract, numbering);
    this.contract = new VerbAgreement(contract.words().verbs(), this::plural).apply(contract);
  }

  /** Resolves a contract that stands alone. */
  public static Outcome<ResolvedContract> resolve(Contract contract) {
    return resolve(contract, SisterReferences.NONE);
  }

  /**
   * Resolves a contract.
   *
   * @param sisters the deal's other agreements
   */
  public static Outcome<ResolvedContract> resolve(Contract contract, SisterReferences sisters) {
    return new Resolver(contract, sisters).resolve();
  }

  private Optional<List<ReferencePart>> parts(Inline.Reference reference) {
    return reference.agreement().isEmpty()
        ? resolver.resolve(reference)
        : sisters.resolve(reference);
  }

  private Outcome<ResolvedContract> resolve() {
    List<DefinitionText> definitions =
        DefinitionsUsed.of(contract, findings).stream().filter(this::printed).toList();
    for (Clause clause : contract.clauses()) {
      InlineWalk.of(clause).forEach(inline -> resolve(inline, clause.clause()));
    }
    for (DefinitionText definition : definitions) {
      definition
          .meaning()
          .forEach(
              paragraph ->
                  InlineWalk.of(paragraph).forEach(inline -> resolve(inline, "core.definitions")));
    }
    return Outcome.unlessErrors(
        new ResolvedContract(contract, numbering, references, definitions), findings);
  }

  /** Without a list of definitions, a term that the text itself defines is printed there alone. */
  private boolean printed(DefinitionText definition) {
    return !definition.elsewhere()
        || contract.clauses().stream()
            .flatMap(clause -> clause.body().stream())
            .anyMatch(Block.DefinitionList.class::isInstance);
  }

  /** A range of sections; one section, an article or a schedule is singular. */
  private boolean plural(Inline.Reference reference) {
    return parts(reference)
        .map(parts -> parts.get(0).text().startsWith(resolver.words().sections() + " "))
        .orElse(false);
  }

  private void resolve(Inline inline, String where) {
    if (inline instanceof Inline.Reference reference) {
      parts(reference)
          .ifPresentOrElse(
              found -> references.put(ResolvedContract.ReferenceKey.of(reference), found),
              () -> dangling(reference, where));
    }
  }

  private void dangling(Inline.Reference reference, String where) {
    String target =
        reference.label().isEmpty()
            ? reference.clause()
            : reference.clause() + "#" + reference.label();
    findings.report(DiagnosticCode.REFERENCE_OMITTED, reference.span(), where, target);
  }
}
