package org.parley.term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.value.Value;

/**
 * The values that a position of the library names: {@code 30 days}, {@code 6..12 months}, {@code
 * over USD 1,000,000}, {@code under 5%}, or several choices.
 */
public final class PositionText {
  private static final String OVER = "over ";
  private static final String UNDER = "under ";

  private PositionText() {}

  /**
   * Which values are meant.
   *
   * @return empty if the text names no values of this type
   */
  public static Optional<Predicate<Value>> read(TermType type, String written) {
    Predicate<Value> any = value -> false;
    List<String> parts = Arrays.stream(written.split(", ", -1)).map(String::strip).toList();
    for (String part : parts) {
      Optional<Predicate<Value>> one = part(type, part);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      any = any.or(one.get());
    }
    return Optional.of(any);
  }

  private static Optional<Predicate<Value>> part(TermType type, String part) {
    if (part.startsWith(OVER)) {
      return bound(type, part.substring(OVER.length()), order -> order > 0);
    }
    if (part.startsWith(UNDER)) {
      return bound(type, part.substring(UNDER.length()), order -> order < 0);
    }
    Optional<Predicate<Value>> range =
        RangeReader.read(type, part).map(found -> value -> found.contains(value));
    return range.or(() -> single(type, part));
  }

  private static Optional<Predicate<Value>> bound(
      TermType type, String written, Predicate<Integer> side) {
    return ScalarReader.read(type, written.strip())
        .map(bound -> value -> Range.compare(value, bound).filter(side).isPresent());
  }

  private static Optional<Predicate<Value>> single(TermType type, String written) {
    if (type == TermType.CHOICE || type == TermType.PARTY) {
      return Optional.of(
          value ->
              value instanceof Value.Choice choice && choice.key().equals(written)
                  || value instanceof Value.PartyKey party && party.key().equals(written));
    }
    return ScalarReader.read(type, written)
        .map(
            wanted ->
                value ->
                    value.equals(wanted)
                        || Range.compare(value, wanted).filter(order -> order == 0).isPresent());
  }
}
