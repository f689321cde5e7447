package org.parley.term;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.value.Value;

/**
 * Reads ranges such as {@code 1..5}, {@code 5%..25%}, {@code 10..60 days}, {@code USD 0..USD
 * 5,000,000}, {@code 1..}.
 */
public final class RangeReader {
  private static final Pattern ENDS = Pattern.compile("(.*?)\\s*\\.\\.\\s*(.*)");
  private static final Pattern UNIT = Pattern.compile("[\\d,.]+ ?(.*)");

  private RangeReader() {}

  /** The range that the text spells for values of this type, or empty where it spells none. */
  public static Optional<Range> read(TermType type, String text) {
    Matcher matcher = ENDS.matcher(text.trim());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String low = withUnitOf(matcher.group(1).trim(), matcher.group(2).trim());
    String high = matcher.group(2).trim();
    Optional<Value> from = ScalarReader.read(type, low);
    Optional<Value> to = ScalarReader.read(type, high);
    boolean readable =
        (low.isEmpty() || from.isPresent())
            && (high.isEmpty() || to.isPresent())
            && !(low.isEmpty() && high.isEmpty());
    return readable ? Optional.of(new Range(from, to, text.trim())) : Optional.empty();
  }

  /** {@code 10..60 days}: the unit stands once, at the end. */
  private static String withUnitOf(String low, String high) {
    Matcher unit = UNIT.matcher(high);
    boolean bare = low.matches("[\\d,.]+");
    return bare && unit.matches() && !unit.group(1).isEmpty() ? low + " " + unit.group(1) : low;
  }
}
