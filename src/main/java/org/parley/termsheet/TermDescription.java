package org.parley.termsheet;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.parley.term.TermDeclaration;
import org.parley.yaml.YamlNode;

/** What an editor shows of a term: its question, its default and why, its limits, its choices. */
final class TermDescription {
  private TermDescription() {}

  static String of(TermDeclaration declaration) {
    var parts = new ArrayList<String>();
    if (!declaration.question().isEmpty()) {
      parts.add(declaration.question());
    }
    declaration
        .defaultAnswer()
        .ifPresent(answer -> parts.add(defaultAnswer(written(answer), declaration.because())));
    declaration.range().ifPresent(range -> parts.add("Allowed: " + range.written() + "."));
    if (!declaration.choices().isEmpty()) {
      parts.add("Choices: " + choices(declaration) + ".");
    }
    if (!declaration.shape().sums().isEmpty()) {
      parts.add("Adds up: " + sums(declaration) + ".");
    }
    return String.join("\n", parts);
  }

  private static String defaultAnswer(String written, String because) {
    return "Default: " + written + (because.isEmpty() ? "." : ", because " + because + ".");
  }

  private static String choices(TermDeclaration declaration) {
    return declaration.choices().entrySet().stream()
        .map(
            choice ->
                sameWords(choice.getKey(), choice.getValue())
                    ? choice.getKey()
                    : choice.getKey() + " (" + choice.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static boolean sameWords(String key, String words) {
    return key.replace('-', ' ').equals(words);
  }

  private static String sums(TermDeclaration declaration) {
    return declaration.shape().sums().entrySet().stream()
        .map(sum -> sum.getKey() + " to " + sum.getValue())
        .collect(Collectors.joining(", "));
  }

  /** An answer as a term sheet writes it in one line. */
  private static String written(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(TermDescription::written)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((YamlNode.Mapping) node)
        .entries().stream()
            .map(entry -> entry.name() + ": " + written(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }
}
