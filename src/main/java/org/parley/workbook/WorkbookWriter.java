package org.parley.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.parley.deal.Deal;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.workbook.file.BookFile;
import org.parley.workbook.file.BookProperties;

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
    Draft draft = Draft.of(input);
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
    draft.breaks().forEach(PageBreaks::write);
    RecordSheet.write(draft, inputs, marks(draft));
    Deal deal = input.deal();
    var properties = new BookProperties(deal.title(), deal.digest(), deal.date());
    return Outcome.of(new Written(BookFile.of(draft.book(), properties), left), findings);
  }

  private static void report(FormulaFault fault, WorkbookInput input, Findings findings) {
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
  }

  /** What the record says of each sheet. */
  private static List<Map<Integer, String>> marks(Draft draft) {
    return draft.book().sheets().parallelStream()
        .map(sheet -> LockedCells.marks(sheet, draft.styles()))
        .toList();
  }

  static Canvas canvas(Draft draft, String name) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    return new Canvas(draft.book().add(safe), draft.styles());
  }
}
