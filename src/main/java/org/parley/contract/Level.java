package org.parley.contract;

/** Where a paragraph stands in the numbering. */
public enum Level {
  /** Unnumbered text outside the numbering. */
  PLAIN(0),
  /** (1), (2): the parties. */
  PARTY(1),
  /** (A), (B): the recitals. */
  RECITAL(1),
  /** 4.1 in an article; 1 in a schedule. */
  SECTION(1),
  /** (a). */
  PARAGRAPH(2),
  /** (i). */
  SUBPARAGRAPH(3),
  /** (A), below (i). */
  ITEM(4);

  private final int depth;

  Level(int depth) {
    this.depth = depth;
  }

  /**
   * Steps below the article heading: 0 unnumbered, 1 for {@code 4.1}, 2 for {@code (a)}, 3 for
   * {@code (i)}, 4 for {@code (A)}.
   */
  public int depth() {
    return depth;
  }
}
