package org.parley.word;

import java.util.Optional;

/**
 * What the page estimate needs to know of a paragraph style; measures in twentieths of a point.
 *
 * @param size font size in half points
 * @param line line spacing: 240ths of a line, or twentieths of a point if {@code exactLine}
 */
record Look(
    String font,
    int size,
    boolean bold,
    boolean capitals,
    int before,
    int after,
    int line,
    boolean exactLine,
    int left,
    int right,
    boolean keepNext) {
  static final Look WORD_DEFAULT =
      new Look("Times New Roman", 20, false, false, 0, 0, 240, false, 0, 0, false);

  Look withIndent(Optional<Integer> newLeft, Optional<Integer> newRight) {
    return new Look(
        font,
        size,
        bold,
        capitals,
        before,
        after,
        line,
        exactLine,
        newLeft.orElse(left),
        newRight.orElse(right),
        keepNext);
  }
}
