package org.parley.workbook;

import java.time.LocalDate;
import java.util.Random;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Made-up figures for every input of the revenue waterfall; the same seed gives the same. */
record RevenueFigures(RevenueDeal deal, FilledWorkbook book, Random random) {

  /** Fills the first quarters and some refunds. */
  static FilledWorkbook fill(RevenueDeal deal, long seed, int quarters) throws Exception {
    return fill(deal, FilledWorkbook.of(deal.input()), seed, quarters).recalculated();
  }

  /** The same for a workbook that holds more than the waterfall; it is not calculated yet. */
  static FilledWorkbook fill(RevenueDeal deal, FilledWorkbook book, long seed, int quarters) {
    RevenueFigures figures = new RevenueFigures(deal, book, new Random(seed));
    for (int quarter = 0; quarter < quarters; quarter++) {
      figures.fill(quarter);
    }
    figures.refunds();
    return book;
  }

  private void put(Place place, double value) {
    XSSFCell cell = book.cell(place);
    if (cell.getCellStyle().getLocked()) {
      throw new AssertionError(cell.getReference() + " is not an input");
    }
    cell.setCellValue(value);
  }

  private void put(WaterfallRow row, int index, int quarter, double value) {
    put(deal.layout().cell(row.at(index), quarter), value);
  }

  private double amount(double most) {
    return Math.round(random.nextDouble() * most * 100) / 100.0;
  }

  private double change(double most) {
    return random.nextBoolean() ? amount(most) : -amount(most);
  }

  private double day(int quarter, int days) {
    LocalDate end = org.parley.deal.economics.Quarters.end(deal.input().deal().date(), quarter + 1);
    return DateUtil.getExcelDate(end.plusDays(days));
  }

  private void fill(int quarter) {
    boolean poor = random.nextInt(5) == 0;
    double gross = poor ? amount(900) : amount(900_000);
    put(WaterfallRow.GROSS, 0, quarter, gross);
    for (int at = 0; at < deal.data().kinds().size(); at++) {
      put(WaterfallRow.DEDUCTION, at, quarter, amount(poor ? 3_000 : gross * 0.06));
    }
    for (int at = 0; at < deal.data().expenses().size(); at++) {
      put(WaterfallRow.EXPENSE, at, quarter, amount(gross * 0.12));
    }
    for (int at = 0; at < deal.data().modifiers().size(); at++) {
      if (random.nextInt(4) > 0) {
        put(WaterfallRow.METRIC, at, quarter, 80 + random.nextInt(20));
      }
    }
    for (int at = 0; at < deal.data().waitedFor().size(); at++) {
      put(WaterfallRow.TRIGGERED, at, quarter, amount(700_000));
    }
    if (random.nextInt(3) == 0) {
      put(WaterfallRow.CORRECTED_GROSS, 0, quarter, change(30_000));
      put(WaterfallRow.CORRECTED_NET, 0, quarter, change(25_000));
      put(WaterfallRow.CORRECTED_ON, 0, quarter, day(quarter, random.nextInt(500)));
      if (random.nextBoolean()) {
        put(WaterfallRow.PROVEN, 0, quarter, 1);
      }
    }
    if (deal.data().hasGuarantee() && random.nextInt(4) == 0) {
      put(WaterfallRow.EXCUSED, 0, quarter, random.nextInt(30));
    }
    for (int party : deal.data().payees()) {
      for (int line : deal.data().lines(party)) {
        if (random.nextBoolean()) {
          put(WaterfallRow.LINE_PAID, line, quarter, day(quarter, 30 + random.nextInt(60)));
        }
      }
    }
  }

  private void refunds() {
    put(WaterfallRow.PRIOR_NET, 0, 0, amount(400_000));
    if (deal.data().hasGuarantee()) {
      put(WaterfallRow.PRIOR_SHARES, 0, 0, amount(100_000));
    }
    for (int at = 0; deal.data().clawsBack() && at < WaterfallData.REFUNDS; at++) {
      int quarter = random.nextInt(6);
      WaterfallLayout layout = deal.layout();
      put(layout.refund(at, WaterfallLayout.REFUND_DAY), day(quarter, random.nextInt(300)));
      put(layout.refund(at, WaterfallLayout.REFUND_QUARTER), quarter + 1);
      put(layout.refund(at, WaterfallLayout.REFUND_AMOUNT), amount(40_000));
      if (random.nextInt(4) == 0) {
        put(
            layout.refund(at, WaterfallLayout.CAUSED_BY),
            1 + random.nextInt(deal.data().parties().size()));
      }
    }
  }
}
