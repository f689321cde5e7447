package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.library.LibraryDefinition;
import org.parley.library.Wording;
import org.parley.source.Span;

/** Each term that is used is defined, once; each term that is defined in passing is used. */
final class TermObligations {
  private final AgreementModel model;
  private final DefinitionModel definitions;
  private final TermUses uses;
  private final Logic logic;
  private final List<Obligation> all = new ArrayList<>();

  private TermObligations(DealModel deal, DefinitionModel definitions, TermUses uses) {
    this.model = deal.main();
    this.logic = deal.logic();
    this.definitions = definitions;
    this.uses = uses;
  }

  static List<Obligation> of(
      DealModel deal, AgreementText text, DefinitionModel definitions, TermUses uses) {
    var search = new TermObligations(deal, definitions, uses);
    text.all().forEach(printed -> search.defined(printed.wording(), printed.where()));
    definitions
        .brought()
        .keySet()
        .forEach(
            definition -> search.defined(definition.meaning(), definitions.printed(definition)));
    text.all().forEach(search::usedInPassing);
    search.once(text);
    return search.all;
  }

  private void defined(Wording wording, Formula where) {
    var printed = new LinkedHashMap<String, List<Formula>>();
    var first = new LinkedHashMap<String, Span>();
    for (TermUses.Use use : uses.of(wording)) {
      printed
          .computeIfAbsent(use.label(), label -> new ArrayList<>())
          .add(model.holdAll(use.guards()));
      first.putIfAbsent(use.label(), use.span());
    }
    printed.forEach(
        (label, guards) ->
            all.add(
                new Obligation(
                    logic.and(where, logic.or(guards), logic.not(definitions.available(label))),
                    true,
                    DiagnosticCode.PROOF_TERM_UNDEFINED.at(
                        java.util.Objects.requireNonNull(first.get(label)),
                        label,
                        model.outline().id()),
                    List.of(DiagnosticCode.UNDEFINED_TERM.code()))));
  }

  private void usedInPassing(AgreementText.Printed printed) {
    for (Wording.NamedUse passing : printed.wording().definitions()) {
      all.add(
          new Obligation(
              logic.and(
                  printed.where(),
                  model.holdAll(passing.guards()),
                  logic.not(definitions.used(passing.name()))),
              true,
              DiagnosticCode.PROOF_DEFINITION_UNUSED.at(
                  passing.span(), passing.name(), model.outline().id()),
              List.of()));
    }
  }

  /** Two places that define one term are never in the same agreement. */
  private void once(AgreementText text) {
    var places = new LinkedHashMap<String, Map<Span, Formula>>();
    definitions
        .brought()
        .forEach(
            (definition, where) ->
                add(places, definition, logic.and(where, definitions.used(definition.label()))));
    for (AgreementText.Printed printed : text.all()) {
      for (Wording.NamedUse passing : printed.wording().definitions()) {
        places
            .computeIfAbsent(passing.name(), label -> new LinkedHashMap<>())
            .put(passing.span(), logic.and(printed.where(), model.holdAll(passing.guards())));
      }
    }
    places.forEach(this::once);
  }

  private static void add(
      Map<String, Map<Span, Formula>> places, LibraryDefinition definition, Formula where) {
    places
        .computeIfAbsent(definition.label(), label -> new LinkedHashMap<>())
        .put(definition.span(), where);
  }

  private void once(String label, Map<Span, Formula> places) {
    List<Map.Entry<Span, Formula>> listed = List.copyOf(places.entrySet());
    for (int left = 0; left < listed.size(); left++) {
      for (int right = left + 1; right < listed.size(); right++) {
        all.add(
            new Obligation(
                logic.and(listed.get(left).getValue(), listed.get(right).getValue()),
                true,
                DiagnosticCode.PROOF_DEFINED_TWICE.at(
                    listed.get(right).getKey(), label, model.outline().id()),
                List.of()));
      }
    }
  }
}
