package org.parley.assembly;

import java.util.regex.Pattern;
import org.parley.library.Style;

/**
 * Puts the house's obligation verb into the library's words, which are written with {@code shall}.
 */
final class HouseLanguage {
  private static final Pattern SHALL = Pattern.compile("\\bshall\\b");

  private final String obligation;

  HouseLanguage(Style style) {
    this.obligation = style.word("obligation");
  }

  String apply(String words) {
    return obligation.equals("shall") ? words : SHALL.matcher(words).replaceAll(obligation);
  }
}
