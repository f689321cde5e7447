package org.parley.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.parley.deal.choice.ChoiceKind;

/**
 * A text that each sheet of a weighted choice has for itself, in the file of its name.
 *
 * @param file such as {@code model-fit}
 * @param name such as {@code SHEET_NAME}
 */
record ChoiceHeading(String file, String name, List<String> places) implements TextKey {
  static ChoiceHeading sheetName(ChoiceKind kind) {
    return new ChoiceHeading(kind.id(), "SHEET_NAME", List.of());
  }

  static ChoiceHeading title(ChoiceKind kind) {
    return new ChoiceHeading(kind.id(), "TITLE", List.of());
  }

  static ChoiceHeading purpose(ChoiceKind kind) {
    return new ChoiceHeading(kind.id(), "PURPOSE", List.of("agreements"));
  }

  /** Those of all sheets. */
  static TextKey[] values() {
    return Stream.of(ChoiceKind.values())
        .flatMap(kind -> Stream.of(sheetName(kind), title(kind), purpose(kind)))
        .toArray(TextKey[]::new);
  }
}
