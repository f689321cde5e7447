package org.parley.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.library.Library;
import org.parley.library.Wording;

/** What the directives of one wording say, in words; remembers which tables are being repeated. */
final class StepWords {
  private static final Pattern CALL =
      Pattern.compile("(other|plural)\\(([^,)]+)(?:, *\"[^\"]*\", *\"([^\"]*)\")?\\)");

  private final Library library;
  private final Wording wording;
  private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

  StepWords(Library library, Wording wording) {
    this.library = library;
    this.wording = wording;
    scopes.push(Map.of());
  }

  private Map<String, String> scope() {
    return scopes.getFirst();
  }

  /** True for a step that ends the branch before it. */
  boolean continues(WordingLines.Step step) {
    return step instanceof WordingLines.Else
        || step instanceof WordingLines.If branch && !branch.first();
  }

  /** The words that head what a step opens; empty if it opens nothing. */
  Optional<String> of(WordingLines.Step step) {
    if (step instanceof WordingLines.If branch) {
      Wording.ScopedCondition scoped = wording.conditions().get(branch.condition());
      String when = new ConditionWords(library, scoped.scope()).of(scoped.condition());
      scopes.push(scope());
      return Optional.of((branch.first() ? "If " : "Otherwise, if ") + when + ":");
    }
    if (step instanceof WordingLines.Else) {
      scopes.push(scope());
      return Optional.of("Otherwise:");
    }
    if (step instanceof WordingLines.ForEach each) {
      String table = new ConditionWords(library, scope()).label(each.path());
      var inner = new HashMap<>(scope());
      inner.put(each.variable(), each.path());
      scopes.push(inner);
      return Optional.of("For each row of \u201c" + table + "\u201d:");
    }
    return Optional.empty();
  }

  /** Forgets what the innermost step opened. */
  void leave() {
    if (scopes.size() > 1) {
      scopes.pop();
    }
  }

  /** The label of a printed value, in brackets. */
  String of(WordingLines.Printed printed) {
    var labels = new ConditionWords(library, scope());
    Matcher call = CALL.matcher(printed.expression());
    if (!call.matches()) {
      return "[" + labels.label(printed.expression()) + "]";
    }
    String label = labels.label(call.group(2));
    return call.group(1).equals("other")
        ? "[other party than \u201c" + label + "\u201d]"
        : "[" + label + "] " + call.group(3);
  }
}
