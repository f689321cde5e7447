package org.parley.library;

import java.util.Collection;
import java.util.List;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.term.Condition;

/** Checks that an outline has the clauses that its clauses need and refer to. */
final class OutlineCheck {
  private final Library library;
  private final Outline outline;
  private final Reach reach;
  private final Findings findings;

  OutlineCheck(Library library, Outline outline, Findings findings) {
    this.library = library;
    this.outline = outline;
    this.reach = new Reach(library, outline);
    this.findings = findings;
  }

  void run() {
    for (Outline.Entry entry : outline.entries()) {
      LibraryClause clause = library.clauses().get(entry.clause());
      if (clause == null) {
        var diagnostic = DiagnosticCode.LIBRARY_UNKNOWN_CLAUSE.at(entry.span(), entry.clause());
        findings.report(
            DidYouMean.hint(entry.clause(), library.clauses().keySet())
                .map(diagnostic::withHint)
                .orElse(diagnostic));
      } else {
        check(entry, clause);
      }
    }
  }

  private void check(Outline.Entry entry, LibraryClause clause) {
    checkCompanions(clause, clause.requires());
    for (Variant variant : clause.variants().values()) {
      List<Condition> chosen = List.of(entry.when(), clause.when(), variant.when());
      if (chosen.stream().noneMatch(reach::impossible)) {
        checkCompanions(clause, variant.requires());
        checkReferences(variant.wording());
      }
    }
  }

  private void checkCompanions(LibraryClause clause, Collection<String> required) {
    required.stream()
        .filter(id -> !reach.has(id))
        .forEach(
            id ->
                findings.report(
                    DiagnosticCode.LIBRARY_COMPANION_MISSING
                        .at(clause.span(), clause.id(), id, outline.id())
                        .withHint("Add `" + id + "` to the outline, or drop it from `requires`.")));
  }

  private void checkReferences(Wording wording) {
    for (Wording.ReferenceUse use : wording.references()) {
      boolean own =
          use.clause().isEmpty() || use.clause().equals("this") || !use.agreement().isEmpty();
      boolean printed = use.guards().stream().noneMatch(reach::impossible);
      if (!own && printed && !reach.has(use.clause())) {
        findings.report(
            DiagnosticCode.LIBRARY_REFERENCE_OUTSIDE
                .at(use.span(), use.clause(), outline.id())
                .withHint(
                    "Add the clause to the outline, or put the reference between <#if included("
                        + use.clause()
                        + ")> and </#if>."));
      }
    }
  }
}
