package org.parley.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;

/** Paper, landscape, and what fits on it in a size that can be read. */
enum Paper {
  LETTER(PrintSetup.LETTER_PAPERSIZE, 11, 8.5, 7.2),
  /** Down to smaller type: few printers have larger paper. */
  LEGAL(PrintSetup.LEGAL_PAPERSIZE, 14, 8.5, 6.5),
  TABLOID(PrintSetup.TABLOID_PAPERSIZE, 17, 11, 0);

  /** Margins in inches. */
  static final double SIDE = 0.4;

  static final double EDGE = 0.6;

  /** A character of width at full size, in points. */
  private static final double CHARACTER = 5.56;

  private static final double FULL_SIZE = 10;

  private static final int POINTS = 72;

  private final short code;
  private final double width;
  private final double height;
  private final double leastType;

  Paper(short code, double width, double height, double leastType) {
    this.code = code;
    this.width = width - 2 * SIDE;
    this.height = height - 2 * EDGE;
    this.leastType = leastType;
  }

  /** In the files of spreadsheets. */
  short code() {
    return code;
  }

  /**
   * The smallest on which a sheet can be read that is as wide as the page, or the largest.
   *
   * @param characters of width
   */
  static Paper of(double characters) {
    for (Paper paper : values()) {
      if (paper.type(characters) >= paper.leastType) {
        return paper;
      }
    }
    return TABLOID;
  }

  /** The width between the margins, in times of long paper. */
  double timesAsWide() {
    return width / LEGAL.width;
  }

  /** The height between the margins, in points. */
  double pointsHigh() {
    return height * POINTS;
  }

  /** The size of the type, in points, of a sheet that is as wide as the page. */
  double type(double characters) {
    return Math.min(1, width * POINTS / (characters * CHARACTER)) * FULL_SIZE;
  }

  /** The height of a page, in points before a sheet of a width is made to fit. */
  double height(double characters) {
    return pointsHigh() * FULL_SIZE / type(characters);
  }
}
