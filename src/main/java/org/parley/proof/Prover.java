package org.parley.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.parley.diagnostic.Diagnostic;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.LibraryDefinition;
import org.parley.library.Outline;
import org.parley.library.Variant;

/** Proves one agreement of a library. */
final class Prover {
  private final Library library;
  private final TermUses uses;
  private final Trial trial;
  private final DealModel deal;
  private final List<Formula> kept;
  private final AgreementText text;
  private final DefinitionModel definitions;
  private final List<Diagnostic> onRules = new ArrayList<>();

  Prover(Library library, Outline outline, ReadLeaves leaves, TermUses uses, Trial trial) {
    this.library = library;
    this.uses = uses;
    this.trial = trial;
    this.deal = new DealModel(library, outline, leaves);
    this.kept = List.of(CompanionObligations.kept(deal));
    this.text = new AgreementText(deal.main(), deal.logic());
    this.definitions = new DefinitionModel(library, deal.main(), text, uses, deal.logic());
  }

  AgreementProof prove() {
    List<Obligation> obligations = obligations();
    var broken = new ArrayList<Broken>();
    Set<Diagnostic> reported = new LinkedHashSet<>();
    for (Obligation obligation : obligations) {
      if (!obligation.broken().equals(deal.logic().no())) {
        check(obligation).filter(found -> reported.add(found.finding())).ifPresent(broken::add);
      }
    }
    return new AgreementProof(
        deal.main().outline().id(),
        deal.main().clauses().size(),
        deal.main().clauses().stream().mapToInt(clause -> clause.variants().size()).sum(),
        conditions(),
        deal.main().terms().size(),
        obligations.size(),
        exponent(),
        onRules,
        broken);
  }

  private List<Obligation> obligations() {
    var all = new ArrayList<Obligation>();
    all.addAll(ReferenceObligations.of(deal, text, definitions));
    all.addAll(TermObligations.of(deal, text, definitions, uses));
    all.addAll(CompanionObligations.of(deal));
    all.addAll(ValueObligations.of(deal, text, definitions));
    return all;
  }

  private Optional<Broken> check(Obligation obligation) {
    var assumed = new ArrayList<Formula>(obligation.amongValid() ? kept : List.of());
    assumed.add(obligation.broken());
    if (!deal.logic().possible(assumed)) {
      return Optional.empty();
    }
    CounterExample.Found found = new CounterExample(library, deal, trial).find(obligation, assumed);
    if (found.sheet().isEmpty() && found.exhausted()) {
      onRules.add(obligation.finding());
      return Optional.empty();
    }
    return Optional.of(
        new Broken(
            found.sheet().isPresent() ? obligation.finding() : doubtful(obligation, found),
            found.sheet()));
  }

  private static Diagnostic doubtful(Obligation obligation, CounterExample.Found found) {
    return obligation
        .finding()
        .withHint(
            "The rules of a deal refused the %d smallest term sheets that would show it; look whether they refuse all."
                .formatted(found.refused()));
  }

  /** The definitions that some deal makes the agreement print. */
  Set<LibraryDefinition> printable() {
    var printable = new LinkedHashSet<LibraryDefinition>();
    for (LibraryDefinition definition : definitions.brought().keySet()) {
      if (possible(definitions.printed(definition))) {
        printable.add(definition);
      }
    }
    return printable;
  }

  /** The wordings that some deal chooses for the agreement. */
  Set<Variant> reachable() {
    Set<Variant> reachable = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LibraryClause clause : deal.main().clauses()) {
      for (Variant variant : clause.variants().values()) {
        if (possible(deal.main().chosen(clause, variant))) {
          reachable.add(variant);
        }
      }
    }
    return reachable;
  }

  private boolean possible(Formula formula) {
    var assumed = new ArrayList<>(kept);
    assumed.add(formula);
    return deal.logic().possible(assumed);
  }

  private int conditions() {
    int own =
        deal.main().clauses().stream()
            .flatMap(clause -> clause.variants().values().stream())
            .mapToInt(variant -> variant.wording().conditions().size())
            .sum();
    return own
        + (int)
            deal.main().outline().entries().stream()
                .filter(entry -> !entry.whenText().isEmpty())
                .count();
  }

  private int exponent() {
    double digits =
        deal.main().terms().entrySet().stream()
            .map(Map.Entry::getValue)
            .mapToDouble(term -> Math.log10(term.answers()))
            .sum();
    return (int) Math.floor(digits);
  }
}
