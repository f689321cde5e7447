package org.parley.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the Excel workbook in which a deal is run. */
public final class WorkbookWriter {
  private WorkbookWriter() {}

  /**
   * The workbook as a file. The same input gives the same bytes.
   *
   * @throws IllegalStateException if a formula cannot be evaluated: a bug of ours, never written
   */
  public static byte[] write(WorkbookInput input) {
    Locale before = LocaleUtil.getUserLocale();
    LocaleUtil.setUserLocale(Locale.US); // POI notes the locale in the texts of charts
    try {
      return bytes(input);
    } finally {
      LocaleUtil.setUserLocale(before);
    }
  }

  private static byte[] bytes(WorkbookInput input) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(Draft.of(input, workbook));
      CachedValues.fill(workbook);
      workbook.setForceFormulaRecalculation(true);
      new Provenance(workbook, input.deal()).write();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void fill(Draft draft) {
    Canvas dashboard = canvas(draft, draft.say(DashboardText.SHEET_NAME));
    DashboardSheet front = new DashboardSheet(draft, dashboard);
    front.nameDates();
    new TermsSheet(draft, canvas(draft, draft.say(TermsText.SHEET_NAME))).write();
    Sheets sheets = Sheets.of(draft);
    sheets.write(draft);
    front.write(sheets.plan());
    draft.workbook().setActiveSheet(0);
  }

  static Canvas canvas(Draft draft, String name) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    Canvas canvas = new Canvas(draft.workbook().createSheet(safe), draft.styles());
    canvas.sheet().setDisplayGridlines(false);
    return canvas;
  }
}
