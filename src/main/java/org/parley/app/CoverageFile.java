package org.parley.app;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.proof.CoverageDeal;

/** A coverage deal as a file: its first line says what made it, and what the rest was then. */
final class CoverageFile {
  private static final String MARK = "# Made by ./parley clauses --coverage. Digest: ";
  private static final Pattern MADE =
      Pattern.compile(Pattern.quote(MARK) + "(\\p{XDigit}+)\n(.*)", Pattern.DOTALL);
  private static final int DIGITS = 12;

  private CoverageFile() {}

  static String name(CoverageDeal deal) {
    return deal.name() + ".yaml";
  }

  static byte[] bytes(CoverageDeal deal) {
    return (MARK + digest(deal.sheet()) + "\n" + deal.sheet()).getBytes(StandardCharsets.UTF_8);
  }

  /** True for a file that this program made, also if a person has changed it since. */
  static boolean isMade(String text) {
    return text.startsWith(MARK);
  }

  /** True for a file that is as it was made. */
  static boolean isUnchanged(String text) {
    Matcher made = MADE.matcher(text);
    return made.matches() && digest(made.group(2)).equals(made.group(1));
  }

  private static String digest(String sheet) {
    return Digest.of(sheet.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
