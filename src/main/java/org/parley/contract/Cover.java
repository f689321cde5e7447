package org.parley.contract;

import java.util.List;

/**
 * What stands above the front part.
 *
 * @param form whether it fills a page of its own
 * @param title the agreement's title
 * @param subject what the deal is about, in the deal team's words
 * @param parties full legal names, in order
 * @param date the effective date as printed; empty where none is printed
 */
public record Cover(
    Form form, String title, List<Inline> subject, List<List<Inline>> parties, List<Inline> date) {
  public Cover {
    subject = List.copyOf(subject);
    parties = parties.stream().map(List::copyOf).toList();
    date = List.copyOf(date);
  }

  /** How much room the title takes. */
  public enum Form {
    /** A cover page, then the table of contents; headings above parties and background. */
    PAGE,
    /** A few lines above the text, without contents; headings above parties and background. */
    LINES,
    /** A few lines above the text, without contents and headings of the front part. */
    BLOCK
  }
}
