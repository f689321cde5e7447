package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.library.LibraryClause;
import org.parley.library.Variant;

/**
 * Companions and exclusions. A deal that switches a companion off, or brings two clauses together
 * that exclude each other, is refused when its term sheet is read, with the switch to change. What
 * the library brings about without anybody's switch is a fault of the library.
 */
final class CompanionObligations {
  private final AgreementModel model;
  private final Logic logic;
  private final List<Obligation> all = new ArrayList<>();
  private final List<Formula> kept = new ArrayList<>();

  private CompanionObligations(DealModel deal) {
    this.model = deal.main();
    this.logic = deal.logic();
  }

  static List<Obligation> of(DealModel deal) {
    return read(deal).all;
  }

  /** Holds where every clause of the main agreement has its companions. */
  static Formula kept(DealModel deal) {
    return deal.logic().named(deal.logic().and(read(deal).kept));
  }

  private static CompanionObligations read(DealModel deal) {
    var search = new CompanionObligations(deal);
    for (LibraryClause clause : search.model.clauses()) {
      search.required(clause).forEach((companion, where) -> search.need(clause, companion, where));
      clause.excludes().forEach(other -> search.exclude(clause, other));
    }
    return search;
  }

  /** Each companion with the formula that says where the clause needs it. */
  private Map<String, Formula> required(LibraryClause clause) {
    var required = new LinkedHashMap<String, Formula>();
    clause.requires().forEach(id -> required.put(id, model.in(clause.id())));
    for (Variant variant : clause.variants().values()) {
      variant
          .requires()
          .forEach(id -> required.merge(id, model.chosen(clause, variant), logic::or));
    }
    return required;
  }

  private void need(LibraryClause clause, String companion, Formula needed) {
    kept.add(logic.or(logic.not(needed), model.in(companion)));
    LibraryClause missing = model.library().clause(companion);
    Formula without =
        logic.or(
            logic.not(model.possible(missing)),
            logic.and(logic.not(model.in(companion)), unswitched(missing), unswitched(clause)));
    all.add(
        new Obligation(
            logic.and(needed, without),
            false,
            DiagnosticCode.PROOF_COMPANION_MISSING.at(
                clause.span(), clause.id(), companion, model.outline().id()),
            List.of(DiagnosticCode.COMPANION_OMITTED.code())));
  }

  private void exclude(LibraryClause clause, String other) {
    Formula both = logic.and(model.in(clause.id()), model.in(other));
    kept.add(logic.not(both));
    if (!model.outlines(other)) {
      return;
    }
    all.add(
        new Obligation(
            logic.and(both, unswitched(clause), unswitched(model.library().clause(other))),
            false,
            DiagnosticCode.PROOF_EXCLUDED_MEET.at(
                clause.span(), clause.id(), other, model.outline().id()),
            List.of(DiagnosticCode.CLAUSES_EXCLUDE.code())));
  }

  /** Holds where the deal has not touched the switch of a clause. */
  private Formula unswitched(LibraryClause clause) {
    return clause.optional() ? model.term(clause.includePath()).usual() : logic.yes();
  }
}
