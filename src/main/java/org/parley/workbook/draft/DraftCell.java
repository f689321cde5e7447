package org.parley.workbook.draft;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A cell in the making. The evaluator sees what it holds. */
public final class DraftCell implements EvaluationCell {
  private final DraftSheet sheet;
  private final int row;
  private final int column;
  private int style;
  private boolean merged;
  private CellContent content = CellContent.NOTHING;
  private Ptg[] tokens = {};

  DraftCell(DraftSheet sheet, int row, int column) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }

  /** The place of its style among those of the workbook; 0 for the usual one. */
  public int style() {
    return style;
  }

  public void style(int index) {
    style = index;
  }

  public CellContent content() {
    return content;
  }

  public void content(CellContent held) {
    content = held;
  }

  public void words(String text) {
    content = new CellContent.Words(text);
  }

  public void figure(double number) {
    content = new CellContent.Figure(number);
  }

  /** A formula that is not computed yet. */
  public void formula(String text) {
    content = new CellContent.Formula(text, CellContent.NOTHING);
  }

  /** What the formula is made of, as POI reads it; nothing until it is read. */
  Ptg[] tokens() {
    return tokens;
  }

  /**
   * Reads the formula, if it holds one; a formula that cannot be read is left for the evaluator.
   */
  void read(DraftBook book) {
    if (content instanceof CellContent.Formula) {
      try {
        tokens = book.formulas().tokens(this);
      } catch (RuntimeException unreadable) {
        tokens = new Ptg[0]; // the evaluator meets it again and reports the cell
      }
    }
  }

  /** Such as {@code B3}. */
  public String address() {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /** Joins it to its neighbors; a cell can be joined once. */
  void merge() {
    if (merged) {
      throw new IllegalStateException(sheet.name() + "!" + address() + " is merged twice");
    }
    merged = true;
  }

  @Override
  public Object getIdentityKey() {
    return this;
  }

  @Override
  public EvaluationSheet getSheet() {
    return sheet;
  }

  @Override
  public int getRowIndex() {
    return row;
  }

  @Override
  public int getColumnIndex() {
    return column;
  }

  @Override
  public CellType getCellType() {
    return content instanceof CellContent.Formula ? CellType.FORMULA : type(content);
  }

  @Override
  public CellType getCachedFormulaResultType() {
    return type(content.seen());
  }

  private static CellType type(CellContent plain) {
    if (plain instanceof CellContent.Words) {
      return CellType.STRING;
    }
    return plain instanceof CellContent.Figure ? CellType.NUMERIC : CellType.BLANK;
  }

  @Override
  public double getNumericCellValue() {
    return content.seen() instanceof CellContent.Figure figure ? figure.number() : 0;
  }

  @Override
  public String getStringCellValue() {
    return content.words();
  }

  @Override
  public boolean getBooleanCellValue() {
    throw new IllegalStateException(address() + " holds no truth value");
  }

  @Override
  public int getErrorCellValue() {
    throw new IllegalStateException(address() + " holds no error");
  }

  @Override
  public CellRangeAddress getArrayFormulaRange() {
    throw new IllegalStateException(address() + " is in no array");
  }

  @Override
  public boolean isPartOfArrayFormulaGroup() {
    return false;
  }
}
