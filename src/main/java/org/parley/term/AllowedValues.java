package org.parley.term;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which values a term takes, as far as its declaration limits them. */
public final class AllowedValues {
  private AllowedValues() {}

  /**
   * {@code Units: days or business days. Range: 5..30 business days.}; empty if nothing limits it.
   */
  public static Optional<String> of(TermDeclaration declaration) {
    var sentences = new ArrayList<String>();
    if (!declaration.choices().isEmpty()) {
      sentences.add("Choices: " + String.join(", ", declaration.choices().keySet()) + ".");
    }
    if (!declaration.units().isEmpty()) {
      sentences.add("Units: " + units(declaration) + ".");
    }
    declaration.range().ifPresent(range -> sentences.add("Range: " + range.written() + "."));
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  /** {@code days or business days}. */
  static String units(TermDeclaration declaration) {
    return declaration.units().stream()
        .map(unit -> "`" + unit.plural() + "`")
        .collect(Collectors.joining(" or "));
  }
}
