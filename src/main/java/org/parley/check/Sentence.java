package org.parley.check;

/**
 * A sentence of a passage.
 *
 * @param start where it begins in the passage's text
 */
public record Sentence(Passage passage, int start, String text) {
  /** The sentence with the lead-in that it continues, if it begins a list item. */
  public String whole() {
    return start == 0 && !passage.leadIn().isEmpty() ? passage.leadIn() + " " + text : text;
  }
}
