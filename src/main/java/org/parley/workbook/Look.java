package org.parley.workbook;

/** How a cell looks. Colour never stands alone: every state is also in words. */
public enum Look {
  /** Name of the sheet. */
  TITLE,
  /** What the sheet is for, and other lines across the page. */
  PURPOSE,
  /** Heading of a part of a sheet. */
  BAND,
  /** Head of a column. */
  HEAD,
  /** Words. */
  BODY,
  /** Words that a reader looks for. */
  STRONG,
  /** Short words in the middle of a cell. */
  CENTRE,
  /** Numbers and dates. */
  FIGURE,
  /** Interim results that formulas need. */
  HELPER,
  /** Words beside interim results. */
  ASIDE,
  /** What the input cells look like; itself not one. */
  LEGEND,
  /** A status in words. */
  STATUS,
  /** A point that is not agreed; always with the word. */
  OPEN,
  /** To be filled in; not protected. */
  INPUT,
  /** Words to be filled in; not protected. */
  INPUT_WORDS;

  /** True if people fill it in. */
  boolean isInput() {
    return this == INPUT || this == INPUT_WORDS;
  }
}
