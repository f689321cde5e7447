package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.LibraryDefinition;

/**
 * Which definitions an agreement has and which of them it uses. A definition is printed where it is
 * brought and used, directly or in the meaning of another one that is printed.
 */
final class DefinitionModel {
  private final AgreementModel model;
  private final AgreementText text;
  private final TermUses uses;
  private final Logic logic;
  private final Map<LibraryDefinition, Formula> brought = new LinkedHashMap<>();
  private final Map<String, List<Formula>> inPassing = new LinkedHashMap<>();
  private final Map<String, List<Formula>> direct = new LinkedHashMap<>();
  private final Map<String, Formula> used = new LinkedHashMap<>();

  DefinitionModel(
      Library library, AgreementModel model, AgreementText text, TermUses uses, Logic logic) {
    this.model = model;
    this.text = text;
    this.uses = uses;
    this.logic = logic;
    bring(library);
    readText();
    for (List<LibraryDefinition> ring : DefinitionRings.of(brought.keySet(), uses)) {
      followMeanings(ring);
    }
  }

  private void bring(Library library) {
    var claims = new LinkedHashMap<String, List<Formula>>();
    for (LibraryClause clause : library.clauses().values()) {
      clause.defines().values().forEach(id -> claim(claims, id).add(model.in(clause.id())));
      clause
          .variants()
          .values()
          .forEach(
              variant ->
                  variant
                      .defines()
                      .values()
                      .forEach(id -> claim(claims, id).add(chosen(clause, variant))));
    }
    for (LibraryDefinition definition : library.definitions().values()) {
      List<Formula> claimed = claims.get(definition.id());
      brought.put(definition, claimed == null ? logic.yes() : logic.named(logic.or(claimed)));
    }
  }

  private Formula chosen(LibraryClause clause, org.parley.library.Variant variant) {
    return model.outlines(clause.id()) ? model.chosen(clause, variant) : logic.no();
  }

  private static List<Formula> claim(Map<String, List<Formula>> claims, String id) {
    return claims.computeIfAbsent(id, same -> new ArrayList<>());
  }

  private void readText() {
    for (AgreementText.Printed printed : text.all()) {
      for (TermUses.Use use : uses.of(printed.wording())) {
        direct
            .computeIfAbsent(use.label(), label -> new ArrayList<>())
            .add(logic.and(printed.where(), model.holdAll(use.guards())));
      }
      printed
          .wording()
          .definitions()
          .forEach(
              passing ->
                  inPassing
                      .computeIfAbsent(passing.name(), label -> new ArrayList<>())
                      .add(logic.and(printed.where(), model.holdAll(passing.guards()))));
    }
  }

  /**
   * A ring of definitions that use each other is gone round as often as it has members: so none is
   * held up by itself alone.
   */
  private void followMeanings(List<LibraryDefinition> ring) {
    for (int round = 0; round < ring.size(); round++) {
      var next = new LinkedHashMap<String, List<Formula>>();
      for (LibraryDefinition definition : ring) {
        Formula printed = printed(definition);
        for (TermUses.Use use : uses.of(definition.meaning())) {
          next.computeIfAbsent(use.label(), label -> new ArrayList<>())
              .add(logic.and(printed, model.holdAll(use.guards())));
        }
      }
      next.forEach(
          (label, more) -> {
            more.add(used(label));
            used.put(label, logic.named(logic.or(more)));
          });
    }
  }

  /** Each definition file with the formula that says where the agreement has it. */
  Map<LibraryDefinition, Formula> brought() {
    return brought;
  }

  /** Holds where the agreement prints the definition. */
  Formula printed(LibraryDefinition definition) {
    return logic.and(brought.getOrDefault(definition, logic.no()), used(definition.label()));
  }

  /** Holds where some printed text uses the term. */
  Formula used(String label) {
    return used.computeIfAbsent(
        label, same -> logic.named(logic.or(direct.getOrDefault(same, List.of()))));
  }

  /** Holds where the agreement defines the term. */
  Formula available(String label) {
    var ways = new ArrayList<>(inPassing.getOrDefault(label, List.of()));
    brought.forEach(
        (definition, where) -> {
          if (definition.label().equals(label)) {
            ways.add(where);
          }
        });
    return logic.or(ways);
  }
}
