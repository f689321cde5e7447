package org.parley.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /** The items of a list under a key; none if the style lacks it. */
  public List<String> list(String key) {
    return Stream.iterate(0, place -> words.containsKey(key + "." + place), place -> place + 1)
        .map(place -> word(key + "." + place))
        .toList();
  }
}
