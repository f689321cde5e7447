package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.assembly.Selection;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.resolve.SectionIndex;

/** Why a clause is in each agreement or not, in which wording, and with which values. */
final class ClauseExplanation {
  private final ExplainedDeal deal;
  private final LibraryClause clause;

  ClauseExplanation(ExplainedDeal deal, LibraryClause clause) {
    this.deal = deal;
    this.clause = clause;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(clause.id() + ": " + clause.title() + ". " + clause.purpose());
    List<Assembly.Assembled> concerned = deal.concerned(clause.id());
    concerned.forEach(agreement -> lines.addAll(in(agreement)));
    if (concerned.isEmpty()) {
      lines.add("Not in this deal: it makes nothing that could have the clause.");
    }
    return lines;
  }

  private List<String> in(Assembly.Assembled agreement) {
    return agreement
        .selection()
        .find(clause.id())
        .map(selected -> included(agreement, selected))
        .orElseGet(
            () -> List.of("Not in " + agreement.agreement().id() + ": " + whyNot(agreement)));
  }

  private List<String> included(Assembly.Assembled agreement, Selection.Selected selected) {
    var lines = new ArrayList<String>();
    String place =
        SectionIndex.of(agreement.contract())
            .find(clause.id())
            .map(found -> " as " + found)
            .orElse("");
    String why = deal.join(whyIn(agreement, selected));
    lines.add("In " + agreement.agreement().id() + place + ", because " + why + ".");
    lines.add(variant(agreement, selected.variant()));
    selected
        .variant()
        .positions()
        .forEach(
            (role, position) ->
                lines.add(
                    "  for the "
                        + role
                        + " party: "
                        + position.rank().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + ". "
                        + position.reason()));
    List<Answered> values =
        agreement.agreement().answers().byPath().values().stream().filter(this::belongs).toList();
    if (!values.isEmpty()) {
      lines.add("Its values:");
    }
    values.forEach(answered -> lines.add("  " + deal.value(answered)));
    return lines;
  }

  private boolean belongs(Answered answered) {
    boolean own = deal.library().clauseOf(answered.path()).filter(clause::equals).isPresent();
    boolean choice = answered.path().equals(clause.variantPath());
    return (own || clause.uses().contains(answered.path())) && !choice;
  }

  private List<String> whyIn(Assembly.Assembled agreement, Selection.Selected selected) {
    var facts = new ConditionFacts(deal, agreement);
    Outline.Entry entry = selected.entry();
    var reasons = new ArrayList<String>();
    reasons.add(clause.special() ? "it was made for this deal" : "the outline lists it");
    if (!entry.whenText().isEmpty()) {
      reasons.add("`" + entry.whenText() + "` holds" + facts.of(entry.when()));
    }
    if (!clause.whenText().isEmpty()) {
      reasons.add("`" + clause.whenText() + "` holds" + facts.of(clause.when()));
    }
    agreement
        .agreement()
        .answers()
        .find(clause.includePath())
        .ifPresent(answered -> reasons.add("it is switched on (" + deal.source(answered) + ")"));
    return reasons;
  }

  private String whyNot(Assembly.Assembled agreement) {
    Optional<Outline.Entry> listed = entry(agreement);
    if (listed.isEmpty()) {
      return "its outline does not list the clause.";
    }
    Optional<Deal.Omission> omission =
        deal.loaded().deal().omissions().stream()
            .filter(candidate -> candidate.clause().equals(clause.id()))
            .findFirst();
    if (omission.isPresent()) {
      Deal.Omission omitted = omission.get();
      return "the deal omits it at " + omitted.span() + " (" + omitted.reason() + ").";
    }
    var facts = new ConditionFacts(deal, agreement);
    Outline.Entry entry = listed.get();
    if (!facts.hold(entry.when())) {
      return "the outline takes it only if `"
          + entry.whenText()
          + "`"
          + facts.of(entry.when())
          + ".";
    }
    if (!facts.hold(clause.when())) {
      return "it applies only if `" + clause.whenText() + "`" + facts.of(clause.when()) + ".";
    }
    Optional<Answered> switched = agreement.agreement().answers().find(clause.includePath());
    return "it is switched off"
        + switched.map(answered -> " (" + deal.source(answered) + ")").orElse("")
        + "; write `"
        + clause.includePath()
        + ": true` to have it.";
  }

  private Optional<Outline.Entry> entry(Assembly.Assembled agreement) {
    return deal.library().allOutlines().stream()
        .filter(outline -> outline.id().equals(agreement.agreement().id()))
        .flatMap(outline -> outline.entries().stream())
        .filter(entry -> entry.clause().equals(clause.id()))
        .findFirst();
  }

  private String variant(Assembly.Assembled agreement, Variant variant) {
    if (clause.variants().size() == 1) {
      return "Its wording is the only one: " + variant.wording().file() + ".";
    }
    String source =
        agreement.agreement().answers().find(clause.variantPath()).map(deal::source).orElse("");
    return "Its wording is "
        + variant.name()
        + " ("
        + source
        + "): "
        + variant.wording().file()
        + ".";
  }
}
