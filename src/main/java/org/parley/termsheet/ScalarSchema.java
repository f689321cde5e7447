package org.parley.termsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.term.ScalarReader;
import org.parley.term.TermType;
import org.parley.value.Period;

/**
 * What single values look like. The patterns accept what {@link ScalarReader} accepts, which a test
 * compares; so a value that an editor lets pass is never refused later for its spelling.
 */
final class ScalarSchema {
  /** As long as an answer may be. */
  private static final int LONGEST_TEXT = 5_000;

  /** A quoted value may have space around it, which the reader takes away. */
  private static final String EDGE = "[ \\n]*";

  private static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)";

  /** An amount of more than 17 digits, leading zeros not counted, does not fit into cents. */
  private static final String FITS = "(?!.*[1-9](?:[,.]?[0-9]){17})";

  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  private static final String DAY =
      "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|"
          + LEAP_YEAR
          + "-02-29)";

  private ScalarSchema() {}

  /** The definitions that other parts of the document refer to, by name. */
  static Map<String, Schema> definitions() {
    var definitions = new LinkedHashMap<String, Schema>();
    definitions.put(
        "open",
        Schema.EMPTY
            .with("const", "open")
            .with("description", "The parties have not decided; printed as an open point."));
    definitions.put("party", party());
    for (TermType type :
        List.of(
            TermType.TEXT,
            TermType.BOOLEAN,
            TermType.INTEGER,
            TermType.DECIMAL,
            TermType.PERCENT,
            TermType.MONEY,
            TermType.PERIOD,
            TermType.DATE)) {
      definitions.put(type.written(), of(type, Period.Unit.values()));
    }
    return definitions;
  }

  /** The key of a party, as it stands wherever a party is named. */
  static Schema party() {
    return Schema.EMPTY
        .with("type", "string")
        .with("pattern", "^[a-z][a-z0-9_-]*$")
        .with("patternErrorMessage", "Write the key of a party, as it stands under `parties`.");
  }

  /** A period in some units only. */
  static Schema period(List<Period.Unit> units) {
    return of(TermType.PERIOD, units.toArray(new Period.Unit[0]));
  }

  private static Schema of(TermType type, Period.Unit... units) {
    return switch (type) {
      case TEXT -> text();
      case BOOLEAN -> spelled(List.of("boolean", "string"), "(?:true|yes|false|no)", type);
      case INTEGER -> spelled(List.of("integer", "string"), "-?" + DIGITS, type);
      case DECIMAL -> spelled(List.of("number", "string"), "-?" + DIGITS + "(?:\\.[0-9]+)?", type);
      case PERCENT -> spelled("string", "-?[0-9]{1,5}(?:\\.[0-9]{1,2})? ?%", type);
      case MONEY -> spelled("string", FITS + "[A-Z]{3} -?" + DIGITS + "(?:\\.[0-9]{1,2})?", type);
      case PERIOD -> spelled("string", "[0-9]{1,5} (?:" + words(units) + ")", type);
      case DATE -> spelled("string", DAY, type);
      case CHOICE, PARTY, LIST, TABLE, BANDS ->
          throw new IllegalArgumentException("not a single value with a spelling: " + type);
    };
  }

  /**
   * A text; a person writes numbers and yes or no without quotes, and they are text all the same.
   */
  private static Schema text() {
    return Schema.EMPTY
        .with("type", List.of("string", "number", "boolean"))
        .with("pattern", "[^ \\n]")
        .with("maxLength", LONGEST_TEXT);
  }

  private static Schema spelled(Object jsonType, String pattern, TermType type) {
    return Schema.EMPTY
        .with("type", jsonType)
        .with("pattern", "^" + EDGE + pattern + EDGE + "$")
        .with("patternErrorMessage", "Write " + ScalarReader.expected(type) + ".");
  }

  private static String words(Period.Unit... units) {
    return List.of(units).stream()
        .map(unit -> unit.singular() + "s?")
        .collect(java.util.stream.Collectors.joining("|"));
  }
}
