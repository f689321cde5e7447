package org.parley.markup;

/**
 * Private-use characters that stand for things other than words in a line of wording. The YAML
 * reader and the library loader refuse them in files, so none can come from a person.
 */
public final class Marks {
  /** Before the index of a filled-in value. */
  public static final char VALUE_START = '\uE000';

  /** After the index of a filled-in value. */
  public static final char VALUE_END = '\uE001';

  /** Before the source line of a rendered line. */
  public static final char LINE_START = '\uE002';

  /** After the source line of a rendered line. */
  public static final char LINE_END = '\uE003';

  /**
   * Stands for one character of a directive inside a line when the wording is checked unrendered.
   */
  public static final char IGNORED = '\uE006';

  private Marks() {}

  /** True if the text holds a character that only the program itself may put into wording. */
  public static boolean anyPrivateUse(String text) {
    for (int index = 0; index < text.length(); index++) {
      // No character below the surrogates is for private use.
      if (text.charAt(index) >= Character.MIN_SURROGATE && isPrivateUse(text.codePointAt(index))) {
        return true;
      }
    }
    return false;
  }

  /** True for a character that only the program itself may put into wording. */
  public static boolean isPrivateUse(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }
}
