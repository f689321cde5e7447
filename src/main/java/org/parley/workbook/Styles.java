package org.parley.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: Excel allows 64,000. */
final class Styles {
  private record Key(Look look, String format, boolean quoted) {
    boolean wraps() {
      return look != Look.TITLE && look != Look.BAND && format.equals(Format.GENERAL);
    }
  }

  private final XSSFWorkbook workbook;
  private final Map<Key, Integer> made = new LinkedHashMap<>();
  private final Map<Integer, Key> keys = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont normal = workbook.getFontAt(0);
    normal.setFontName(Palette.FONT);
    normal.setFontHeightInPoints((short) 10);
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
    XSSFCellStyle style = workbook.createCellStyle();
    keys.put((int) style.getIndex(), key);
    style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    style.setQuotePrefixed(key.quoted());
    style.setLocked(!key.look().isInput());
    style.setFont(font(key.look()));
    place(style, key.look());
    if (key.look() == Look.INPUT && key.format().equals(Format.GENERAL)) {
      style.setAlignment(HorizontalAlignment.LEFT); // words, not figures
      style.setIndention((short) 1);
    }
    if (!key.format().equals(Format.GENERAL)) {
      style.setShrinkToFit(true); // figures are never cut off, nor replaced by marks
    }
    style.setWrapText(key.wraps());
    fill(style, key.look());
    return style.getIndex();
  }

  private static void place(XSSFCellStyle style, Look look) {
    boolean line = look == Look.TITLE || look == Look.BAND;
    style.setVerticalAlignment(
        line || look == Look.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setAlignment(
        switch (look) {
          case CENTRE, HEAD -> HorizontalAlignment.CENTER;
          case FIGURE, HELPER, INPUT -> HorizontalAlignment.RIGHT;
          default -> HorizontalAlignment.LEFT;
        });
    if (style.getAlignment() == HorizontalAlignment.LEFT
        && look != Look.TITLE
        && look != Look.PURPOSE) {
      style.setIndention((short) 1);
    }
    if (!line && look != Look.PURPOSE) {
      border(style, edge(look));
    }
  }

  private static XSSFColor edge(Look look) {
    return switch (look) {
      case INPUT, INPUT_WORDS, LEGEND -> Palette.INPUT_EDGE;
      default -> Palette.EDGE;
    };
  }

  private static void border(XSSFCellStyle style, XSSFColor colour) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour);
    style.setBottomBorderColor(colour);
    style.setLeftBorderColor(colour);
    style.setRightBorderColor(colour);
  }

  private static void fill(XSSFCellStyle style, Look look) {
    Palette.fill(look)
        .ifPresent(
            colour -> {
              style.setFillForegroundColor(colour);
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            });
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(Palette.FONT);
    font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.BAND ? 11 : 10));
    font.setBold(
        switch (look) {
          case TITLE, BAND, HEAD, STRONG, STATUS, OPEN -> true;
          default -> false;
        });
    font.setItalic(look == Look.HELPER || look == Look.ASIDE);
    font.setColor(Palette.ink(look));
    return font;
  }
}
