package org.parley.yaml;

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
      return colonInText(firstColon + 1, line, text);
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

  private static SyntaxProblem colonInText(int afterKey, int line, PositionedText text) {
    int start = afterKey;
    while (text.at(start) == ' ') {
      start++;
    }
    String written = text.slice(start, text.lineEnd(line)).strip();
    Diagnostic diagnostic =
        DiagnosticCode.YAML_COLON_IN_TEXT
            .at(text.span(start, text.lineEnd(line)), Excerpt.of(written))
            .withHint(quoted(written));
    return new SyntaxProblem(diagnostic, line);
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
