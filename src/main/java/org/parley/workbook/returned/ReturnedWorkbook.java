package org.parley.workbook.returned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.Span;
import org.parley.workbook.Actual;
import org.parley.workbook.CachedValues;
import org.parley.workbook.Concession;
import org.parley.workbook.FormulaFault;
import org.parley.workbook.RecordedDeal;

/**
 * A workbook that came back. What it calculates is calculated anew: values that the file holds for
 * its formulas count for nothing.
 */
public final class ReturnedWorkbook {
  private final String file;
  private final XSSFWorkbook workbook;
  private final WorkbookRecord record;
  private final List<Actual> actuals;

  private ReturnedWorkbook(
      String file, XSSFWorkbook workbook, WorkbookRecord record, List<Actual> actuals) {
    this.file = file;
    this.workbook = workbook;
    this.record = record;
    this.actuals = List.copyOf(actuals);
  }

  /**
   * Opens a workbook and checks that it is as it was issued but for its input cells, and that these
   * hold what they take. Every fault is found at once.
   *
   * @param file as the user named it
   */
  public static Outcome<ReturnedWorkbook> open(String file, byte[] bytes) {
    Outcome<XSSFWorkbook> opened = ReturnedFile.open(file, bytes);
    if (opened.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), opened.diagnostics());
    }
    var findings = new Findings();
    Optional<WorkbookRecord> record = RecordReader.read(opened.value().get());
    if (record.isEmpty()) {
      findings.report(
          DiagnosticCode.WORKBOOK_WITHOUT_RECORD
              .at(Span.startOf(file), file)
              .withHint("Take the file that `scorecard` wrote, with all its sheets."));
      return Outcome.failed(findings);
    }
    return check(file, opened.value().get(), record.get(), findings);
  }

  private static Outcome<ReturnedWorkbook> check(
      String file, XSSFWorkbook workbook, WorkbookRecord record, Findings findings) {
    var locked = new LockedCheck(file, workbook, record, findings);
    locked.structure();
    if (findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    locked.contents();
    List<Actual> actuals = new InputReader(file, workbook, findings).readAll(record.inputs());
    return Outcome.unlessErrors(new ReturnedWorkbook(file, workbook, record, actuals), findings);
  }

  public RecordedDeal deal() {
    return record.deal();
  }

  /** What the draft of the deal concedes, as the workbook records it. */
  public List<Concession> concessions() {
    return List.copyOf(record.concessions());
  }

  /**
   * What a person entered. What the old deal put there to begin with is not among it: the new deal
   * says it anew.
   */
  public List<Actual> entered() {
    return actuals.stream().filter(Actual::entered).toList();
  }

  /** What stands in the input cells, in the order of the sheets. */
  public List<Actual> actuals() {
    return actuals;
  }

  /**
   * What follows from it on a day.
   *
   * @param day the one that stands in the workbook if empty
   */
  public Outcome<Review> review(Optional<LocalDate> day) {
    var findings = new Findings();
    XSSFCell asOf = asOf();
    day.ifPresent(date -> asOf.setCellValue(DateUtil.getExcelDate(date)));
    for (FormulaFault fault : CachedValues.tryToFill(workbook)) {
      findings.report(fault(file, fault));
    }
    if (findings.hasErrors()) {
      return Outcome.failed(findings);
    }
    LocalDate seen = DateUtil.getLocalDateTime(asOf.getNumericCellValue()).toLocalDate();
    List<ReviewPoint> points = NoticesReader.read(workbook.getSheet(record.notices()));
    return Outcome.of(
        new Review(record.deal(), seen, entered().size(), record.inputs().size(), points),
        findings);
  }

  static Diagnostic fault(String file, FormulaFault fault) {
    CellPlace place = CellPlace.of(file, fault.sheet(), fault.cell());
    return DiagnosticCode.WORKBOOK_NO_RESULT
        .at(place.span(), place, fault.gives())
        .withHint("Check the figures that it reads.");
  }

  private XSSFCell asOf() {
    XSSFName name = workbook.getName("AsOfDate");
    var reference = new CellReference(name.getRefersToFormula());
    return workbook
        .getSheet(reference.getSheetName())
        .getRow(reference.getRow())
        .getCell(reference.getCol());
  }
}
