package org.parley.yaml;

import org.parley.diagnostic.VisibleText;

/** What a message quotes of the user's text: short, on one line, with nothing invisible in it. */
final class Excerpt {
  private static final int LENGTH = 50;

  private Excerpt() {}

  static String of(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    boolean cut = line.length() < text.strip().length();
    int[] characters = line.codePoints().limit(LENGTH + 1L).toArray();
    int shown = Math.min(LENGTH, characters.length);
    String start = VisibleText.of(new String(characters, 0, shown).strip());
    return cut || characters.length > LENGTH ? start + "…" : start;
  }
}
