package org.parley.termsheet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.term.Condition;
import org.parley.term.ConditionText;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;

/** Says why an answer has no effect. */
final class WithoutEffect {
  private WithoutEffect() {}

  /**
   * Says why.
   *
   * @param agreements ids of the deal's agreements
   */
  static Diagnostic explain(
      Library library, Collection<String> agreements, String path, Answer answer) {
    Optional<LibraryClause> clause = library.clauseOf(path);
    if (clause.isPresent() && clause.get().optional()) {
      return DiagnosticCode.NOT_APPLICABLE
          .at(answer.span(), path, "clause `" + clause.get().id() + "` is not in this deal")
          .withHint(
              clause.get().includePath().equals(path)
                  ? comesIn(library, agreements, clause.get())
                  : "Write `"
                      + clause.get().includePath()
                      + ": true` if you want the clause, or remove the answer.");
    }
    String reason =
        clause
            .map(
                found ->
                    "neither clause `"
                        + found.id()
                        + "` in this form nor another clause of this deal asks for it")
            .orElse("no clause of this deal asks for it");
    return DiagnosticCode.NOT_APPLICABLE
        .at(answer.span(), path, reason)
        .withHint("Remove it" + belongsTo(library, path) + ".");
  }

  /** Where a clause that a deal may switch on can be at all. */
  private static String comesIn(
      Library library, Collection<String> agreements, LibraryClause clause) {
    List<Outline> holding =
        library.outlines().values().stream()
            .filter(outline -> agreements.contains(outline.id()) && lists(outline, clause))
            .toList();
    String places =
        (holding.isEmpty() ? library.outlines().values() : holding)
            .stream()
                .flatMap(
                    outline ->
                        outline.entries().stream()
                            .filter(entry -> entry.clause().equals(clause.id()))
                            .map(
                                entry ->
                                    "`"
                                        + outline.id()
                                        + "`"
                                        + (entry.whenText().isEmpty()
                                            ? ""
                                            : " if `" + entry.whenText() + "`")))
                .collect(Collectors.joining(", "));
    return "The clause comes into " + places + ". Answer so, or remove this answer.";
  }

  private static boolean lists(Outline outline, LibraryClause clause) {
    return outline.entries().stream().anyMatch(entry -> entry.clause().equals(clause.id()));
  }

  /** The choice that asks for the term, or the clauses that read it. */
  private static String belongsTo(Library library, String path) {
    Condition when =
        Optional.ofNullable(library.declarations().get(path))
            .map(TermDeclaration::when)
            .orElse(new Condition.Always());
    if (when instanceof Condition.Always) {
      List<String> readers = readers(library, path);
      return readers.isEmpty()
          ? ", or make the choice that it belongs to"
          : ", or take a clause that asks for it: " + String.join(", ", readers);
    }
    return ", or choose so that `" + ConditionText.of(when) + "`";
  }

  private static List<String> readers(Library library, String path) {
    return library.clauses().values().stream()
        .filter(clause -> clause.uses().contains(path))
        .map(clause -> "`" + clause.id() + "`")
        .toList();
  }
}
