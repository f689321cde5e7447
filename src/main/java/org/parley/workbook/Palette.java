package org.parley.workbook;

import java.util.Optional;
import org.parley.workbook.draft.Colour;

/** Colours and the typeface. */
public final class Palette {
  /** On every desk; LibreOffice has a face of the same widths for it. */
  static final String FONT = "Arial";

  static final Colour EDGE = new Colour(0xC9CED6);
  static final Colour INPUT_EDGE = new Colour(0xB8860B);
  public static final Colour NAVY = new Colour(0x1F3A5F);
  public static final Colour TEAL = new Colour(0x2A7F8E);
  public static final Colour AMBER = new Colour(0xC77C11);
  public static final Colour RED = new Colour(0xB3261E);
  static final Colour PLUM = new Colour(0x6B3A74);
  static final Colour SLATE = new Colour(0x8A94A6);
  public static final Colour GOOD = new Colour(0xDDF0DF);
  public static final Colour DOUBTFUL = new Colour(0xFDE9C8);
  public static final Colour BAD = new Colour(0xF8D4D0);

  private Palette() {}

  /** The fill of a look, if it has one. */
  static Optional<Colour> fill(Look look) {
    return switch (look) {
      case BAND -> Optional.of(NAVY);
      case HEAD -> Optional.of(new Colour(0xE4E9F0));
      case HELPER, ASIDE -> Optional.of(new Colour(0xF5F6F8));
      case OPEN -> Optional.of(new Colour(0xFFC94D));
      case INPUT, INPUT_WORDS, LEGEND -> Optional.of(new Colour(0xFFF9DB));
      default -> Optional.empty();
    };
  }

  /** The colour of a look's letters. */
  static Colour ink(Look look) {
    return switch (look) {
      case TITLE -> NAVY;
      case BAND -> new Colour(0xFFFFFF);
      case PURPOSE, HELPER, ASIDE -> new Colour(0x4A5463);
      case INPUT, INPUT_WORDS, LEGEND -> new Colour(0x0B3FB3);
      default -> new Colour(0x111111);
    };
  }
}
