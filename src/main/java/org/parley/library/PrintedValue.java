package org.parley.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the braces of {@code ${...}}.
 *
 * @param path as written
 * @param function {@code plural}, {@code other}, or the empty text
 */
record PrintedValue(String path, String function) {
  private static final String PATH = "[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*";
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?:("
              + PATH
              + ")|other\\(\\s*("
              + PATH
              + ")\\s*\\)|plural\\(\\s*("
              + PATH
              + ")\\s*,\\s*\"[^\"$<]*\"\\s*,\\s*\"[^\"$<]*\"\\s*\\))\\s*");

  /** Empty if it is none of the forms that wording may use. */
  static Optional<PrintedValue> of(String argument) {
    Matcher matcher = FORM.matcher(argument);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
    String function = group == 1 ? "" : group == 2 ? "other" : "plural";
    String path = matcher.group(group);
    return Optional.of(new PrintedValue(path == null ? "" : path, function));
  }
}
