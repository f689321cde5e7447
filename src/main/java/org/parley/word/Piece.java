package org.parley.word;

import java.util.Optional;

/** A piece of a line, ready to be written. */
sealed interface Piece {
  /** What is read on the page. */
  String text();

  /** Plain words in one character style, or in none. */
  record Words(String text, Optional<StyleRole> style) implements Piece {}

  /** A value of the deal, tagged with the path of its term. */
  record Value(String term, String text, StyleRole style) implements Piece {}

  /** A live number that points to a bookmark. */
  record Number(String bookmark, String text) implements Piece {}

  /** A tab, to the next stop of the style. */
  record Tab() implements Piece {
    @Override
    public String text() {
      return "\t";
    }
  }

  /** A new line inside the paragraph. */
  record Break() implements Piece {
    @Override
    public String text() {
      return "\n";
    }
  }

  static Piece words(String text) {
    return new Words(text, Optional.empty());
  }

  static Piece words(String text, StyleRole style) {
    return new Words(text, Optional.of(style));
  }
}
