package org.parley.yaml;

import java.util.Optional;
import org.parley.diagnostic.DiagnosticCode;

/** Text that begins with one of the marks that YAML keeps for itself. */
final class ReservedMark {
  private static final String MARKS = "@`%*&!|>-,[]{}";

  private ReservedMark() {}

  /** The problem, if the text at either index begins with such a mark. */
  static Optional<SyntaxProblem> at(int context, int index, PositionedText text) {
    if (isMark(context, text)) {
      return Optional.of(problem(context, text));
    }
    return isMark(index, text) ? Optional.of(problem(index, text)) : Optional.empty();
  }

  private static boolean isMark(int index, PositionedText text) {
    return MARKS.indexOf(text.at(index)) >= 0;
  }

  private static SyntaxProblem problem(int start, PositionedText text) {
    int end = text.lineEnd(text.line(start));
    return SyntaxProblem.onLine(
        DiagnosticCode.YAML_NEEDS_QUOTES
            .at(text.span(start, end), Excerpt.of(text.slice(start, end)))
            .withHint(
                text.at(start) == '-'
                    ? "Begin a list on a new line, or put the text in quotes."
                    : "Put the text in quotes."),
        start,
        text);
  }
}
