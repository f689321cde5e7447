package org.parley.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds uses of defined terms in words of the library: whole words, longest first, singular or
 * plural.
 */
public final class TermMatcher {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Map<String, String> labelByForm;
  private final Pattern pattern;

  private TermMatcher(Map<String, String> labelByForm) {
    this.labelByForm = Map.copyOf(labelByForm);
    String forms =
        labelByForm.keySet().stream()
            .sorted(
                Comparator.comparing(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.pattern =
        forms.isEmpty()
            ? NOTHING
            : Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + forms + ")(?![\\p{L}\\p{N}])");
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
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      matches.add(new Match(matcher.start(), matcher.end(), label(matcher.group())));
    }
    return matches;
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
