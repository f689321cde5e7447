package org.parley.proof;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.yaml.YamlNode;

/** Spells a tree of YAML on one line. */
final class FlowText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._%/()-]*");

  private FlowText() {}

  /** An answer of a declaration; its parties are written by their roles, as in a default. */
  static String of(TermDeclaration declaration, YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(item -> of(declaration, item))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.name() + ": " + cell(declaration, entry))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    String text = ((YamlNode.Scalar) node).text();
    return scalar(declaration.type() == TermType.PARTY ? SheetHead.partyOf(text) : text);
  }

  private static String cell(TermDeclaration table, YamlNode.Entry entry) {
    return of(table.column(entry.name()).orElse(table), entry.value());
  }

  private static String scalar(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }
}
