package org.parley.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.term.AnswerReader;
import org.parley.term.ReadingContext;
import org.parley.term.TermDeclaration;
import org.parley.yaml.YamlNode;

/**
 * Checks that each default is an answer that a deal could give: otherwise every deal would be asked
 * for what the library claims to know.
 */
final class DefaultCheck {
  private final Findings findings;
  private final ReadingContext context;

  DefaultCheck(Library library, Findings findings) {
    this.findings = findings;
    Map<String, String> roles = new LinkedHashMap<>();
    library
        .outlines()
        .values()
        .forEach(
            outline ->
                outline.roles().keySet().stream()
                    .filter(role -> !outline.several().contains(role))
                    .forEach(role -> roles.put(role, role)));
    this.context = new ReadingContext("", roles.keySet(), roles, true);
  }

  void check(TermDeclaration declaration) {
    declaration.defaultAnswer().ifPresent(node -> check(declaration, node));
    declaration.implied().forEach(implied -> check(declaration, implied.answer()));
    declaration.shape().columns().forEach(this::check);
  }

  /** The defaults that an outline gives. */
  void check(Library library, Outline outline) {
    Library seen = library.asIn(outline);
    outline
        .defaults()
        .forEach(
            (path, given) -> {
              TermDeclaration declaration = seen.declarations().get(path);
              if (declaration != null) {
                check(declaration);
                return;
              }
              var diagnostic = DiagnosticCode.LIBRARY_UNKNOWN_TERM.at(given.span(), path);
              findings.report(
                  DidYouMean.hint(path, library.declarations().keySet())
                      .map(diagnostic::withHint)
                      .orElse(diagnostic));
            });
  }

  private void check(TermDeclaration declaration, YamlNode node) {
    var found = new Findings();
    new AnswerReader(context, found).read(declaration, node);
    for (Diagnostic problem : found.list()) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_DEFAULT
              .at(problem.span(), declaration.path())
              .withHint(problem.message()));
    }
  }
}
