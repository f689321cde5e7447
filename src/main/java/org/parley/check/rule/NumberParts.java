package org.parley.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A printed number as its list and its place in that list. */
record NumberParts(String list, List<String> forms) {
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx");

  /** Empty for a text that is no number of this kind. */
  static Optional<NumberParts> of(String number) {
    if (!number.matches("[0-9ivxlA-Za-z.()]{1,24}")) {
      return Optional.empty();
    }
    List<String> parts = List.of(number.replaceAll("[.()]+", " ").strip().split(" "));
    String lastPart = parts.get(parts.size() - 1);
    return lastPart.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NumberParts(
                String.join("/", parts.subList(0, parts.size() - 1)), List.of(lastPart)));
  }

  /** Tells lists apart that count in figures, small letters and capitals. */
  String kind() {
    String form = forms.get(0);
    return form.matches("\\d+") ? "1" : form.equals(form.toLowerCase(Locale.ROOT)) ? "a" : "A";
  }

  /** The last part as printed. */
  String form() {
    return forms.get(0);
  }

  /** The ordinal, read as a figure, a letter, or a Roman figure where it is no letter's turn. */
  int last() {
    return value(forms.get(0));
  }

  /** True if the last part can be read as this ordinal. */
  boolean reads(int ordinal) {
    String form = forms.get(0);
    String lower = form.toLowerCase(Locale.ROOT);
    return form.matches("\\d+")
        ? Integer.parseInt(form) == ordinal
        : lower.length() == 1 && lower.charAt(0) - 'a' + 1 == ordinal
            || ROMAN.indexOf(lower) + 1 == ordinal;
  }

  private static int value(String form) {
    if (form.matches("\\d{1,6}")) {
      return Integer.parseInt(form);
    }
    String lower = form.toLowerCase(Locale.ROOT);
    boolean letter = lower.length() == 1 && !List.of("i", "v", "x").contains(lower);
    return letter ? lower.charAt(0) - 'a' + 1 : ROMAN.indexOf(lower) + 1;
  }
}
