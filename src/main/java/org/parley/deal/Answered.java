package org.parley.deal;

import org.parley.term.TermDeclaration;
import org.parley.value.Answer;

/**
 * A term of a deal with its answer.
 *
 * @param declaration what was asked
 * @param answer known or open
 * @param defaulted true if the library's default stands in; its reason is {@code
 *     declaration.because()}
 */
public record Answered(TermDeclaration declaration, Answer answer, boolean defaulted) {
  public String path() {
    return declaration.path();
  }
}
