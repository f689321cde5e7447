package org.parley.library;

import java.util.Map;

/**
 * House words from {@code templates/style.en.yaml}.
 *
 * @param words by key; nested keys are joined with a dot
 */
public record Style(Map<String, String> words) {
  public Style {
    words = Map.copyOf(words);
  }

  /**
   * The words under a key.
   *
   * @throws IllegalStateException if the style lacks them; the loader has checked the keys that the
   *     program needs
   */
  public String word(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalStateException("the style has no " + key);
    }
    return word;
  }
}
