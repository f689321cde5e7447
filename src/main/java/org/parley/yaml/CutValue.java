package org.parley.yaml;

import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.source.Span;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Warns where an unquoted {@code #} may have cut a value, as in {@code address: Suite #5}. Two or
 * more spaces before it mark a comment that is meant as one.
 */
final class CutValue {
  private CutValue() {}

  static Optional<Diagnostic> check(ScalarEvent event, Span span, PositionedText text) {
    int end = event.getEndMark().getIndex();
    boolean oneSpace = text.at(end) == ' ' && text.at(end + 1) == '#';
    boolean lost = !event.getValue().isEmpty() || isWord(text.at(end + 2));
    if (!event.isPlain() || !oneSpace || !lost) {
      return Optional.empty();
    }
    String rest = text.slice(end + 1, text.lineEnd(text.line(end)));
    return Optional.of(
        DiagnosticCode.YAML_VALUE_CUT
            .at(span, Excerpt.of(rest))
            .withHint("If `#` belongs to the value, put the whole value in quotes.")
            .withHint("If a comment follows, put two spaces before `#`."));
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character);
  }
}
