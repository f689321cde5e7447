package org.parley.markup;

/** What a line of wording is, by its marker. */
public enum LineKind {
  /** {@code 1.} */
  SECTION("1.", 1),
  /** {@code (a)} */
  PARAGRAPH("(a)", 2),
  /** {@code (i)} */
  SUBPARAGRAPH("(i)", 3),
  /** {@code (A)}: the fourth level, or a recital in the front part. */
  ITEM("(A)", 4),
  /** {@code (1)}: a party in the front part. */
  PARTY("(1)", 1),
  /** {@code \\}: closes a lead-in at its level. */
  CLOSING("\\\\", 0),
  /** {@code > NOTE:} */
  NOTE("> NOTE:", 0),
  /** {@code | a | b |} */
  TABLE_ROW("|", 0),
  /** {@code # Heading} */
  SUBHEADING("#", 0),
  /** {@code [definitions]} */
  DEFINITIONS("[definitions]", 0),
  /** {@code [signatures]} */
  SIGNATURES("[signatures]", 0),
  /** {@code [fill 3: Inventor]} */
  FILL("[fill", 0),
  /** No marker: continues the paragraph above, or plain text where there is none. */
  UNMARKED("", 0),
  /** Nothing. */
  BLANK("", 0);

  private final String marker;
  private final int depth;

  LineKind(String marker, int depth) {
    this.marker = marker;
    this.depth = depth;
  }

  public String marker() {
    return marker;
  }

  /** Steps below the article heading for a numbered line; 0 for any other. */
  public int depth() {
    return depth;
  }

  public boolean numbered() {
    return depth > 0;
  }
}
