package org.parley.workbook;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.deal.choice.ChoiceKind;

/** Names of cells on the sheets of weighted choices. */
final class ChoiceNames {
  private ChoiceNames() {}

  /** Such as {@code ModelFitTotals}. */
  static String of(ChoiceKind kind, String what) {
    return Stream.of(kind.id().split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining())
        + what;
  }
}
