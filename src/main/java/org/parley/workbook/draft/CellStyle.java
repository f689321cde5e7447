package org.parley.workbook.draft;

import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How cells look and whether they are locked.
 *
 * @param format of numbers and dates, as Excel writes it
 * @param edge of the thin line around each cell, if there is one
 * @param wraps true if words break into lines
 * @param shrinks true if figures become smaller where they would be cut off; never with {@code
 *     wraps}
 * @param locked false for cells that people fill in
 * @param quoted true for a text that could be taken for a formula
 */
public record CellStyle(
    String format,
    Font font,
    Optional<Colour> fill,
    Optional<Colour> edge,
    Alignment alignment,
    boolean wraps,
    boolean shrinks,
    boolean locked,
    boolean quoted) {
  /**
   * Of the letters.
   *
   * @param points their size
   */
  public record Font(String name, int points, boolean bold, boolean italic, Colour colour) {}

  /**
   * Where the content stands.
   *
   * @param indent in steps of three spaces
   */
  public record Alignment(HorizontalAlignment across, VerticalAlignment down, int indent) {}

  /** Of a cell to which nothing was done. */
  public static CellStyle usual(Font font) {
    var alignment = new Alignment(HorizontalAlignment.GENERAL, VerticalAlignment.BOTTOM, 0);
    return new CellStyle(
        "General", font, Optional.empty(), Optional.empty(), alignment, false, false, true, false);
  }
}
