package org.parley.check;

/**
 * A sentence of a passage.
 *
 * @param start where it begins in the passage's text
 * @param shingles of the sentence with its lead-in
 */
public record Sentence(Passage passage, int start, String text, Shingles shingles) {
  /** A sentence of a passage. */
  Sentence(Passage passage, int start, String text) {
    this(passage, start, text, Shingles.of(whole(passage, start, text)));
  }

  /** The sentence with the lead-in that it continues, if it begins a list item. */
  public String whole() {
    return whole(passage, start, text);
  }

  private static String whole(Passage passage, int start, String text) {
    return start == 0 && !passage.leadIn().isEmpty() ? passage.leadIn() + " " + text : text;
  }
}
