package org.parley.yaml;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all syntax errors of a file: after each, the guilty line and what is indented below it are
 * blanked and the rest is parsed again.
 */
final class SyntaxRecovery {
  private SyntaxRecovery() {}

  static ParsedEvents parse(PositionedText text, Report report) {
    PositionedText remaining = text;
    for (int errors = 0; errors < YamlLimits.SYNTAX_ERRORS; errors++) {
      EventPass pass = EventPass.over(remaining);
      if (pass.limit().isPresent()) {
        report.add(pass.limit().get());
        break;
      }
      if (pass.problem().isEmpty()) {
        return new ParsedEvents(pass.events(), errors == 0);
      }
      var problem = SyntaxProblem.of(pass.problem().get(), pass.events(), remaining);
      report.add(problem.diagnostic());
      if (remaining.indentation(problem.line()) < 0) {
        break; // already blank: there is no telling what else to leave out
      }
      remaining = withoutBlock(remaining, problem.line());
    }
    return new ParsedEvents(List.of(), false);
  }

  private static PositionedText withoutBlock(PositionedText text, int first) {
    int indentation = text.indentation(first);
    int last = first;
    while (last < text.lines()
        && (text.indentation(last + 1) < 0 || text.indentation(last + 1) > indentation)) {
      last++;
    }
    int[] characters = text.characters();
    for (int line = first; line <= last; line++) {
      Arrays.fill(characters, text.lineStart(line), text.lineEnd(line), ' ');
    }
    return text.with(characters);
  }
}
