package org.parley.yaml;

import java.util.List;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.Outcome;
import org.parley.source.SourceText;

/** Short ways to read a text and to show what was found. */
final class Reading {
  private Reading() {}

  static Outcome<YamlNode> read(String text) {
    return YamlReader.read(new SourceText("deal.yaml", text));
  }

  /** Each finding as {@code Y117 3:1+2 The message.}. */
  static List<String> findings(String text) {
    return read(text).diagnostics().stream().map(Reading::show).toList();
  }

  static String show(Diagnostic diagnostic) {
    return diagnostic.code().code()
        + " "
        + diagnostic.span().line()
        + ":"
        + diagnostic.span().column()
        + "+"
        + diagnostic.span().length()
        + " "
        + diagnostic.message();
  }

  /** The tree on one line: {@code {key: 'quoted', other: [plain]}}. */
  static String show(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.quoted() ? "'" + scalar.text() + "'" : scalar.text();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(Reading::show).toList().toString();
    }
    return "{"
        + String.join(
            ", ",
            ((YamlNode.Mapping) node)
                .entries().stream()
                    .map(entry -> show(entry.key()) + ": " + show(entry.value()))
                    .toList())
        + "}";
  }
}
