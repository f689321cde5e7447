package org.parley.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that passes over, without trying it at every character, each text in which none of the
 * phrases occurs that it needs. It finds exactly what the pattern finds.
 */
public final class Search {
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Pattern pattern;
  private final Optional<List<int[]>> phrases;

  private Search(Pattern pattern) {
    this.pattern = pattern;
    this.phrases =
        RequiredPhrases.of(pattern.pattern())
            .map(needed -> needed.stream().map(Shingles::hashes).toList());
  }

  public static Search of(Pattern pattern) {
    return new Search(pattern);
  }

  /** Of a regular expression in which capitals count. */
  public static Search exact(String regex) {
    return of(Pattern.compile(regex));
  }

  /** The regular expression. */
  public String pattern() {
    return pattern.pattern();
  }

  /** Over a text that no paper holds as such. */
  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /** Over the text of a passage. */
  public Matcher in(Passage passage) {
    return mayOccur(passage.shingles()) ? pattern.matcher(passage.text()) : never();
  }

  /** Over the text of a passage with its lead-in. */
  public Matcher inWhole(Passage passage) {
    return mayOccur(passage.shingles()) ? pattern.matcher(passage.whole()) : never();
  }

  /** Over a sentence. */
  public Matcher in(Sentence sentence) {
    return mayOccur(sentence.shingles()) ? pattern.matcher(sentence.text()) : never();
  }

  /** Over a sentence with its lead-in. */
  public Matcher inWhole(Sentence sentence) {
    return mayOccur(sentence.shingles()) ? pattern.matcher(sentence.whole()) : never();
  }

  /** False if it cannot match in the passage nor in its lead-in. */
  public boolean mayOccur(Passage passage) {
    return mayOccur(passage.shingles());
  }

  private boolean mayOccur(Shingles shingles) {
    if (phrases.isEmpty()) {
      return true;
    }
    for (int[] phrase : phrases.get()) {
      if (shingles.mayHold(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static Matcher never() {
    return NEVER.matcher("");
  }
}
