package org.parley.termsheet;

import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.value.Answer;

/** Says why an answer has no effect. */
final class WithoutEffect {
  private WithoutEffect() {}

  static Diagnostic explain(Library library, String path, Answer answer) {
    Optional<LibraryClause> clause = library.clauseOf(path);
    if (clause.isPresent() && clause.get().optional()) {
      return DiagnosticCode.NOT_APPLICABLE
          .at(answer.span(), path, "clause `" + clause.get().id() + "` is not in this deal")
          .withHint(
              "Write `"
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
        .withHint("Remove it, or make the choice that it belongs to.");
  }
}
