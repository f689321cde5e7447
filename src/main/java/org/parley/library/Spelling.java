package org.parley.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The spelling that the house has chosen, for words of the library. With {@code spelling: UK} the
 * two word lists of the style apply; else words stay as they are. Capitals are kept.
 */
public final class Spelling {
  private static final Pattern LAST_WORD = Pattern.compile("([A-Za-z]+,?)[ \u00A0]$");
  private static final Pattern NEXT_WORD = Pattern.compile("^[ \u00A0]([a-z]+)");

  private final Map<String, String> words;
  private final Map<String, String> nouns;
  private final List<String> verbAfter;
  private final List<String> verbBefore;
  private final Pattern pattern;

  public Spelling(Style style) {
    boolean british = style.word("spelling").equals("UK");
    this.words = british ? list(style, "spelling_uk.") : Map.of();
    this.nouns = british ? list(style, "spelling_uk_nouns.") : Map.of();
    this.verbAfter = style.list("spelling_uk_verb_after");
    this.verbBefore = style.list("spelling_uk_verb_before");
    var all = new HashMap<>(words);
    all.putAll(nouns);
    this.pattern =
        Pattern.compile(
            all.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);
  }

  private static Map<String, String> list(Style style, String prefix) {
    return style.words().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  /** True if no word changes. */
  public boolean unchanged() {
    return words.isEmpty() && nouns.isEmpty();
  }

  /** The words in the house's spelling. */
  public String of(String text) {
    return of(text, false);
  }

  /**
   * The words in the house's spelling.
   *
   * @param afterName true if a name stands before them: then a noun's spelling at their start is
   *     that of a verb, as in "Aurora licenses"
   */
  public String of(String text, boolean afterName) {
    if (unchanged()) {
      return text;
    }
    return pattern
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    isVerb(found, text, afterName) ? found.group() : respelled(found.group())));
  }

  private String respelled(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String other = words.getOrDefault(lower, nouns.getOrDefault(lower, lower));
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return other.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }

  private boolean isVerb(MatchResult found, String text, boolean afterName) {
    if (words.containsKey(found.group().toLowerCase(Locale.ROOT))) {
      return false;
    }
    String before = text.substring(0, found.start());
    if (before.isBlank()) {
      return afterName && !before.isEmpty();
    }
    Matcher last = LAST_WORD.matcher(before);
    if (!last.find()) {
      return false;
    }
    String word = last.group(1).toLowerCase(Locale.ROOT);
    boolean joined = word.equals("or") || word.equals("and") || word.endsWith(",");
    return joined ? takesObject(text.substring(found.end())) : verbAfter.contains(word);
  }

  private boolean takesObject(String after) {
    Matcher next = NEXT_WORD.matcher(after);
    return next.find() && verbBefore.contains(next.group(1));
  }
}
