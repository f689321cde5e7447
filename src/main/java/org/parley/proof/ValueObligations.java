package org.parley.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logicng.formulas.Formula;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.library.LibraryDefinition;
import org.parley.library.Wording;
import org.parley.source.Span;

/** Each value that is printed, or looped over, has an answer. */
final class ValueObligations {
  private final AgreementModel model;
  private final Logic logic;
  private final List<Obligation> all = new ArrayList<>();

  private ValueObligations(DealModel deal) {
    this.model = deal.main();
    this.logic = deal.logic();
  }

  static List<Obligation> of(DealModel deal, AgreementText text, DefinitionModel definitions) {
    var search = new ValueObligations(deal);
    text.all().forEach(printed -> search.read(printed.wording(), printed.where()));
    for (LibraryDefinition definition : definitions.brought().keySet()) {
      search.read(definition.meaning(), definitions.printed(definition));
    }
    return search.all;
  }

  private void read(Wording wording, Formula where) {
    for (Wording.ValueUse use : wording.values()) {
      Formula printed = logic.and(where, model.holdAll(use.guards()));
      missing(use.path(), use.scope())
          .ifPresent(missing -> add(logic.and(printed, missing), use.path(), use.span()));
    }
    for (Wording.Loop loop : wording.loops()) {
      Formula printed = logic.and(where, model.holdAll(loop.guards()));
      missing(loop.path(), loop.scope())
          .ifPresent(missing -> add(logic.and(printed, missing), loop.path(), loop.span()));
    }
  }

  private void add(Formula broken, String path, Span span) {
    all.add(
        new Obligation(
            broken,
            true,
            DiagnosticCode.PROOF_VALUE_ABSENT.at(span, path, model.outline().id()),
            List.of(DiagnosticCode.LIBRARY_VALUE_ABSENT.code())));
  }

  /** Where a path has no answer; empty for what always has one, and for columns of a row. */
  private Optional<Formula> missing(String path, Map<String, String> scope) {
    String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    if (scope.containsKey(root)) {
      return Optional.empty();
    }
    if (model.isRole(root)) {
      return Optional.of(logic.not(model.role(root)));
    }
    String declared = path;
    while (!model.library().declarations().containsKey(declared)) {
      if (!declared.contains(".")) {
        return Optional.empty();
      }
      declared = declared.substring(0, declared.lastIndexOf('.'));
    }
    return Optional.of(logic.not(model.term(declared).present()));
  }
}
