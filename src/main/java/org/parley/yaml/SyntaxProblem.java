package org.parley.yaml;

import java.util.List;
import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;

/**
 * One of SnakeYAML's syntax errors, put into words for people who write term sheets.
 *
 * @param line the 1-based line that must be mended
 */
record SyntaxProblem(Diagnostic diagnostic, int line) {

  static SyntaxProblem of(MarkedYAMLException problem, List<Event> before, PositionedText text) {
    String words = Optional.ofNullable(problem.getProblem()).orElse("");
    int index = index(problem.getProblemMark(), text);
    int context = problem.getContextMark() == null ? index : index(problem.getContextMark(), text);
    if (words.startsWith("mapping values are not allowed")) {
      return ColonProblem.at(index, text);
    }
    if (words.startsWith("expected <block end>")) {
      return BlockEndProblem.at(index, before, text);
    }
    if (words.contains("(TAB)")) {
      return onLine(
          DiagnosticCode.YAML_TAB
              .at(text.span(index, index + 1))
              .withHint("Put spaces in place of the tab, two for each level."),
          index,
          text);
    }
    return ofScanning(words, index, context, text);
  }

  private static SyntaxProblem ofScanning(
      String words, int index, int context, PositionedText text) {
    if (words.startsWith("could not find expected ':'")) {
      return ColonProblem.missing(text.line(context), text);
    }
    if (words.startsWith("found unexpected end of stream")
        || words.startsWith("found unexpected document separator")) {
      return QuoteProblem.notClosed(context, text);
    }
    if (words.startsWith("found unknown escape") || words.startsWith("expected escape sequence")) {
      return QuoteProblem.unknownEscape(index, text);
    }
    if (words.contains("expected ',' or")) {
      return ColonProblem.inBrackets(index, text).orElseGet(() -> bracket(context, text));
    }
    return words.startsWith("found incompatible YAML") || context < 0
        ? other(index, text)
        : ReservedMark.at(context, index, text).orElseGet(() -> other(index, text));
  }

  private static SyntaxProblem bracket(int context, PositionedText text) {
    int end = text.lineEnd(text.line(context));
    return onLine(
        DiagnosticCode.YAML_BRACKET_NOT_CLOSED
            .at(text.span(context, context + 1), Excerpt.of(text.slice(context, end)))
            .withHint(
                "Put a comma between the items, put a text that contains `?`, `,` or `: ` in quotes, and close with `]` or `}`."),
        context,
        text);
  }

  private static SyntaxProblem other(int index, PositionedText text) {
    int end = text.lineEnd(text.line(index));
    return onLine(
        DiagnosticCode.YAML_SYNTAX
            .at(text.span(index, end), Excerpt.of(text.slice(index, end)))
            .withHint("If this is meant as text, put it in quotes."),
        index,
        text);
  }

  static SyntaxProblem onLine(Diagnostic diagnostic, int index, PositionedText text) {
    return new SyntaxProblem(diagnostic, text.line(index));
  }

  /** The end of the stream is moved onto the last line that holds something. */
  private static int index(Mark mark, PositionedText text) {
    return Math.min(mark.getIndex(), Math.max(0, text.length() - 1));
  }
}
