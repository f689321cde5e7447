package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.parley.assembly.Selection;
import org.parley.library.LibraryClause;
import org.parley.term.TermDeclaration;

/** What a term asks, what each agreement answers and why, and which clauses read it. */
final class TermExplanation {
  private final ExplainedDeal deal;
  private final TermDeclaration declaration;

  TermExplanation(ExplainedDeal deal, TermDeclaration declaration) {
    this.deal = deal;
    this.declaration = declaration;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(declaration.path() + ": " + declaration.label() + ". " + declaration.question());
    asking().forEach(agreement -> lines.add(answer(agreement)));
    List<String> readers =
        deal.made().stream()
            .flatMap(agreement -> agreement.selection().all().stream())
            .map(Selection.Selected::clause)
            .filter(this::isReadBy)
            .map(LibraryClause::id)
            .distinct()
            .toList();
    lines.add(
        readers.isEmpty()
            ? "No clause of this deal reads it."
            : "Read by " + deal.join(readers) + ".");
    return lines;
  }

  private String answer(Assembly.Assembled agreement) {
    return "In "
        + agreement.agreement().id()
        + ": "
        + agreement
            .agreement()
            .answers()
            .find(declaration.path())
            .map(deal::value)
            .orElse("no answer; it does not apply, or it is optional and was not given.");
  }

  /** Terms of a clause are explained where the clause is, others where they are answered. */
  private List<Assembly.Assembled> asking() {
    return deal.library()
        .clauseOf(declaration.path())
        .map(clause -> deal.concerned(clause.id()))
        .orElseGet(
            () ->
                deal.made().stream().filter(one -> !deal.isDocument(one) || answers(one)).toList());
  }

  private boolean answers(Assembly.Assembled assembled) {
    return assembled.agreement().answers().find(declaration.path()).isPresent();
  }

  private boolean isReadBy(LibraryClause clause) {
    return clause.uses().contains(declaration.path())
        || deal.library().clauseOf(declaration.path()).filter(clause::equals).isPresent();
  }
}
