package org.parley.workbook;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.workbook.draft.DraftSheet;

/**
 * Row heights by a count of characters: measuring by fonts would differ between machines. A row of
 * single cells still grows with the words that are filled in.
 */
final class RowHeights {
  /** Excel's limit. */
  static final float HIGHEST = 409f;

  private static final float LINE = 13.2f;

  private final DraftSheet sheet;
  private final Map<Integer, Float> needed = new TreeMap<>();

  /** Rows with words across several cells: spreadsheets would make them one line high. */
  private final Set<Integer> fixed = new HashSet<>();

  RowHeights(DraftSheet sheet) {
    this.sheet = sheet;
  }

  /** Notes the words that stand in a block; the column widths must be set before. */
  void note(Strip strip, String text, Look look) {
    if (strip.columns() > 1 || strip.rows() > 1) {
      for (int row = 0; row < strip.rows(); row++) {
        fixed.add(strip.first().row() + row);
      }
    }
    if (look == Look.TITLE || look == Look.BAND) {
      need(strip.first().row(), look == Look.TITLE ? 26f : 18f);
      return;
    }
    float height = height(text, strip.width(sheet), look);
    for (int row = 0; row < strip.rows(); row++) {
      need(strip.first().row() + row, height / strip.rows());
    }
  }

  static float height(String text, double width, Look look) {
    return lines(text, Math.max(1, (width - edges(look)) * fill(look))) * LINE + 2f;
  }

  /** The least width of a cell, in characters, in which words stand in one line. */
  static int widthOfOneLine(String text, Look look) {
    int least = Math.max(1, (int) (width(text) / fill(look)) + edges(look) - 1);
    return IntStream.iterate(least, width -> width + 1)
        .filter(width -> height(text, width, look) < 2 * LINE)
        .findFirst()
        .orElseThrow();
  }

  /** Characters of width that the edges of a cell take; an indent is about one. */
  private static int edges(Look look) {
    return switch (look) {
      case TITLE, BAND, PURPOSE, HEAD, CENTRE -> 1;
      default -> 2;
    };
  }

  /** Letters for each digit's width: bold ones are wider. */
  private static double fill(Look look) {
    return switch (look) {
      case HEAD, STRONG, STATUS, OPEN -> 1.02;
      default -> 1.13;
    };
  }

  void apply() {
    needed.forEach(
        (row, height) -> sheet.row(row).height(Math.min(HIGHEST, height), fixed.contains(row)));
  }

  /**
   * Lines that words need. Programs break them at spaces, some also behind hyphens and slashes; a
   * long word is broken where it must.
   */
  static int lines(String text, double width) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && width(text) <= width) {
      return 1; // as most do: no need to look for breaks
    }
    int atSpaces = text.lines().mapToInt(line -> lines(line, " ", width)).sum();
    int everywhere = text.lines().mapToInt(line -> lines(line, " /-", width)).sum();
    return Math.max(1, Math.max(atSpaces, everywhere));
  }

  /** Lines of a paragraph that may break behind some signs. */
  private static int lines(String paragraph, String breaks, double width) {
    int lines = 1;
    double used = 0;
    int first = 0;
    while (first < paragraph.length()) {
      int next = behindBreak(paragraph, breaks, first);
      double length = width(paragraph.substring(first, next).stripTrailing());
      if (used > 0 && used + length > width) {
        lines++;
        used = 0;
      }
      for (; length > width; length -= width) {
        lines++;
      }
      used += length + (paragraph.charAt(next - 1) == ' ' ? 1 : 0);
      first = next;
    }
    return lines;
  }

  private static int behindBreak(String paragraph, String breaks, int first) {
    int at = first;
    while (at < paragraph.length() && breaks.indexOf(paragraph.charAt(at)) < 0) {
      at++;
    }
    return Math.min(paragraph.length(), at + 1);
  }

  private static double width(String words) {
    double width = 0;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      width += width(words.codePointAt(at));
    }
    return width;
  }

  /** Of an average small letter; East Asian characters are about two Latin ones wide. */
  private static double width(int codePoint) {
    if (codePoint >= 0x2E80) {
      return 1.9;
    }
    if ("mwMW@%".indexOf(codePoint) >= 0) {
      return 1.6;
    }
    return Character.isUpperCase(codePoint) ? 1.4 : 1;
  }

  private void need(int row, float height) {
    needed.merge(row, height, Math::max);
  }
}
