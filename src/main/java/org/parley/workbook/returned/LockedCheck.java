package org.parley.workbook.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
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

  /** Reports missing sheets, moved rows and columns, and cells that were overwritten. */
  void run() {
    record.locked().forEach(this::sheet);
  }

  private void sheet(String name, Map<Integer, Map<String, String>> rows) {
    XSSFSheet sheet = workbook.getSheet(name);
    if (sheet == null) {
      missing(name);
      return;
    }
    List<CellAddress> changed = changed(sheet, rows);
    Optional<SheetShift> shift =
        changed.isEmpty() ? Optional.empty() : SheetShift.find(sheet, rows, changed.size());
    if (shift.isPresent()) {
      moved(name, shift.get());
    } else {
      overwritten(name, changed);
    }
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

  private static List<CellAddress> changed(
      XSSFSheet sheet, Map<Integer, Map<String, String>> rows) {
    var changed = new ArrayList<CellAddress>();
    rows.forEach(
        (row, marks) ->
            marks.forEach(
                (letters, mark) -> {
                  int column = CellReference.convertColStringToIndex(letters);
                  if (!SheetShift.mark(sheet, row, column).equals(mark)) {
                    changed.add(new CellAddress(row, column));
                  }
                }));
    return changed;
  }

  private void moved(String sheet, SheetShift shift) {
    findings.report(
        DiagnosticCode.WORKBOOK_MOVED
            .at(new CellPlace(file, sheet, shift.first()).span(), shift.words(), sheet)
            .withHint("Undo it, so that every figure stands where the formulas look for it."));
  }

  private void overwritten(String sheet, List<CellAddress> changed) {
    changed.stream()
        .limit(NAMED)
        .forEach(
            address -> {
              var place = new CellPlace(file, sheet, address);
              findings.report(
                  DiagnosticCode.WORKBOOK_OVERWRITTEN
                      .at(place.span(), place)
                      .withHint(
                          "Only yellow cells are to be filled in. Copy the cell from an earlier"
                              + " copy of the workbook."));
            });
    if (changed.size() > NAMED) {
      findings.report(
          DiagnosticCode.WORKBOOK_MORE_OVERWRITTEN.at(
              new CellPlace(file, sheet, changed.get(NAMED)).span(),
              changed.size() - NAMED,
              sheet));
    }
  }
}
