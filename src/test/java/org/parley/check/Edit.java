package org.parley.check;

/**
 * One change of a text.
 *
 * @param words where: they occur exactly once
 * @param fresh what stands there afterwards, with the words themselves if they stay
 */
record Edit(String words, String fresh) {
  static Edit replace(String words, String with) {
    return new Edit(words, with);
  }

  static Edit insert(String words, String after) {
    return new Edit(words, words + after);
  }

  static Edit delete(String words) {
    return new Edit(words, "");
  }

  /**
   * A text after the change.
   *
   * @param from where the change begins
   * @param to behind its last character
   */
  record Edited(String text, int from, int to) {
    /** Lines of the text that the change touches, counted from 1. */
    int firstLine() {
      return line(from);
    }

    int lastLine() {
      return line(to);
    }

    private int line(int place) {
      return 1 + (int) text.substring(0, place).chars().filter(each -> each == '\n').count();
    }
  }

  /** Changes a text, or says why it cannot. */
  Edited in(String name, String base) {
    int at = base.indexOf(words);
    if (at < 0 || words.isEmpty()) {
      throw new BadFault(name + " does not hold \"" + words + "\"");
    }
    if (base.indexOf(words, at + 1) >= 0) {
      throw new BadFault(name + " holds \"" + words + "\" more than once");
    }
    if (fresh.equals(words)) {
      throw new BadFault(name + " is not changed at \"" + words + "\"");
    }
    int kept = fresh.startsWith(words) ? words.length() : 0;
    return new Edited(
        base.substring(0, at) + fresh + base.substring(at + words.length()),
        at + kept,
        at + fresh.length());
  }

  /** A fault that cannot be put in. */
  static final class BadFault extends RuntimeException {
    BadFault(String message) {
      super(message);
    }
  }
}
