package org.parley.check;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern, or any of several, that passes over each text in which the phrases that it needs do
 * not occur, without trying it at every character. It finds exactly what the plain pattern finds.
 */
public final class Search {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final Pattern CAPTURES = Pattern.compile("(?<!\\\\)\\((?!\\?(?!<[A-Za-z]))");

  private final Pattern pattern;
  private final List<Alternative> alternatives;
  private final Map<BitSet, Pattern> some = new ConcurrentHashMap<>();

  /**
   * @param always true if later ones may count its groups
   */
  private record Alternative(String regex, Sieve sieve, boolean always) {
    Alternative(String regex) {
      this(regex, new Sieve(regex), CAPTURES.matcher(regex).find());
    }
  }

  private Search(Pattern pattern, List<String> alternatives) {
    this.pattern = pattern;
    this.alternatives = alternatives.stream().map(Alternative::new).toList();
  }

  public static Search of(Pattern pattern) {
    return new Search(pattern, List.of(pattern.pattern()));
  }

  /** Of a regular expression in which capitals count. */
  public static Search exact(String regex) {
    return of(Pattern.compile(regex));
  }

  /**
   * The first of some expressions that matches, each tried only where it may match.
   *
   * @param flags of {@link Pattern}
   */
  public static Search any(List<String> regexes, int flags) {
    return new Search(Pattern.compile(joined(regexes), flags), regexes);
  }

  private static String joined(List<String> regexes) {
    return "(?:" + String.join("|", regexes) + ")";
  }

  /** The regular expression. */
  public String pattern() {
    return pattern.pattern();
  }

  /** Over a text that no paper holds as such. */
  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /** The pieces of a text between its matches. */
  public List<String> split(CharSequence text) {
    return List.of(pattern.split(text));
  }

  /** Over the text of a passage. */
  public Matcher in(Passage passage) {
    return matcher(passage.shingles(), passage.text());
  }

  /** Over the text of a passage with its lead-in. */
  public Matcher inWhole(Passage passage) {
    return matcher(passage.shingles(), passage.whole());
  }

  /** Over a sentence. */
  public Matcher in(Sentence sentence) {
    return matcher(sentence.shingles(), sentence.text());
  }

  /** Over a sentence with its lead-in. */
  public Matcher inWhole(Sentence sentence) {
    return matcher(sentence.shingles(), sentence.whole());
  }

  /** False if it cannot match in the passage nor in its lead-in. */
  public boolean mayOccur(Passage passage) {
    return mayOccur(passage.shingles());
  }

  boolean mayOccur(Shingles shingles) {
    return alternatives.stream().anyMatch(each -> each.sieve.lets(shingles));
  }

  private Matcher matcher(Shingles shingles, String text) {
    if (alternatives.size() == 1) {
      return alternatives.get(0).sieve.lets(shingles) ? pattern.matcher(text) : never();
    }
    var possible = new BitSet();
    for (int place = 0; place < alternatives.size(); place++) {
      possible.set(place, alternatives.get(place).sieve.lets(shingles));
    }
    return possible.isEmpty() ? never() : only(possible).matcher(text);
  }

  private Pattern only(BitSet possible) {
    return possible.cardinality() == alternatives.size()
        ? pattern
        : some.computeIfAbsent(possible, this::compiled);
  }

  private Pattern compiled(BitSet possible) {
    return java.util.stream.IntStream.range(0, alternatives.size())
        .filter(place -> possible.get(place) || alternatives.get(place).always)
        .mapToObj(place -> alternatives.get(place).regex)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(), regexes -> Pattern.compile(joined(regexes), pattern.flags())));
  }

  private static Matcher never() {
    return NEVER.matcher("");
  }
}
