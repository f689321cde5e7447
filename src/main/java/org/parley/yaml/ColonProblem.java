package org.parley.yaml;

import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;

/** Colons where YAML expects none, and lines without the colon that YAML expects. */
final class ColonProblem {
  private ColonProblem() {}

  /** A colon at an index that cannot end a key. */
  static SyntaxProblem at(int index, PositionedText text) {
    int line = text.line(index);
    int firstColon = firstColon(line, index, text);
    if (firstColon < index) {
      return colonInText(firstColon + 1, textEnd(line, index, text), text);
    }
    int above = lineAbove(line, text);
    return above > 0 && text.indentation(above) >= text.indentation(line)
        ? missing(above, text)
        : indentation(line, text);
  }

  /** A line that is neither a key with a value nor a list item. */
  static SyntaxProblem missing(int line, PositionedText text) {
    String written = text.strippedLine(line);
    boolean spaceMissing = written.matches("[\\w-]+:\\S.*");
    Diagnostic diagnostic =
        DiagnosticCode.YAML_NO_COLON
            .at(text.spanOfLine(line), Excerpt.of(written))
            .withHint(
                spaceMissing
                    ? "Put a space after the colon."
                    : "Text that goes on over several lines needs quotes around all of it,"
                        + " or `>` after the key and deeper indentation.");
    return new SyntaxProblem(diagnostic, line);
  }

  /** A line that is indented too little or too much. */
  static SyntaxProblem indentation(int line, PositionedText text) {
    Diagnostic diagnostic =
        DiagnosticCode.YAML_INDENTATION
            .at(text.spanOfLine(line), Excerpt.of(text.strippedLine(line)))
            .withHint("Begin it in the same column as the other keys or items of its group.")
            .withHint(
                "If it goes on with the text of the line above, put the whole text in quotes.");
    return new SyntaxProblem(diagnostic, line);
  }

  /**
   * A second colon in one item of a list or mapping in brackets; empty if its text does not begin
   * behind a key on the same line, so that a bracket above it may be what is wrong.
   */
  static Optional<SyntaxProblem> inBrackets(int index, PositionedText text) {
    int start = index;
    while (start > text.lineStart(text.line(index))
        && ",{[".indexOf(text.at(start - 1)) < 0
        && !(text.at(start - 1) == ':' && text.at(start) == ' ')) {
      start--;
    }
    if (text.at(index) != ':' || text.at(start - 1) != ':') {
      return Optional.empty();
    }
    int end = index;
    while (end < text.lineEnd(text.line(index)) && ",}]".indexOf(text.at(end)) < 0) {
      end++;
    }
    SyntaxProblem problem = colonInText(start, end, text);
    return Optional.of(
        new SyntaxProblem(
            problem.diagnostic().withHint("If it holds a new key, put a comma before the key."),
            problem.line()));
  }

  private static SyntaxProblem colonInText(int afterKey, int end, PositionedText text) {
    int start = afterKey;
    while (text.at(start) == ' ') {
      start++;
    }
    String written = text.slice(start, end).strip();
    int last = start + (int) written.codePoints().count();
    Diagnostic diagnostic =
        DiagnosticCode.YAML_COLON_IN_TEXT
            .at(text.span(start, last), Excerpt.of(written))
            .withHint(quoted(written));
    return SyntaxProblem.onLine(diagnostic, start, text);
  }

  /** Where the text of a line ends: before a comment. */
  private static int textEnd(int line, int from, PositionedText text) {
    int end = text.lineEnd(line);
    for (int index = from; index < end; index++) {
      if (text.at(index) == '#' && text.at(index - 1) == ' ') {
        return index;
      }
    }
    return end;
  }

  private static String quoted(String written) {
    boolean plain = written.length() <= 40 && !written.contains("\"") && !written.contains("\\");
    return plain
        ? "Put the text in quotes: `\"" + Excerpt.of(written) + "\"`."
        : "Put the whole text in quotes.";
  }

  private static int firstColon(int line, int limit, PositionedText text) {
    for (int index = text.lineStart(line); index < limit; index++) {
      if (text.at(index) == ':' && text.at(index + 1) == ' ') {
        return index;
      }
    }
    return limit;
  }

  private static int lineAbove(int line, PositionedText text) {
    int above = line - 1;
    while (above > 0 && text.indentation(above) < 0) {
      above--;
    }
    return above;
  }
}
