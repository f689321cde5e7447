package org.parley.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.contract.Inline;
import org.parley.deal.Answered;
import org.parley.deal.DealAgreement;
import org.parley.deal.Party;
import org.parley.library.BuiltIns;
import org.parley.library.LibraryClause;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;

/** Lists that follow from the deal and the selection; each row a column to printed words. */
final class MadeLists {
  private final ClauseContext context;
  private final Selection selection;

  MadeLists(ClauseContext context, Selection selection) {
    this.context = context;
    this.selection = selection;
  }

  List<Map<String, List<Inline>>> parties() {
    var rows = new ArrayList<Map<String, List<Inline>>>();
    for (Party party : context.parties()) {
      var row = new LinkedHashMap<String, List<Inline>>();
      BuiltIns.PARTY_DETAILS.forEach(
          detail ->
              context
                  .partyDetail(party.key(), detail)
                  .ifPresent(printed -> row.put(detail, printed)));
      rows.add(row);
    }
    return rows;
  }

  List<Map<String, List<Inline>>> survivors() {
    return SurvivingRun.of(selection, this::tail).stream().map(MadeLists::survivor).toList();
  }

  private static Map<String, List<Inline>> survivor(SurvivingRun run) {
    var row = new LinkedHashMap<String, List<Inline>>();
    row.put("reference", List.of(run.reference()));
    if (!run.tail().isEmpty()) {
      row.put("tail", run.tail());
    }
    return row;
  }

  private List<Inline> tail(String path) {
    Optional<Answered> answered = context.answered(path);
    return answered
        .map(found -> context.printed(found.declaration(), found.answer(), found.defaulted()))
        .orElse(List.of());
  }

  List<Map<String, List<Inline>>> schedules() {
    return selection.schedules().stream()
        .map(
            selected ->
                Map.of("reference", reference(selected), "title", words(selected.clause().title())))
        .toList();
  }

  private static List<Inline> reference(Selection.Selected selected) {
    return List.of(new Inline.Reference("", selected.clause().id(), "", selected.clause().span()));
  }

  List<Map<String, List<Inline>>> agreements() {
    return context.deal().agreements().stream()
        .map(agreement -> Map.of("title", words(agreement.title())))
        .toList();
  }

  /** What counsel drafts outside the library for the structure of the deal. */
  List<Map<String, List<Inline>>> structureDocuments() {
    return context.deal().structure().stream()
        .flatMap(form -> form.documents().stream())
        .map(title -> Map.of("title", words(title)))
        .toList();
  }

  /** The deal's other agreements, each with the labels of its parties. */
  List<Map<String, List<Inline>>> relatedAgreements() {
    return context.deal().agreements().stream()
        .filter(other -> !other.id().equals(context.agreement().id()))
        .map(other -> Map.of("title", words(other.title()), "parties", labels(other)))
        .toList();
  }

  private List<Inline> labels(DealAgreement agreement) {
    List<String> labels =
        agreement.parties().stream().map(key -> context.deal().party(key).label()).toList();
    return words(context.wording().join(labels));
  }

  List<Map<String, List<Inline>>> openPoints() {
    return OpenPoints.of(context.deal()).stream()
        .map(term -> Map.of("subject", words(subject(term)), "label", open(term)))
        .toList();
  }

  /** The clause that the open term belongs to tells what the term is about. */
  private String subject(TermDeclaration term) {
    return context.library().clauseOf(term.path()).map(LibraryClause::title).orElse("");
  }

  private List<Inline> open(TermDeclaration term) {
    return context.printed(term, new Answer.Open(term.span()), false);
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }
}
