package org.parley.yaml;

import org.parley.diagnostic.DiagnosticCode;

/** Quotes that do not close, close too early, or hold a backslash that means nothing. */
final class QuoteProblem {
  private QuoteProblem() {}

  /** A quoted text that begins at an index and runs into the lines below it. */
  static SyntaxProblem notClosed(int start, PositionedText text) {
    int end = text.lineEnd(text.line(start));
    return SyntaxProblem.onLine(
        DiagnosticCode.YAML_QUOTE_NOT_CLOSED
            .at(text.span(start, end), Excerpt.of(text.slice(start + 1, end)))
            .withHint("Put the same quote at the end of the text."),
        start,
        text);
  }

  /** More text on the line after a closing quote. */
  static SyntaxProblem textAfter(int start, PositionedText text) {
    int end = text.lineEnd(text.line(start));
    return SyntaxProblem.onLine(
        DiagnosticCode.YAML_TEXT_AFTER_QUOTE
            .at(text.span(start, end), Excerpt.of(text.slice(start, end)))
            .withHint("Put the whole text in quotes.")
            .withHint("Write a quote inside the text twice (`''`) or as `\\\"`."),
        start,
        text);
  }

  /** A backslash in double quotes that begins no code YAML knows. */
  static SyntaxProblem unknownEscape(int index, PositionedText text) {
    int start = index;
    while (start > text.lineStart(text.line(index)) && text.at(start) != '\\') {
      start--;
    }
    int end = Math.min(start + 12, text.lineEnd(text.line(index)));
    return SyntaxProblem.onLine(
        DiagnosticCode.YAML_UNKNOWN_ESCAPE
            .at(text.span(start, index + 1), Excerpt.of(text.slice(start, end)))
            .withHint("Write a backslash twice, or put the text in single quotes."),
        index,
        text);
  }
}
