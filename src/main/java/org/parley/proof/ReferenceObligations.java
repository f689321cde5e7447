package org.parley.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.library.LibraryDefinition;
import org.parley.library.Wording;

/** No reference is printed without its target, here or in a sister agreement. */
final class ReferenceObligations {
  private final DealModel deal;
  private final AgreementModel model;
  private final Logic logic;
  private final Map<String, Targets> targets = new HashMap<>();
  private final List<Obligation> all = new ArrayList<>();

  private ReferenceObligations(DealModel deal) {
    this.deal = deal;
    this.model = deal.main();
    this.logic = deal.logic();
  }

  static List<Obligation> of(DealModel deal, AgreementText text, DefinitionModel definitions) {
    var search = new ReferenceObligations(deal);
    text.all().forEach(printed -> search.read(printed.wording(), printed.owner(), printed.where()));
    for (LibraryDefinition definition : definitions.brought().keySet()) {
      search.read(definition.meaning(), "", definitions.printed(definition));
    }
    return search.all;
  }

  private void read(Wording wording, String owner, Formula where) {
    for (Wording.ReferenceUse use : wording.references()) {
      Formula printed = logic.and(where, model.holdAll(use.guards()));
      boolean own = use.clause().isEmpty() || use.clause().equals("this");
      String target = own ? owner : use.clause();
      String agreement = use.agreement().isEmpty() ? model.outline().id() : use.agreement();
      Formula dangling =
          logic.and(printed, logic.not(target(agreement, target, use.label(), use.agreement())));
      String shown =
          (use.agreement().isEmpty() ? "" : agreement + ":")
              + target
              + (use.label().isEmpty() ? "" : "#" + use.label());
      all.add(
          new Obligation(
              dangling,
              true,
              DiagnosticCode.PROOF_REFERENCE_DANGLES.at(use.span(), shown, model.outline().id()),
              List.of(DiagnosticCode.REFERENCE_OMITTED.code())));
    }
  }

  /** A sister agreement is only modelled where something refers to it. */
  private Formula target(String agreement, String clause, String label, String sister) {
    Formula has =
        targets
            .computeIfAbsent(agreement, id -> new Targets(deal.agreement(id), logic))
            .has(clause, label);
    return sister.isEmpty() ? has : logic.and(deal.alongside(model.outline().id(), sister), has);
  }
}
