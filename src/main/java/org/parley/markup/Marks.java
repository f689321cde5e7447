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

  /** True for a character that only the program itself may put into wording. */
  public static boolean isPrivateUse(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }
}
