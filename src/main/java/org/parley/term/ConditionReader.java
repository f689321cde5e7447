package org.parley.term;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.yaml.YamlNode;

/** Reads the conditions of the library's files, and reports those that cannot be read. */
public final class ConditionReader {
  private ConditionReader() {}

  /**
   * The condition under a key; holds always if the key is missing or unreadable, which is then
   * reported.
   */
  public static Condition read(
      Declared declared, String key, UnaryOperator<String> paths, Findings findings) {
    Optional<YamlNode.Scalar> text = declared.scalar(key);
    return text.isEmpty() ? new Condition.Always() : read(text.get(), paths, findings);
  }

  /**
   * The condition that a scalar spells; holds always if it is unreadable, which is then reported.
   */
  public static Condition read(
      YamlNode.Scalar scalar, UnaryOperator<String> paths, Findings findings) {
    try {
      return ConditionParser.parse(scalar.text(), scalar.span(), paths);
    } catch (ConditionParser.Unreadable unreadable) {
      findings.report(
          DiagnosticCode.LIBRARY_BAD_CONDITION, unreadable.span(), unreadable.problem());
      return new Condition.Always();
    }
  }
}
