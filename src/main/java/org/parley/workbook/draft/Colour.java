package org.parley.workbook.draft;

import java.util.HexFormat;

/**
 * A colour that nothing shines through.
 *
 * @param rgb red, green and blue, 8 bits each
 */
public record Colour(int rgb) {
  private static final int DIGITS = 6;

  public static final Colour BLACK = new Colour(0);

  /** Such as {@code 1F3A5F}. */
  public String hex() {
    return HexFormat.of().withUpperCase().toHexDigits(rgb, DIGITS);
  }
}
