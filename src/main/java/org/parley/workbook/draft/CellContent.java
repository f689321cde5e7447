package org.parley.workbook.draft;

/** What a cell holds. */
public sealed interface CellContent {
  CellContent NOTHING = new Nothing();

  /** Nothing but its style. */
  record Nothing() implements CellContent {}

  /**
   * Words.
   *
   * @param text as a reader sees it, without the file's escapes
   */
  record Words(String text) implements CellContent {}

  /** A number, or a day as a serial number. */
  record Figure(double number) implements CellContent {}

  /**
   * A formula.
   *
   * @param text without the equals sign
   * @param result words, a figure, or nothing until it is computed
   */
  record Formula(String text, CellContent result) implements CellContent {}

  /** What a reader sees: of a formula its result. */
  default CellContent seen() {
    return this instanceof Formula formula ? formula.result() : this;
  }

  /** The words that a reader sees; the empty text if it is no words. */
  default String words() {
    return seen() instanceof Words words ? words.text() : "";
  }
}
