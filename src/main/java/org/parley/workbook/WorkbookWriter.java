package org.parley.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
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
    WorkbookInput input = draft.input();
    Canvas dashboard = canvas(draft, DashboardText.SHEET_NAME);
    DashboardSheet front = new DashboardSheet(draft, dashboard);
    front.nameDates();
    new TermsSheet(draft, canvas(draft, TermsText.SHEET_NAME)).write();
    Plan plan =
        new Plan(
            scorecard(draft),
            MilestoneData.of(input)
                .map(
                    data ->
                        new Plan.Placed<>(
                            data,
                            new MilestonesSheet(draft, canvas(draft, MilestonesText.SHEET_NAME))
                                .write(data))),
            GateData.of(input)
                .map(
                    data ->
                        new Plan.Placed<>(
                            data,
                            new GatesSheet(draft, canvas(draft, GatesText.SHEET_NAME))
                                .write(data))));
    front.write(plan);
    draft.workbook().setActiveSheet(0);
  }

  private static Optional<Plan.Placed<ScorecardData, ScorecardLayout>> scorecard(Draft draft) {
    ScorecardSheet sheet = new ScorecardSheet(draft, canvas(draft, ScorecardText.SHEET_NAME));
    Optional<ScorecardData> data = ScorecardData.of(draft.input());
    if (data.isEmpty()) {
      sheet.writeEmpty();
    }
    return data.map(known -> new Plan.Placed<>(known, sheet.write(known)));
  }

  private static Canvas canvas(Draft draft, TextKey name) {
    String safe = WorkbookUtil.createSafeSheetName(draft.say(name));
    Canvas canvas = new Canvas(draft.workbook().createSheet(safe), draft.styles());
    canvas.sheet().setDisplayGridlines(false);
    return canvas;
  }
}
