package org.parley.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the cells of one sheet. The only place where a cell gets its content. */
public final class Canvas {
  private final XSSFSheet sheet;
  private final Styles styles;
  private final RowHeights heights;
  private final SortedSet<Integer> bands = new TreeSet<>();

  Canvas(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.heights = new RowHeights(sheet);
  }

  public XSSFSheet sheet() {
    return sheet;
  }

  public String name() {
    return sheet.getSheetName();
  }

  /** The cell at a 0-based row and column. */
  public Place at(int row, int column) {
    return new Place(name(), row, column);
  }

  /** Sets the widths of the first columns, in characters. */
  public void widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, Math.min(255, characters[column]) * 256);
    }
  }

  public void text(Place place, String text, Look look) {
    text(place.block(1, 1), text, look);
  }

  /** Writes words across a block of cells, which becomes one. */
  public void text(Strip strip, String text, Look look) {
    frame(strip, look, Format.GENERAL, CellText.looksLikeFormula(text));
    styles.texts().put(cell(strip.first()), text);
    if (look == Look.BAND) {
      bands.add(strip.first().row());
    }
    heights.note(strip, text, look);
  }

  public void number(Place place, BigDecimal number, Look look, String format) {
    frame(place.block(1, 1), look, format, false);
    cell(place).setCellValue(number.doubleValue());
  }

  public void date(Place place, LocalDate date, Look look) {
    frame(place.block(1, 1), look, Format.DATE, false);
    cell(place).setCellValue(DateUtil.getExcelDate(date));
  }

  public void formula(Place place, String formula, Look look, String format) {
    formula(place.block(1, 1), formula, look, format);
  }

  /** Writes a formula across a block of cells, which becomes one. */
  public void formula(Strip strip, String formula, Look look, String format) {
    frame(strip, look, format, false);
    cell(strip.first()).setCellFormula(FormulaText.checked(formula));
  }

  /** Keeps room for words that a formula may give in a block. */
  public void reserve(Strip strip, String words, Look look) {
    heights.note(strip, words, look);
  }

  /** An empty cell to fill in. */
  void input(Place place, String format) {
    frame(place.block(1, 1), Look.INPUT, format, false);
  }

  /** A cell to fill in that starts with a figure of the deal, or with the word for an open one. */
  void input(Place place, Optional<BigDecimal> number, Optional<String> open, String format) {
    input(place, format);
    open.ifPresent(word -> cell(place).setCellValue(CellText.stored(word)));
    number.ifPresent(start -> cell(place).setCellValue(start.doubleValue()));
  }

  /** Rows of the bands that head the parts of the sheet. */
  SortedSet<Integer> bands() {
    return Collections.unmodifiableSortedSet(bands);
  }

  /** Makes rows high enough for their words; call when all is written. */
  void fitRows() {
    heights.apply();
  }

  private void frame(Strip strip, Look look, String format, boolean quoted) {
    for (int row = 0; row < strip.rows(); row++) {
      for (int column = 0; column < strip.columns(); column++) {
        cell(strip.at(row, column)).setCellStyle(styles.of(look, format, quoted));
      }
    }
    if (strip.rows() * strip.columns() > 1) {
      sheet.addMergedRegion(strip.range());
    }
  }

  private XSSFCell cell(Place place) {
    XSSFRow row = sheet.getRow(place.row());
    XSSFRow present = row == null ? sheet.createRow(place.row()) : row;
    XSSFCell cell = present.getCell(place.column());
    return cell == null ? present.createCell(place.column()) : cell;
  }
}
