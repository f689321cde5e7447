package org.parley.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.DateUtil;
import org.parley.workbook.draft.DraftCell;
import org.parley.workbook.draft.DraftSheet;
import org.parley.workbook.draft.SheetLayout;

/** Writes the cells of one sheet. The only place where a cell gets its content. */
public final class Canvas {
  private final DraftSheet sheet;
  private final Styles styles;
  private final RowHeights heights;
  private final SortedSet<Integer> bands = new TreeSet<>();

  Canvas(DraftSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.heights = new RowHeights(sheet);
  }

  /** The sheet that is written. */
  DraftSheet cells() {
    return sheet;
  }

  /** How the sheet is shown and printed. */
  public SheetLayout layout() {
    return sheet.layout();
  }

  public String name() {
    return sheet.name();
  }

  /** The cell at a 0-based row and column. */
  public Place at(int row, int column) {
    return new Place(name(), row, column);
  }

  /** Sets the widths of the first columns, in characters. */
  public void widths(int... characters) {
    sheet.widths(characters);
  }

  public void text(Place place, String text, Look look) {
    text(place.block(1, 1), text, look);
  }

  /** Writes words across a block of cells, which becomes one. */
  public void text(Strip strip, String text, Look look) {
    frame(strip, look, Format.GENERAL, CellText.looksLikeFormula(text));
    cell(strip.first()).words(CellText.fitting(text));
    if (look == Look.BAND) {
      bands.add(strip.first().row());
    }
    heights.note(strip, text, look);
  }

  public void number(Place place, BigDecimal number, Look look, String format) {
    frame(place.block(1, 1), look, format, false);
    cell(place).figure(number.doubleValue());
  }

  public void date(Place place, LocalDate date, Look look) {
    frame(place.block(1, 1), look, Format.DATE, false);
    cell(place).figure(DateUtil.getExcelDate(date));
  }

  public void formula(Place place, String formula, Look look, String format) {
    formula(place.block(1, 1), formula, look, format);
  }

  /** Writes a formula across a block of cells, which becomes one. */
  public void formula(Strip strip, String formula, Look look, String format) {
    frame(strip, look, format, false);
    cell(strip.first()).formula(FormulaText.checked(formula));
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
    open.ifPresent(word -> cell(place).words(CellText.fitting(word)));
    number.ifPresent(start -> cell(place).figure(start.doubleValue()));
  }

  /** Rows of the bands that head the parts of the sheet. */
  SortedSet<Integer> bands() {
    return Collections.unmodifiableSortedSet(bands);
  }

  /** Makes rows high enough for their words; call when all cells are written. */
  void finish() {
    heights.apply();
    sheet.book().read(sheet);
  }

  private void frame(Strip strip, Look look, String format, boolean quoted) {
    int style = styles.of(look, format, quoted);
    for (int row = 0; row < strip.rows(); row++) {
      for (int column = 0; column < strip.columns(); column++) {
        sheet.cell(strip.first().row() + row, strip.first().column() + column).style(style);
      }
    }
    if (strip.rows() * strip.columns() > 1) {
      sheet.merge(strip.range());
    }
  }

  private DraftCell cell(Place place) {
    return sheet.cell(place.row(), place.column());
  }
}
