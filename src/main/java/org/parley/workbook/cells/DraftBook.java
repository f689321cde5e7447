package org.parley.workbook.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.BaseXSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook in the making. POI's workbook has everything else, and no cell. */
public final class DraftBook extends BaseXSSFEvaluationWorkbook {
  private final List<DraftSheet> sheets = new ArrayList<>();
  private final Map<String, DraftSheet> byName = new ConcurrentHashMap<>();
  private final Map<String, DraftName> names = new ConcurrentHashMap<>();
  private final List<DraftName> numbered = new CopyOnWriteArrayList<>();
  private final List<Runnable> charts = new ArrayList<>();
  private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);

  public DraftBook(XSSFWorkbook frame) {
    super(frame);
  }

  /** POI's workbook. */
  public XSSFWorkbook frame() {
    return _uBook;
  }

  /**
   * A new sheet after the others.
   *
   * @param name that Excel takes
   */
  public DraftSheet add(String name) {
    var sheet = new DraftSheet(this, _uBook.createSheet(name), sheets.size());
    sheets.add(sheet);
    byName.put(name, sheet);
    return sheet;
  }

  /** In the order of the tabs. */
  public List<DraftSheet> sheets() {
    return List.copyOf(sheets);
  }

  /** The sheet of a name that there is. */
  public DraftSheet sheet(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /**
   * Names a block of cells for the whole workbook.
   *
   * @param cells as a formula, such as {@code 'Terms'!$B$3}
   */
  public void name(String name, String cells) {
    XSSFName named = _uBook.createName();
    named.setNameName(name);
    named.setRefersToFormula(cells);
    Ptg[] definition = FormulaParser.parse(cells, this, FormulaType.NAMEDRANGE, -1);
    var known = new DraftName(name, numbered.size(), definition);
    numbered.add(known);
    names.put(name, known);
  }

  /** Reads the formulas of a sheet whose cells are written, while others are being written. */
  public void read(DraftSheet sheet) {
    reading = reading.thenRunAsync(sheet::readFormulas);
  }

  /** Waits until all formulas are read. */
  public void awaitFormulas() {
    reading.join();
  }

  /** Notes a chart: it is drawn once the figures are known, since the file repeats them. */
  public void chart(Runnable drawing) {
    charts.add(drawing);
  }

  /** Draws the charts; call when all formulas are computed. */
  public void drawCharts() {
    charts.forEach(Runnable::run);
    charts.clear();
  }

  @Override
  public EvaluationSheet getSheet(int at) {
    return sheets.get(at);
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((DraftSheet) sheet).index();
  }

  @Override
  public int getSheetIndex(String name) {
    DraftSheet sheet = byName.get(name);
    return sheet == null ? super.getSheetIndex(name) : sheet.index();
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    Ptg[] read = ((DraftCell) cell).tokens();
    return read.length > 0 ? read : tokens((DraftCell) cell);
  }

  Ptg[] tokens(DraftCell cell) {
    CellContent.Formula formula = (CellContent.Formula) cell.content();
    int sheet = getSheetIndex(cell.getSheet());
    return FormulaParser.parse(formula.text(), this, FormulaType.CELL, sheet, cell.getRowIndex());
  }

  @Override
  public @Nullable EvaluationName getName(String name, int sheet) {
    return names.get(name);
  }

  @Override
  public @Nullable EvaluationName getName(NamePtg token) {
    return numbered.get(token.getIndex());
  }
}
