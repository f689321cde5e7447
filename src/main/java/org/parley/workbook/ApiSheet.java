package org.parley.workbook;

import java.util.Map;
import org.parley.workbook.draft.PageSetup;

/** The bill of each month for access to an API. */
record ApiSheet(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  /** Characters that a long page takes at full size, times 100. */
  private static final int FITTING = 17_000;

  /** Percent of a page's height that is used: rows may still grow. */
  private static final int USED = 95;

  /** Months that are to print on one page. */
  private static final int SHORT = 37;

  /** Percent below which larger paper is taken. */
  private static final int READABLE = 55;

  void write() {
    canvas.widths(layout.columns().stream().mapToInt(ApiColumn::width).toArray());
    writeTop();
    band(ApiLayout.TOP_HEAD - 1, 0, layout.right(), ApiText.BAND_TIERS);
    new ApiTierTable(draft, canvas, data, layout).write();
    new ApiPoints(draft, canvas, data, layout).write();
    if (data.model().priced()) {
      int columns = layout.printed() - layout.choiceColumn();
      band(ApiLayout.TOP_HEAD - 1, layout.choiceColumn(), columns, ApiText.BAND_CHOICE);
      new ApiChoice(draft, canvas, data, layout).write();
    }
    new ApiEnd(draft, canvas, data, layout).write();
    int right = layout.right();
    band(layout.headRow() - 1, 0, right, ApiText.BAND_USE);
    band(layout.headRow() - 1, right, layout.printed() - right, ApiText.BAND_RESULT);
    new ApiMonths(draft, canvas, data, layout).write();
    new ApiTotals(draft, canvas, data, layout).write();
    new ApiNotes(draft, canvas, data, layout).write();
    finish();
  }

  private void band(int row, int column, int columns, ApiText words) {
    canvas.text(layout.at(row, column).block(1, columns), draft.say(words), Look.BAND);
  }

  private void writeTop() {
    Serving serving = data.serving();
    Map<String, String> sections =
        Map.of(
            "section", serving.section(ApiData.SECTION),
            "prices", serving.section(ApiData.PRICES_SECTION),
            "credits", serving.section(ApiData.CREDITS_SECTION));
    ApiText purpose = data.hasInvoices() ? ApiText.PURPOSE : ApiText.PURPOSE_PLAIN;
    int width = layout.right();
    SheetTop top = new SheetTop(draft, canvas);
    top.write(draft.say(ApiText.TITLE), draft.say(purpose, sections), width, 6);
    int results = layout.printed() - width;
    canvas.text(canvas.at(0, width).block(1, results), draft.say(ApiText.TITLE), Look.TITLE);
    top.warn(serving, canvas.at(3, 0).block(1, width));
  }

  /** Two pages wide: what is entered, and what follows from it, each beside its month. */
  private void finish() {
    canvas.finish();
    Page page = new Page(draft);
    Strip printed = canvas.at(0, 0).block(layout.noteRow() + 1, layout.printed());
    Paper paper = scale(Paper.LEGAL) < READABLE ? Paper.TABLOID : Paper.LEGAL;
    page.lay(canvas, printed, paper, new PageSetup.Scaled(scale(paper)));
    canvas.layout().breakAfterColumn(layout.right() - 1);
    page.keep(canvas, layout.headRow(), layout.headRow(), 1);
    page.protect(canvas);
  }

  /** Percent at which the wider of the two pages fits and, up to three years, all months do. */
  private int scale(Paper paper) {
    int left = width(0, layout.right());
    int right = width(layout.right(), layout.printed());
    double wide = FITTING * paper.timesAsWide() / Math.max(left, right);
    double high = layout.months() > SHORT ? 100 : USED * paper.pointsHigh() / pointsHigh();
    return (int) Math.min(100, Math.min(wide, high));
  }

  private double pointsHigh() {
    double points = 0;
    for (int at = 0; at <= layout.noteRow(); at++) {
      points += canvas.cells().points(at);
    }
    return points;
  }

  private int width(int from, int to) {
    return layout.columns().subList(from, to).stream().mapToInt(ApiColumn::width).sum();
  }
}
