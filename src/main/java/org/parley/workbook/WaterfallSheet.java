package org.parley.workbook;

import java.util.Arrays;
import java.util.Map;

/** The revenue waterfall: revenue of each quarter in, shares and payments of each party out. */
final class WaterfallSheet {
  private static final int FIGURE_WIDTH = 15;

  /** Those of the terms beside the steps. */
  private static final int LEAST_COLUMNS = 14;

  private final Draft draft;
  private final Canvas canvas;
  private final WaterfallData data;
  private final WaterfallLayout layout;
  private final WaterfallCells cells;
  private final WaterfallLabels labels;

  WaterfallSheet(Draft draft, Canvas canvas, WaterfallData data, WaterfallLayout layout) {
    this.draft = draft;
    this.canvas = canvas;
    this.data = data;
    this.layout = layout;
    this.cells = new WaterfallCells(data, layout);
    this.labels = new WaterfallLabels(draft, data);
  }

  void write() {
    canvas.widths(widths());
    new WaterfallHead(draft, canvas, data, layout).write();
    WaterfallOutline outline = new WaterfallOutline(data);
    int band = 0;
    for (WaterfallSection section : outline.printed()) {
      write(section, layout.bands().get(band));
      band++;
    }
    if (data.clawsBack()) {
      band++;
      writeRefunds();
    }
    canvas.text(
        layout.at(layout.lastPrinted() - 1, 0).block(1, layout.printed()),
        draft.say(WaterfallText.NOTE),
        Look.PURPOSE);
    for (WaterfallSection section : outline.checks()) {
      write(section, layout.bands().get(band));
      band++;
    }
    new WaterfallNames(draft, data, layout).write();
    finish();
  }

  private int[] widths() {
    int refunds = WaterfallLayout.bears(data.parties().size());
    int[] widths = new int[Math.max(LEAST_COLUMNS, Math.max(layout.printed(), refunds))];
    Arrays.fill(widths, FIGURE_WIDTH);
    widths[0] = 48;
    widths[1] = 17;
    return widths;
  }

  private void writeRefunds() {
    if (data.paymentsOpen()) {
      canvas.text(
          layout.at(layout.refundBand(), 0).block(1, layout.printed()),
          WaterfallRefunds.title(draft, data),
          Look.BAND);
      draft.open(canvas, layout.refund(0, 0));
    } else {
      new WaterfallRefunds(draft, canvas, data, layout, cells).write();
    }
  }

  private void write(WaterfallSection section, int row) {
    Map<String, String> words =
        section.isFor(WaterfallText.BAND_GUARANTEE)
            ? Map.of("name", labels.guaranteed(), "payer", labels.guarantor())
            : Map.of("name", section.party() < 0 ? "" : labels.party(section.party()));
    canvas.text(
        layout.at(row, 0).block(1, layout.printed()), draft.say(section.title(), words), Look.BAND);
    for (WaterfallLine line : section.lines()) {
      write(line, section.open());
    }
  }

  private void write(WaterfallLine line, boolean open) {
    WaterfallRow.Holds holds = line.row().holds();
    boolean helper = holds.look() == Look.HELPER;
    Look look = helper ? Look.ASIDE : total(line.row()) ? Look.STRONG : Look.BODY;
    Place label = layout.label(line);
    canvas.text(label, labels.of(line), look);
    if (line.row() == WaterfallRow.EXPENSE) {
      new WaterfallHead(draft, canvas, data, layout).cap(label.right(1), line.index());
    } else {
      canvas.text(label.right(1), labels.aside(line), helper ? Look.ASIDE : Look.BODY);
    }
    if (holds.isInput()) {
      input(line);
    } else {
      for (int quarter = 0; quarter < data.quarters(); quarter++) {
        write(line, quarter, open);
      }
    }
  }

  private static boolean total(WaterfallRow row) {
    return switch (row) {
      case GROSS, NET, PARTY_PAYMENT, LINE_PAYABLE, SHORTFALL -> true;
      default -> false;
    };
  }

  private void write(WaterfallLine line, int quarter, boolean open) {
    Place place = layout.cell(line, quarter);
    WaterfallRow.Holds holds = line.row().holds();
    if (open) {
      draft.open(canvas, place);
    } else {
      String formula = new WaterfallFormulas(cells, draft.texts()).of(line, quarter);
      canvas.formula(place, formula, holds.look(), holds.format());
    }
  }

  private void input(WaterfallLine line) {
    boolean once = line.row() == WaterfallRow.PRIOR_NET || line.row() == WaterfallRow.PRIOR_SHARES;
    Strip strip = once ? layout.cell(line, 0).block(1, 1) : layout.across(line);
    InputRules rules = new InputRules(draft, canvas);
    switch (line.row().holds()) {
      case AMOUNT_INPUT -> rules.amounts(strip, Format.MONEY);
      case DATE_INPUT -> rules.dates(strip);
      case MARK_INPUT -> rules.marks(strip);
      case DAYS_INPUT -> rules.days(strip);
      default -> rules.numbers(strip, Format.MONEY);
    }
  }

  private void finish() {
    new Page(draft)
        .finish(
            canvas,
            canvas.at(0, 0).block(layout.lastPrinted(), layout.printed()),
            WaterfallLayout.HEAD_ROW,
            WaterfallLayout.ENDS_ROW,
            2);
    draft.breaks().add(new PageBreaks(canvas, layout.printed(), layout.lastPrinted()));
  }
}
