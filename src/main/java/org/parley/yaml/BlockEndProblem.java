package org.parley.yaml;

import java.util.List;
import org.parley.diagnostic.DiagnosticCode;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Something that does not fit the block in which it stands. */
final class BlockEndProblem {
  private BlockEndProblem() {}

  static SyntaxProblem at(int index, List<Event> before, PositionedText text) {
    int line = text.line(index);
    boolean firstOnLine = index == text.lineStart(line) + text.indentation(line);
    if (!before.isEmpty() && before.get(before.size() - 1) instanceof ScalarEvent scalar) {
      int start = scalar.getStartMark().getIndex();
      boolean quoted = isQuoted(scalar);
      if (quoted && text.line(start) < line && text.line(end(scalar)) == line) {
        return QuoteProblem.notClosed(start, text);
      }
      if (quoted && text.line(start) == line) {
        return QuoteProblem.textAfter(index, text);
      }
    }
    return firstOnLine ? atLineStart(index, line, text) : other(index, text);
  }

  private static SyntaxProblem atLineStart(int index, int line, PositionedText text) {
    boolean key = text.at(index) != '-' && text.strippedLine(line).matches("[^\\[{\\]}].*:( .*)?");
    boolean item = text.strippedLine(line).matches("-( .*)?");
    if (!key && !item) {
      return text.at(index) == '}' || text.at(index) == ']' || text.at(index) == ':'
          ? other(index, text)
          : ColonProblem.missing(line, text);
    }
    return isMixed(line, item, text) ? mixed(line, text) : ColonProblem.indentation(line, text);
  }

  /** True if the nearest line above with the same indentation is of the other sort. */
  private static boolean isMixed(int line, boolean item, PositionedText text) {
    for (int above = line - 1; above > 0; above--) {
      boolean blank = text.indentation(above) < 0 || text.strippedLine(above).startsWith("#");
      if (!blank && text.indentation(above) <= text.indentation(line)) {
        return text.indentation(above) == text.indentation(line)
            && text.strippedLine(above).startsWith("-") != item;
      }
    }
    return false;
  }

  private static SyntaxProblem mixed(int line, PositionedText text) {
    return new SyntaxProblem(
        DiagnosticCode.YAML_LIST_AND_KEYS
            .at(text.spanOfLine(line), Excerpt.of(text.strippedLine(line)))
            .withHint("Begin each line of a group with `- `, or none of them."),
        line);
  }

  private static SyntaxProblem other(int index, PositionedText text) {
    int end = text.lineEnd(text.line(index));
    return SyntaxProblem.onLine(
        DiagnosticCode.YAML_SYNTAX
            .at(text.span(index, end), Excerpt.of(text.slice(index, end)))
            .withHint("If this is meant as text, put the whole text in quotes."),
        index,
        text);
  }

  private static int end(ScalarEvent scalar) {
    return scalar.getEndMark().getIndex();
  }

  private static boolean isQuoted(ScalarEvent scalar) {
    return scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
        || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
  }
}
