package org.parley.workbook.draft;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What cells take, with a message for who fills them in. An empty cell is always allowed.
 *
 * @param title of the message
 * @param words of the message, and of the refusal
 */
public record InputRule(CellRangeAddress cells, Allowed allowed, String title, String words) {
  /** Source: Excel refuses longer ones, and takes the file for damaged. */
  private static final int LONGEST_TITLE = 32;

  public static final int LONGEST_WORDS = 255;

  /**
   * A rule.
   *
   * @throws IllegalStateException if Excel would not take the message: a bug
   */
  public InputRule {
    if (title.length() > LONGEST_TITLE || words.length() > LONGEST_WORDS) {
      throw new IllegalStateException("too long a message for an input: " + title + ": " + words);
    }
  }

  /** Kinds of content. */
  public sealed interface Allowed {}

  /** A whole number within limits. */
  public record Whole(String least, String most) implements Allowed {}

  /** A number within limits. */
  public record Number(String least, String most) implements Allowed {}

  /** A date, by the serial numbers of the first and the last day. */
  public record Day(String first, String last) implements Allowed {}

  /** One of some words, none of which has a comma. */
  public record OneOf(List<String> choices) implements Allowed {
    /** Characters of all choices that Excel takes, with the commas between them. */
    public static final int LONGEST = 255;

    public OneOf {
      choices = List.copyOf(choices);
      if (String.join(",", choices).length() > LONGEST) {
        throw new IllegalStateException("Excel does not take so many choices: " + choices);
      }
    }
  }

  /** One of the texts in a block that has a name. */
  public record InBlock(String name) implements Allowed {}

  /** Anything; there is only a message. */
  public record Anything() implements Allowed {}
}
