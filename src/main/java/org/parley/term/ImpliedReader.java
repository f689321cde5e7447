package org.parley.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.yaml.YamlNode;

/** Reads the answers that a declaration says follow from others, under {@code implied}. */
public final class ImpliedReader {
  private static final String KEY = "implied";

  private ImpliedReader() {}

  /**
   * The implied answers in the order written; empty if there are none.
   *
   * @param paths turns a path as written in a condition into the full path of a term
   */
  public static List<Implied> read(
      Declared declared, UnaryOperator<String> paths, Findings findings) {
    Optional<YamlNode> node = declared.node().find(KEY);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof YamlNode.Sequence sequence)) {
      findings.report(
          DiagnosticCode.LIBRARY_WRONG_SHAPE,
          node.get().span(),
          KEY,
          "a list of {when: condition, value: answer, because: reason}");
      return List.of();
    }
    var implied = new ArrayList<Implied>();
    for (YamlNode item : sequence.items()) {
      Declared.of(item, declared.what() + ", " + KEY, findings)
          .flatMap(one -> one(one, paths, findings))
          .ifPresent(implied::add);
    }
    return implied;
  }

  private static Optional<Implied> one(
      Declared declared, UnaryOperator<String> paths, Findings findings) {
    declared.allow(List.of("when", "value", "because", "strict"));
    declared.required("when");
    Condition when = ConditionReader.read(declared, "when", paths, findings);
    String because = declared.required("because");
    Optional<YamlNode> value = declared.node().find("value");
    if (value.isEmpty()) {
      declared.required("value");
    }
    return value.map(
        answer ->
            new Implied(when, answer, because, declared.yes("strict"), declared.node().span()));
  }
}
