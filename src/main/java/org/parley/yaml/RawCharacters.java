package org.parley.yaml;

import java.util.Optional;

/**
 * Looks at each character of the file, comments included, before YAML does: SnakeYAML gives up at
 * the first that it cannot print, and breaks lines at some that no editor breaks at.
 */
final class RawCharacters {
  private static final int REPLACEMENT = 0xFFFD;

  private RawCharacters() {}

  /** The text with every refused character replaced by one that YAML can read. */
  static PositionedText check(PositionedText text, Report report) {
    int[] characters = text.characters();
    int index = characters.length > 0 && characters[0] == 0xFEFF ? 1 : 0;
    while (index < characters.length) {
      if (CharacterKind.isPlain(characters[index])) {
        index++;
        continue;
      }
      Optional<CharacterKind> kind = CharacterKind.of(characters[index]);
      if (kind.isEmpty()) {
        index++;
        continue;
      }
      int end = runEnd(text, index);
      report.add(kind.get().at(text.span(index, end), text.at(index)));
      if (kind.get() != CharacterKind.INVISIBLE) {
        java.util.Arrays.fill(characters, index, end, REPLACEMENT);
      }
      index = end;
    }
    return text.with(characters);
  }

  private static int runEnd(PositionedText text, int start) {
    int end = start;
    while (end < text.length() && text.at(end) == text.at(start)) {
      end++;
    }
    return end;
  }
}
