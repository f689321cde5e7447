package org.parley.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds uses of defined terms in words of the library: whole words, longest first, singular or
 * plural.
 */
public final class TermMatcher {
  private final Map<String, String> labelByForm;
  private final Map<Character, List<String>> formsByFirst;

  private TermMatcher(Map<String, String> labelByForm) {
    this.labelByForm = Map.copyOf(labelByForm);
    this.formsByFirst =
        labelByForm.keySet().stream()
            .filter(form -> !form.isEmpty())
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.groupingBy(form -> form.charAt(0)));
  }

  /**
   * A matcher for the defined terms, with their plurals, and for terms that wordings define on the
   * spot.
   */
  public static TermMatcher of(
      Collection<LibraryDefinition> definitions, Collection<String> definedInWording) {
    var forms = new HashMap<String, String>();
    definedInWording.forEach(term -> forms.put(term, term));
    for (LibraryDefinition definition : definitions) {
      forms.put(definition.label(), definition.label());
      definition.plural().ifPresent(plural -> forms.put(plural, definition.label()));
    }
    return new TermMatcher(forms);
  }

  /**
   * A use of a term.
   *
   * @param start first character in the text
   * @param end after its last character
   * @param label the term as defined
   */
  public record Match(int start, int end, String label) {}

  /** The uses in a text, in order, none inside another. */
  public List<Match> find(String text) {
    var matches = new ArrayList<Match>();
    int at = 0;
    while (at < text.length()) {
      String form = formAt(text, at);
      if (form.isEmpty()) {
        at++;
      } else {
        matches.add(new Match(at, at + form.length(), label(form)));
        at += form.length();
      }
    }
    return matches;
  }

  /** The longest form that stands at a place as a whole word, or the empty text. */
  private String formAt(String text, int at) {
    List<String> forms = formsByFirst.get(text.charAt(at));
    if (forms == null || at > 0 && continuesBefore(text.codePointBefore(at))) {
      return "";
    }
    for (String form : forms) {
      int end = at + form.length();
      if (text.startsWith(form, at) && (end == text.length() || !inWord(text.codePointAt(end)))) {
        return form;
      }
    }
    return "";
  }

  private static boolean continuesBefore(int point) {
    return point == '-' || inWord(point);
  }

  private static boolean inWord(int point) {
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The term that a form belongs to; the form itself if there is none. */
  public String label(String form) {
    return labelByForm.getOrDefault(form, form);
  }

  /** True if the words are a defined term or its plural. */
  public boolean knows(String form) {
    return labelByForm.containsKey(form);
  }
}
