package org.parley.proof;

import java.util.Map;
import java.util.TreeMap;

/** Writes answers as the families and clauses of a term sheet. */
public final class AnswerBlock {
  private AnswerBlock() {}

  /**
   * A block of YAML; the empty text for no answers.
   *
   * @param answers path to answer as written
   */
  public static String of(Map<String, String> answers) {
    var families = new TreeMap<String, Map<String, String>>();
    new TreeMap<>(answers)
        .forEach(
            (path, answer) -> {
              String[] steps = path.split("\\.", 2);
              families.computeIfAbsent(steps[0], family -> new TreeMap<>()).put(steps[1], answer);
            });
    var text = new StringBuilder();
    families.forEach(
        (family, terms) -> {
          text.append(family).append(":\n");
          clauses(terms, text);
        });
    return text.toString();
  }

  private static void clauses(Map<String, String> terms, StringBuilder text) {
    var open = "";
    for (Map.Entry<String, String> term : terms.entrySet()) {
      String[] steps = term.getKey().split("\\.");
      if (steps.length == 2 && !steps[0].equals(open)) {
        text.append("  ").append(steps[0]).append(":\n");
      }
      open = steps.length == 2 ? steps[0] : "";
      text.append(steps.length == 2 ? "    " : "  ");
      text.append(steps[steps.length - 1]).append(": ").append(term.getValue()).append('\n');
    }
  }
}
