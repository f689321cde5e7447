package org.parley.word;

/** Keeps a word and its number on one line: "Section 4.1", "Schedule 2". */
final class NoBreak {
  /** The space at which no line ends. */
  static final char SPACE = '\u00a0';

  private NoBreak() {}

  /** The same with every space kept on its line. */
  static String within(String text) {
    return text.replace(' ', SPACE);
  }

  /** The same with its last space, if it ends in one, kept on the line of what follows. */
  static String atEnd(String text) {
    return text.endsWith(" ") ? text.substring(0, text.length() - 1) + SPACE : text;
  }
}
