package org.parley.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Phrases of which a text must contain at least one before a regular expression can match in it, in
 * lower case. What this reader does not understand it takes to match anything.
 */
final class RequiredPhrases {
  private static final int SHORTEST = 1;
  private static final int MOST = 400;
  private static final int MOST_JOINED = 64;
  private static final int MOST_COMPARED = 64;
  private static final Pattern UNREAD = Pattern.compile("\\\\[xupPkcN0]|\\(\\?>");
  private static final Set<String> NOTHING = Set.of("");

  /** What a part matches: exactly these texts; or else a text that holds one of those, if known. */
  private record Part(Optional<Set<String>> exact, Optional<Set<String>> needed) {
    static final Part ANYTHING = new Part(Optional.empty(), Optional.empty());

    static Part exactly(Set<String> texts) {
      return new Part(Optional.of(texts), Optional.empty());
    }

    static Part holding(Optional<Set<String>> texts) {
      return new Part(Optional.empty(), texts);
    }

    Optional<Set<String>> phrases() {
      return exact.isPresent() ? exact.filter(RequiredPhrases::useful) : needed;
    }
  }

  private final String regex;
  private int place;

  private RequiredPhrases(String regex) {
    this.regex = regex;
  }

  /** Empty if nothing is required. */
  static Optional<List<String>> of(String regex) {
    if (UNREAD.matcher(regex).find()) {
      return Optional.empty();
    }
    return new RequiredPhrases(regex).alternatives().phrases().map(RequiredPhrases::shortest);
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
    return Part.holding(one.phrases().flatMap(a -> other.phrases().map(b -> union(a, b))));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private Part sequence() {
    Optional<Set<String>> best = Optional.empty();
    Set<String> run = NOTHING;
    boolean whole = true;
    while (more() && regex.charAt(place) != '|' && regex.charAt(place) != ')') {
      Part next = repeated(atom());
      if (next.exact.isPresent() && run.size() * next.exact.get().size() <= MOST_JOINED) {
        run = joined(run, next.exact.get());
      } else {
        whole = false;
        best = better(better(best, Part.exactly(run).phrases()), next.phrases());
        run = next.exact.orElse(NOTHING);
      }
    }
    return whole ? Part.exactly(run) : Part.holding(better(best, Part.exactly(run).phrases()));
  }

  private static Set<String> joined(Set<String> heads, Set<String> tails) {
    var joined = new LinkedHashSet<String>();
    heads.forEach(head -> tails.forEach(tail -> joined.add(head + tail)));
    return joined;
  }

  /** Fewer phrases, and longer ones, tell more. */
  private static Optional<Set<String>> better(
      Optional<Set<String>> one, Optional<Set<String>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return weight(other.get()) < weight(one.get()) ? other : one;
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
      boolean none = regex.charAt(place) == '0';
      place = regex.indexOf('}', place) + 1;
      repeated = none ? Part.ANYTHING : Part.holding(part.phrases());
    } else {
      return part;
    }
    if (!take("?")) {
      take("+");
    }
    return repeated;
  }

  private Part atom() {
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
      var quoted = new StringBuilder();
      regex.substring(place, end).chars().forEach(c -> quoted.append(Shingles.folded((char) c)));
      place = end + 2;
      return Part.exactly(Set.of(quoted.toString()));
    }
    if (next == 'b' || next == 'd') {
      return next == 'b' ? Part.exactly(NOTHING) : literal('0');
    }
    return Character.isLetterOrDigit(next) ? Part.ANYTHING : literal(next);
  }
}
