package org.parley.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.parley.workbook.draft.CellStyle;
import org.parley.workbook.draft.CellStyle.Alignment;
import org.parley.workbook.draft.CellStyle.Font;
import org.parley.workbook.draft.Colour;
import org.parley.workbook.draft.DraftBook;

/** The cell styles of one workbook, each made once: Excel allows 64,000. */
final class Styles {
  private record Key(Look look, String format, boolean quoted) {
    boolean wraps() {
      return !isLine(look) && format.equals(Format.GENERAL);
    }
  }

  private static final int POINTS = 10;

  /** Of the letters of cells without a look. */
  static final Font USUAL = new Font(Palette.FONT, POINTS, false, false, Colour.BLACK);

  private final DraftBook book;
  private final Map<Key, Integer> made = new LinkedHashMap<>();
  private final Map<Integer, Key> keys = new HashMap<>();

  Styles(DraftBook book) {
    this.book = book;
  }

  /**
   * The place of the style of a look among those of the workbook.
   *
   * @param quoted true for a text that could be taken for a formula
   */
  int of(Look look, String format, boolean quoted) {
    return made.computeIfAbsent(new Key(look, format, quoted), this::make);
  }

  /** The look of a style that was made here. */
  Optional<Look> look(int style) {
    return Optional.ofNullable(keys.get(style)).map(Key::look);
  }

  /** True if cells of the style are filled in by people. */
  boolean isOpen(int style) {
    return look(style).filter(Look::isInput).isPresent();
  }

  /** True if words break into lines; Excel wraps or shrinks, not both. */
  boolean wraps(int style) {
    Key key = keys.get(style);
    return key != null && key.wraps();
  }

  private int make(Key key) {
    boolean figure = !key.format().equals(Format.GENERAL);
    int index =
        book.add(
            new CellStyle(
                key.format(),
                font(key.look()),
                Palette.fill(key.look()),
                edge(key.look()),
                alignment(key.look(), figure),
                key.wraps(),
                figure, // figures are never cut off, nor replaced by marks
                !key.look().isInput(),
                key.quoted()));
    keys.put(index, key);
    return index;
  }

  private static Alignment alignment(Look look, boolean figure) {
    HorizontalAlignment across =
        switch (look) {
          case CENTRE, HEAD -> HorizontalAlignment.CENTER;
          case FIGURE, HELPER -> HorizontalAlignment.RIGHT;
          case INPUT -> figure ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
          default -> HorizontalAlignment.LEFT;
        };
    boolean indented =
        across == HorizontalAlignment.LEFT && look != Look.TITLE && look != Look.PURPOSE;
    return new Alignment(
        across,
        isLine(look) || look == Look.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP,
        indented ? 1 : 0);
  }

  /** True for words across the page. */
  private static boolean isLine(Look look) {
    return look == Look.TITLE || look == Look.BAND;
  }

  private static Optional<Colour> edge(Look look) {
    return switch (look) {
      case TITLE, BAND, PURPOSE -> Optional.empty();
      case INPUT, INPUT_WORDS, LEGEND -> Optional.of(Palette.INPUT_EDGE);
      default -> Optional.of(Palette.EDGE);
    };
  }

  private static Font font(Look look) {
    return new Font(
        Palette.FONT,
        look == Look.TITLE ? 16 : look == Look.BAND ? 11 : POINTS,
        switch (look) {
          case TITLE, BAND, HEAD, STRONG, STATUS, OPEN -> true;
          default -> false;
        },
        look == Look.HELPER || look == Look.ASIDE,
        Palette.ink(look));
  }
}
