package org.parley.resolve;

import java.util.Locale;

/** Numbers in the forms that Word prints: a, b ... z, aa; i, ii, iii. */
public final class Letters {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Letters() {}

  /** Word's lowerLetter: 1 is a, 26 is z, 27 is aa, 28 is bb. */
  public static String lower(int number) {
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  /** Word's upperLetter. */
  public static String upper(int number) {
    return lower(number).toUpperCase(Locale.ROOT);
  }

  /** Word's lowerRoman. */
  public static String roman(int number) {
    var roman = new StringBuilder();
    int rest = number;
    for (int place = 0; place < VALUES.length; place++) {
      while (rest >= VALUES[place]) {
        roman.append(NUMERALS[place]);
        rest -= VALUES[place];
      }
    }
    return roman.toString();
  }
}
