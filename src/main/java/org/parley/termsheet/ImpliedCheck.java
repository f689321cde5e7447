package org.parley.termsheet;

import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.term.Condition;
import org.parley.term.ConditionText;
import org.parley.term.Implied;
import org.parley.term.LibraryDefaults;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.yaml.YamlNode;

/** Finds answers that contradict what other answers of the deal strictly imply. */
final class ImpliedCheck {
  private ImpliedCheck() {}

  /**
   * What is wrong with an answer of the deal; empty if nothing implies another, or not strictly.
   *
   * @param given the deal's own answer
   */
  static Optional<Diagnostic> check(
      TermDeclaration declaration,
      Optional<Answer> given,
      Condition.Facts facts,
      LibraryDefaults defaults) {
    Optional<Implied> implied = declaration.impliedBy(facts).filter(Implied::strict);
    Optional<Answer> wanted = implied.flatMap(found -> defaults.of(declaration.asImplied(facts)));
    return given
        .filter(answer -> wanted.filter(other -> !other.known().equals(answer.known())).isPresent())
        .flatMap(answer -> implied.map(found -> contradiction(declaration, answer, found)));
  }

  private static Diagnostic contradiction(
      TermDeclaration declaration, Answer answer, Implied implied) {
    String right =
        implied.answer() instanceof YamlNode.Scalar scalar
            ? "Write `" + declaration.name() + ": " + scalar.text() + "`"
            : "Remove the answer";
    return DiagnosticCode.CONTRADICTS_IMPLIED
        .at(answer.span(), declaration.path(), ConditionText.of(implied.when()), implied.because())
        .withHint(right + ", or change what the condition reads.");
  }
}
