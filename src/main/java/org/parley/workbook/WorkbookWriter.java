package org.parley.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.workbook.cells.BookFile;

/** Writes the Excel workbook in which a deal is run. */
public final class WorkbookWriter {
  private WorkbookWriter() {}

  /**
   * The workbook as a file. The same input gives the same bytes. There is none, and findings, if a
   * formula of a declared sheet gives an error.
   *
   * @throws IllegalStateException if one of our own formulas gives an error: a bug
   */
  public static Outcome<byte[]> write(WorkbookInput input) {
    return write(input, List.of()).map(Written::bytes);
  }

  /**
   * A new workbook.
   *
   * @param left what was filled into the earlier one and found no place in this one
   */
  public record Written(byte[] bytes, List<Actual> left) {}

  /**
   * The same with what was filled into an earlier workbook of the deal.
   *
   * @param actuals carried over into the cells of the same label
   */
  public static Outcome<Written> write(WorkbookInput input, List<Actual> actuals) {
    Locale before = LocaleUtil.getUserLocale();
    LocaleUtil.setUserLocale(Locale.US); // POI notes the locale in the texts of charts
    try {
      return bytes(input, actuals);
    } finally {
      LocaleUtil.setUserLocale(before);
    }
  }

  private static Outcome<Written> bytes(WorkbookInput input, List<Actual> actuals) {
    try (XSSFWorkbook workbook = new UnsavedWorkbook()) {
      Draft draft = Draft.of(input, workbook);
      fill(draft);
      var findings = new Findings();
      DraftValues.tryToFill(draft.book()).forEach(fault -> report(fault, input, findings));
      if (findings.hasErrors()) {
        return Outcome.failed(findings);
      }
      List<RecordedInput> inputs = InputCells.of(draft.book(), draft.styles());
      List<Actual> left = CarriedInputs.put(draft.book(), inputs, actuals);
      if (left.size() < actuals.size()) {
        DraftValues.fill(draft.book());
      }
      GrownRows.fit(draft.book(), draft.styles());
      draft.book().drawCharts();
      draft.breaks().forEach(PageBreaks::write);
      RecordSheet.write(draft, inputs, marks(draft));
      workbook.setForceFormulaRecalculation(true);
      new Provenance(workbook, input.deal()).write();
      return Outcome.of(new Written(BookFile.of(draft.book()), left), findings);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void report(CachedValues.Fault fault, WorkbookInput input, Findings findings) {
    DeclaredSheet sheet =
        input
            .declared()
            .named(fault.sheet())
            .orElseThrow(() -> new IllegalStateException(fault.toString()));
    findings.report(
        DiagnosticCode.WORKBOOK_FORMULA_FAILS,
        sheet.span(),
        fault.cell(),
        fault.sheet(),
        fault.gives());
  }

  private static void fill(Draft draft) {
    Canvas dashboard = canvas(draft, draft.say(DashboardText.SHEET_NAME));
    DashboardSheet front = new DashboardSheet(draft, dashboard);
    front.nameDates();
    new TermsSheet(draft, canvas(draft, draft.say(TermsText.SHEET_NAME))).write();
    Sheets sheets = Sheets.of(draft);
    sheets.write(draft);
    List<Notice> notices = Notices.of(draft, sheets);
    front.write(sheets.plan(), notices);
    NoticesSheet.write(draft, notices);
    draft.workbook().setActiveSheet(0);
  }

  /** What the record says of each sheet. */
  private static List<Map<Integer, String>> marks(Draft draft) {
    return draft.book().sheets().parallelStream()
        .map(sheet -> LockedCells.marks(sheet, draft.styles()))
        .toList();
  }

  static Canvas canvas(Draft draft, String name) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    Canvas canvas = new Canvas(draft.book().add(safe), draft.styles());
    canvas.sheet().setDisplayGridlines(false);
    return canvas;
  }
}
