package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.parley.library.Library;
import org.parley.library.Outline;
import org.parley.term.Condition;

/** Every deal that has a certain agreement, alone or with others beside it. */
final class DealModel {
  private final Library library;
  private final ReadLeaves leaves;
  private final Logic logic = new Logic();
  private final AgreementModel main;
  private final Map<String, AgreementModel> modelled = new LinkedHashMap<>();

  DealModel(Library library, Outline main, ReadLeaves leaves) {
    this.library = library;
    this.leaves = leaves;
    this.main = agreement(main.id());
    logic.require(part(main.id()));
  }

  Logic logic() {
    return logic;
  }

  /** The agreement that every one of the deals has. */
  AgreementModel main() {
    return main;
  }

  /** An agreement of the deal, made when first asked for; its own answers are its own. */
  AgreementModel agreement(String id) {
    AgreementModel known = modelled.get(id);
    if (known != null) {
      return known;
    }
    var made = new AgreementModel(library, library.outline(id), this, logic, leaves);
    modelled.put(id, made);
    return made;
  }

  /** The agreements that are modelled, by id. */
  Map<String, AgreementModel> modelled() {
    return modelled;
  }

  /** Models the sister agreements of a situation; true if one of them is new. */
  boolean modelSisters(Logic.Situation situation) {
    int before = modelled.size();
    library.outlines().keySet().stream()
        .filter(id -> situation.holds(part(id)))
        .forEach(this::agreement);
    return modelled.size() > before;
  }

  /** What a term sheet need not speak of where it holds. */
  List<Formula> usual() {
    var usual = new ArrayList<Formula>();
    others(main.outline().id()).forEach(other -> usual.add(logic.not(other)));
    usual.addAll(main.usual());
    modelled.values().stream()
        .filter(sister -> sister != main)
        .forEach(sister -> usual.addAll(usual(sister)));
    return usual;
  }

  /** A sister agreement has what the deal answers anyway, and what is usual. */
  private List<Formula> usual(AgreementModel sister) {
    var usual = new ArrayList<Formula>();
    Formula absent = logic.not(part(sister.outline().id()));
    sister
        .terms()
        .forEach(
            (path, term) -> {
              TermModel own = main.terms().get(path);
              Formula shared = own == null ? logic.no() : term.shares(own);
              usual.add(logic.named(logic.or(absent, term.usual(), shared)));
            });
    return usual;
  }

  /** What a term sheet rather says than not: what is usual, then what is alike, then examples. */
  List<Formula> preferred() {
    var preferred = new ArrayList<Formula>();
    for (AgreementModel sister : modelled.values()) {
      if (sister != main) {
        sister
            .terms()
            .forEach((path, term) -> alike(term, main.terms().get(path)).ifPresent(preferred::add));
      }
    }
    preferred.addAll(usual());
    modelled
        .values()
        .forEach(
            agreement -> agreement.terms().values().forEach(term -> preferred.add(term.typical())));
    return preferred;
  }

  /** The answers of a situation that are not as usual. */
  Formula same(Logic.Situation situation) {
    var unusual = new ArrayList<Formula>();
    for (Formula usual : usual()) {
      if (!situation.holds(usual)) {
        unusual.add(logic.not(usual));
      }
    }
    modelled.values().stream()
        .flatMap(agreement -> agreement.terms().values().stream())
        .filter(term -> situation.holds(term.present()) && !situation.holds(term.usual()))
        .forEach(term -> unusual.add(term.same(situation)));
    return logic.and(unusual);
  }

  /** What two agreements ask is answered once for the deal. */
  private static Optional<Formula> alike(TermModel term, @Nullable TermModel own) {
    return Optional.ofNullable(own).map(term::agreesWith);
  }

  /** Holds where the deal has the agreement. */
  Variable part(String agreement) {
    return logic.variable("deal has " + agreement);
  }

  /** The other agreements that a deal may have. */
  List<Variable> others(String own) {
    return library.outlines().keySet().stream()
        .filter(id -> !id.equals(own))
        .map(this::part)
        .toList();
  }

  Formula alongside(String own, String asked) {
    if (asked.equals(Condition.Alongside.ANY)) {
      return logic.or(others(own));
    }
    return asked.equals(own) || !library.outlines().containsKey(asked) ? logic.no() : part(asked);
  }
}
