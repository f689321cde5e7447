package org.parley.workbook.draft;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the making as POI reads and computes its formulas. None of them refers to another
 * workbook or to a table of Excel's.
 */
public final class BookFormulas implements EvaluationWorkbook, FormulaParsingWorkbook {
  private final DraftBook book;

  BookFormulas(DraftBook book) {
    this.book = book;
  }

  Ptg[] tokens(DraftCell cell) {
    CellContent.Formula formula = (CellContent.Formula) cell.content();
    int sheet = getSheetIndex(cell.getSheet());
    return FormulaParser.parse(formula.text(), this, FormulaType.CELL, sheet, cell.getRowIndex());
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    Ptg[] read = ((DraftCell) cell).tokens();
    return read.length > 0 ? read : tokens((DraftCell) cell);
  }

  @Override
  public String getSheetName(int at) {
    return book.sheet(at).name();
  }

  @Override
  public EvaluationSheet getSheet(int at) {
    return book.sheet(at);
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((DraftSheet) sheet).index();
  }

  @Override
  public int getSheetIndex(String name) {
    return book.find(name).map(DraftSheet::index).orElse(-1);
  }

  @Override
  public int getExternalSheetIndex(String name) {
    return getSheetIndex(name);
  }

  @Override
  public int convertFromExternSheetIndex(int index) {
    return index;
  }

  @Override
  public ExternalSheet getExternalSheet(
      @Nullable String first, @Nullable String last, int workbook) {
    return last == null || last.equals(first)
        ? new ExternalSheet(null, first)
        : new ExternalSheetRange(null, first, last);
  }

  @Override
  public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
    return new Ref3DPxg(sheet, cell);
  }

  @Override
  public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
    return new Area3DPxg(sheet, area);
  }

  @Override
  public @Nullable EvaluationName getName(String name, int sheet) {
    return book.named(name).orElse(null);
  }

  @Override
  public EvaluationName getName(NamePtg token) {
    return book.named(token.getIndex());
  }

  /** A function that POI knows beside those of the oldest Excel. */
  @Override
  public @Nullable NameXPxg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
    return getUDFFinder().findFunction(name) == null ? null : new NameXPxg(null, name);
  }

  @Override
  public UDFFinder getUDFFinder() {
    return AggregatingUDFFinder.DEFAULT;
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return SpreadsheetVersion.EXCEL2007;
  }

  @Override
  public void clearAllCachedResultValues() {
    // cells hold their results themselves
  }

  @Override
  public @Nullable Table getTable(String name) {
    return null;
  }

  @Override
  public Name createName() {
    throw new IllegalStateException("formulas make no names");
  }

  @Override
  public ExternalSheet getExternalSheet(int index) {
    throw new IllegalStateException("sheets are known by their names");
  }

  @Override
  public int getExternalSheetIndex(String workbook, String sheet) {
    throw new IllegalStateException("there is one workbook");
  }

  @Override
  public ExternalName getExternalName(int sheet, int name) {
    throw new IllegalStateException("there is one workbook");
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbook) {
    throw new IllegalStateException("there is one workbook");
  }

  @Override
  public String resolveNameXText(NameXPtg token) {
    throw new IllegalStateException("names are known by their texts");
  }
}
