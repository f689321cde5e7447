package org.parley.yaml;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.source.Span;

/**
 * Looks at a text after YAML's escapes are decoded: {@code "\u0000"} is a harmless line of ASCII
 * until then. What also stands in the file itself has been reported at its exact place already.
 */
final class DecodedCharacters {
  private DecodedCharacters() {}

  static void check(String decoded, String written, Span span, Report report) {
    if (decoded.indexOf('\t') >= 0) {
      report.add(
          DiagnosticCode.YAML_TAB_IN_TEXT
              .at(span, Excerpt.of(decoded))
              .withHint("Put spaces in place of the tab."));
    }
    if (written.indexOf('\\') < 0) {
      return;
    }
    Set<Integer> seen = written.codePoints().boxed().collect(Collectors.toSet());
    decoded
        .codePoints()
        .distinct()
        .filter(character -> !seen.contains(character))
        .forEach(
            character ->
                CharacterKind.of(character)
                    .ifPresent(kind -> report.add(kind.at(span, character))));
  }
}
