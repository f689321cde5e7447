package org.parley.workbook;

import java.util.List;
import java.util.stream.Collectors;

/** Cells of the sheet of the revenue waterfall as its formulas need them. */
record WaterfallCells(WaterfallData data, WaterfallLayout layout) {
  /** The last month of the first quarter of a year. */
  private static final int FIRST_QUARTER_END = 3;

  /** A quarter of a line. */
  String of(WaterfallRow row, int index, int quarter) {
    return layout.cell(row.at(index), quarter).here();
  }

  String of(WaterfallRow row, int quarter) {
    return of(row, 0, quarter);
  }

  /** All quarters of a line. */
  String all(WaterfallRow row, int index) {
    return layout.across(row.at(index)).here();
  }

  /** The first quarters of a line, as many as given. */
  String first(WaterfallRow row, int index, int count) {
    return layout.cell(row.at(index), 0).block(1, count).here();
  }

  String end(int quarter) {
    return quarter < 0 ? QuarterFormula.end(-data.early()) : layout.ends().at(0, quarter).here();
  }

  /** The number of a quarter; 0 for the one before Quarter 1. */
  int number(int quarter) {
    return quarter + 1 - data.early();
  }

  String fact(String path) {
    return layout.fact(path).here();
  }

  /** A formula that stays empty until the revenue of the quarter is entered. */
  String when(int quarter, String formula) {
    return "IF(%s=1,%s,\"\")".formatted(of(WaterfallRow.KNOWN, quarter), formula);
  }

  /** An input of the calendar year of the first quarter, counted in that year only. */
  String prior(WaterfallRow row, int quarter) {
    return "IF(AND(MONTH(%1$s)>%2$s,YEAR(%3$s)=YEAR(%1$s)),%4$s+0,0)"
        .formatted(end(0), FIRST_QUARTER_END, end(quarter), of(row, 0));
  }

  /** Sum of a line over the quarters of the year of a quarter. */
  String year(WaterfallRow row, int index, int quarter, String upTo) {
    return "SUMIFS(%s,%s,%s,%s,\"%s\"&%s)"
        .formatted(
            all(row, index),
            all(WaterfallRow.YEAR, 0),
            of(WaterfallRow.YEAR, quarter),
            all(WaterfallRow.NUMBER, 0),
            upTo,
            of(WaterfallRow.NUMBER, quarter));
  }

  /** Sum of a line over the quarters that the statement of a quarter settles. */
  String settled(WaterfallRow row, int index, int quarter, String which) {
    String line = all(row, index);
    return "SUMIFS(%1$s,%2$s,%3$s,%1$s,\"%4$s\")"
        .formatted(line, all(WaterfallRow.SETTLED, 0), of(WaterfallRow.NUMBER, quarter), which);
  }

  /** Sum of a column of the refunds, by another column. */
  String refunds(int column, int by, String key) {
    return "SUMIFS(%s,%s,%s)"
        .formatted(layout.refunds(column).here(), layout.refunds(by).here(), key);
  }

  static String sum(List<String> cells) {
    return cells.isEmpty() ? "0" : cells.stream().collect(Collectors.joining("+"));
  }

  static String round(String formula) {
    return "ROUND(" + formula + ",2)";
  }
}
