package org.parley.workbook.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.DidYouMean;
import org.parley.diagnostic.Findings;
import org.parley.source.Span;

/** Holds the locked cells of a returned workbook against its record. */
record LockedCheck(String file, XSSFWorkbook workbook, WorkbookRecord record, Findings findings) {
  /** Changed cells of a sheet that are named one by one. */
  private static final int NAMED = 20;

  /**
   * Reports missing sheets, and rows and columns that moved. What moves changes formulas everywhere
   * and brings inputs out of their places, which are no faults of their own.
   */
  void structure() {
    record.locked().forEach(this::structure);
  }

  /** Reports cells that were overwritten; call where nothing has moved. */
  void contents() {
    record.locked().forEach(this::overwritten);
  }

  private void structure(String name, Map<Integer, Map<String, String>> rows) {
    XSSFSheet sheet = workbook.getSheet(name);
    if (sheet == null) {
      missing(name);
      return;
    }
    List<IssuedCell> words =
        IssuedCell.all(rows).stream().filter(cell -> !cell.isFormula()).toList();
    SheetShift.find(words, SheetMarks.of(sheet)).ifPresent(shift -> moved(name, shift));
  }

  private void missing(String name) {
    List<String> unknown = new ArrayList<>();
    workbook.forEach(
        sheet -> {
          if (!record.locked().containsKey(sheet.getSheetName())
              && !sheet.getSheetName().equals(record.sheet())) {
            unknown.add(sheet.getSheetName());
          }
        });
    String hint =
        DidYouMean.hint(name, unknown)
            .or(() -> unknown.stream().findFirst().map(other -> "Is it the sheet `" + other + "`?"))
            .map(words -> words + " Give it its old name again.")
            .orElse("Take it from an earlier copy of the workbook.");
    findings.report(
        DiagnosticCode.WORKBOOK_SHEET_MISSING.at(Span.startOf(file), name).withHint(hint));
  }

  private void moved(String sheet, SheetShift shift) {
    findings.report(
        DiagnosticCode.WORKBOOK_MOVED
            .at(new CellPlace(file, sheet, shift.first()).span(), shift.words(), sheet)
            .withHint("Undo it, so that every figure stands where the formulas look for it."));
  }

  private void overwritten(String sheet, Map<Integer, Map<String, String>> rows) {
    SheetMarks marks = SheetMarks.of(workbook.getSheet(sheet));
    List<IssuedCell> changed =
        IssuedCell.all(rows).stream().filter(cell -> !cell.isIn(marks)).toList();
    changed.stream()
        .limit(NAMED)
        .map(cell -> new CellPlace(file, sheet, cell.address()))
        .forEach(
            place ->
                findings.report(
                    DiagnosticCode.WORKBOOK_OVERWRITTEN
                        .at(place.span(), place)
                        .withHint(
                            "Only yellow cells are to be filled in. Copy the cell from an earlier"
                                + " copy of the workbook.")));
    if (changed.size() > NAMED) {
      findings.report(
          DiagnosticCode.WORKBOOK_MORE_OVERWRITTEN.at(
              new CellPlace(file, sheet, changed.get(NAMED).address()).span(),
              changed.size() - NAMED,
              sheet));
    }
  }
}
