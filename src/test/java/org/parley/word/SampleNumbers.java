package org.parley.word;

/** What a paragraph itself prints of its number in full context. */
final class SampleNumbers {
  private SampleNumbers() {}

  /** {@code (i)} of {@code 4.1(a)(i)}; a number without brackets is printed whole. */
  static String last(String full) {
    int bracket = full.lastIndexOf('(');
    return bracket < 0 ? full : full.substring(bracket);
  }
}
