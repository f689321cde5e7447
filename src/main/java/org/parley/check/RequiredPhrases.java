package org.parley.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text must contain before a regular expression can match in it: one phrase of each of some
 * lists, in lower case. What this reader does not understand it takes to match anything.
 */
final class RequiredPhrases {
  private static final int SHORTEST = 1;
  private static final int MOST = 400;
  private static final int MOST_JOINED = 64;
  private static final int MOST_COMPARED = 64;
  private static final int MOST_LISTS = 4;
  private static final Pattern UNREAD = Pattern.compile("\\\\[xupPkcN0]|\\(\\?>");

  /** Several plain characters, the last of them not repeated. */
  private static final Pattern PLAIN = Pattern.compile("[\\w ,;:%-]{2,}(?![?*+{])");

  private static final Set<String> NOTHING = Set.of("");

  /**
   * What a part matches: exactly these texts; or else a text that holds one of each of those, the
   * most telling first.
   */
  private record Part(Optional<Set<String>> exact, List<Set<String>> needed) {
    static final Part ANYTHING = new Part(Optional.empty(), List.of());

    static Part exactly(Set<String> texts) {
      return new Part(Optional.of(texts), List.of());
    }

    static Part holding(List<Set<String>> texts) {
      return new Part(Optional.empty(), mostTelling(texts));
    }

    List<Set<String>> phrases() {
      return exact.isPresent()
          ? exact.filter(RequiredPhrases::useful).map(List::of).orElse(List.of())
          : needed;
    }
  }

  private final String regex;
  private int place;

  private RequiredPhrases(String regex) {
    this.regex = regex;
  }

  /** Lists of which each must be met by one phrase; none if nothing is required. */
  static List<List<String>> of(String regex) {
    if (UNREAD.matcher(regex).find()) {
      return List.of();
    }
    return new RequiredPhrases(regex)
        .alternatives().phrases().stream().map(RequiredPhrases::shortest).toList();
  }

  private static boolean useful(Set<String> texts) {
    return !texts.isEmpty() && texts.stream().allMatch(text -> text.length() >= SHORTEST);
  }

  /** A phrase that holds another of them says nothing more. */
  private static List<String> shortest(Set<String> texts) {
    if (texts.size() > MOST_COMPARED) {
      return List.copyOf(texts);
    }
    return texts.stream()
        .filter(text -> texts.stream().noneMatch(o -> !o.equals(text) && text.contains(o)))
        .toList();
  }

  private boolean more() {
    return place < regex.length();
  }

  private boolean take(String words) {
    boolean next = regex.startsWith(words, place);
    place += next ? words.length() : 0;
    return next;
  }

  private Part alternatives() {
    Part all = sequence();
    while (take("|")) {
      all = either(all, sequence());
    }
    return all;
  }

