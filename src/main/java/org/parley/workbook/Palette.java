package org.parley.workbook;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours and the typeface. */
public final class Palette {
  /** On every desk; LibreOffice has a face of the same widths for it. */
  static final String FONT = "Arial";

  static final XSSFColor EDGE = colour(0xC9CED6);
  static final XSSFColor INPUT_EDGE = colour(0xB8860B);
  public static final XSSFColor NAVY = colour(0x1F3A5F);
  public static final XSSFColor TEAL = colour(0x2A7F8E);
  public static final XSSFColor AMBER = colour(0xC77C11);
  public static final XSSFColor RED = colour(0xB3261E);
  static final XSSFColor PLUM = colour(0x6B3A74);
  static final XSSFColor SLATE = colour(0x8A94A6);
  public static final XSSFColor GOOD = colour(0xDDF0DF);
  public static final XSSFColor DOUBTFUL = colour(0xFDE9C8);
  public static final XSSFColor BAD = colour(0xF8D4D0);

  private Palette() {}

  /** The fill of a look, if it has one. */
  static Optional<XSSFColor> fill(Look look) {
    return switch (look) {
      case BAND -> Optional.of(NAVY);
      case HEAD -> Optional.of(colour(0xE4E9F0));
      case HELPER, ASIDE -> Optional.of(colour(0xF5F6F8));
      case OPEN -> Optional.of(colour(0xFFC94D));
      case INPUT, INPUT_WORDS, LEGEND -> Optional.of(colour(0xFFF9DB));
      default -> Optional.empty();
    };
  }

  /** The colour of a look's letters. */
  static XSSFColor ink(Look look) {
    return switch (look) {
      case TITLE -> NAVY;
      case BAND -> colour(0xFFFFFF);
      case PURPOSE, HELPER, ASIDE -> colour(0x4A5463);
      case INPUT, INPUT_WORDS, LEGEND -> colour(0x0B3FB3);
      default -> colour(0x111111);
    };
  }

  private static XSSFColor colour(int rgb) {
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