  private static Part either(Part one, Part other) {
    if (one.exact.isPresent() && other.exact.isPresent()) {
      Set<String> both = union(one.exact.get(), other.exact.get());
      if (both.size() <= MOST) {
        return Part.exactly(both);
      }
    }
    List<Set<String>> first = one.phrases();
    List<Set<String>> second = other.phrases();
    return first.isEmpty() || second.isEmpty()
        ? Part.ANYTHING
        : Part.holding(List.of(union(first.get(0), second.get(0))));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private Part sequence() {
    var needed = new ArrayList<Set<String>>();
    Set<String> run = NOTHING;
    boolean whole = true;
    while (more() && regex.charAt(place) != '|' && regex.charAt(place) != ')') {
      Part next = repeated(atom());
      if (next.exact.isPresent() && run.size() * next.exact.get().size() <= MOST_JOINED) {
        run = joined(run, next.exact.get());
      } else {
        whole = false;
        needed.addAll(Part.exactly(run).phrases());
        needed.addAll(next.exact.isPresent() ? List.of() : next.phrases());
        run = next.exact.orElse(NOTHING);
      }
    }
    if (whole) {
      return Part.exactly(run);
    }
    needed.addAll(Part.exactly(run).phrases());
    return Part.holding(needed);
  }

  private static Set<String> joined(Set<String> heads, Set<String> tails) {
    var joined = new LinkedHashSet<String>();
    heads.forEach(head -> tails.forEach(tail -> joined.add(head + tail)));
    return joined;
  }

  /** Fewer phrases, and longer ones, tell more; a letter or a blank alone tells nothing. */
  private static List<Set<String>> mostTelling(List<Set<String>> texts) {
    return texts.stream()
        .sorted(Comparator.comparing((Set<String> phrases) -> weight(phrases)))
        .limit(MOST_LISTS)
        .toList();
  }

  private static double weight(Set<String> texts) {
    return texts.stream().mapToDouble(RequiredPhrases::weight).sum();
  }

  /** A letter by itself stands in every text. */
  private static double weight(String text) {
    boolean letter = text.length() == 1 && Character.isLetter(text.charAt(0));
    return letter || text.equals(" ") ? 5 : 1.0 / (text.length() * text.length());
  }

  private Part repeated(Part part) {
    Part repeated = part;
    if (take("?")) {
      repeated = part.exact.map(e -> Part.exactly(union(e, NOTHING))).orElse(Part.ANYTHING);
    } else if (take("*")) {
      repeated = Part.ANYTHING;
    } else if (take("+")) {
      repeated = Part.holding(part.phrases());
    } else if (take("{")) {
      int least = Character.digit(regex.charAt(place), 10);
      place = regex.indexOf('}', place) + 1;
      repeated = atLeast(least, part);
    } else {
      return part;
    }
    if (!take("?")) {
      take("+");
    }
    return repeated;
  }

  private static Part atLeast(int times, Part part) {
    if (times == 0) {
      return Part.ANYTHING;
    }
    Optional<String> only =
        part.exact.filter(texts -> texts.size() == 1).map(texts -> texts.iterator().next());
    return only.map(text -> Part.holding(List.of(Set.of(text.repeat(times)))))
        .orElseGet(() -> Part.holding(part.phrases()));
  }

  private Part atom() {
    Matcher plain = PLAIN.matcher(regex).region(place, regex.length());
    if (plain.lookingAt()) {
      place = plain.end();
      return Part.exactly(Set.of(folded(plain.group())));
    }
    char next = regex.charAt(place++);
    return switch (next) {
      case '(' -> group();
      case '[' -> characters();
      case '\\' -> escaped();
      case '.' -> Part.ANYTHING;
      case '^', '$' -> Part.exactly(NOTHING);
      default -> literal(next);
    };
  }

  private static Part literal(char character) {
    return Part.exactly(Set.of(String.valueOf(Shingles.folded(character))));
  }

  private static String folded(String text) {
    var folded = new StringBuilder();
    text.chars().forEach(each -> folded.append(Shingles.folded((char) each)));
    return folded.toString();
  }

  private Part group() {
    boolean looks = take("?=") || take("?!") || take("?<=") || take("?<!");
    if (!looks && take("?<")) {
      place = regex.indexOf('>', place) + 1;
    } else if (!looks && take("?")) {
      while (regex.charAt(place) != ':' && regex.charAt(place) != ')') {
        place++;
      }
      if (!take(":")) {
        place++;
        return Part.exactly(NOTHING);
      }
    }
    Part inner = alternatives();
    place++;
    return looks ? Part.exactly(NOTHING) : inner;
  }

  /** A class of a few plain characters is these; every other matches anything. */
  private Part characters() {
    int start = place;
    int depth = 1;
    while (depth > 0) {
      char next = regex.charAt(place++);
      depth += next == '[' ? 1 : next == ']' && place - 1 > start ? -1 : 0;
      place += next == '\\' ? 1 : 0;
    }
    String inside = regex.substring(start, place - 1);
    if (inside.equals("0-9")) {
      return literal('0');
    }
    if (inside.length() > 6 || inside.matches(".*[\\\\^&\\[-].*")) {
      return Part.ANYTHING;
    }
    var texts = new LinkedHashSet<String>();
    inside.chars().forEach(each -> texts.add(String.valueOf(Shingles.folded((char) each))));
    return Part.exactly(texts);
  }

  private Part escaped() {
    char next = regex.charAt(place++);
    if (next == 'Q') {
      int end = regex.indexOf("\\E", place);
      String quoted = folded(regex.substring(place, end));
      place = end + 2;
      return Part.exactly(Set.of(quoted));
    }
    if (next == 'b' || next == 'd') {
      return next == 'b' ? Part.exactly(NOTHING) : literal('0');
    }
    return Character.isLetterOrDigit(next) ? Part.ANYTHING : literal(next);
  }
}
