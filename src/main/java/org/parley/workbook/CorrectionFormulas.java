package org.parley.workbook;

import java.util.Map;
import org.parley.deal.economics.RevenuePaths;
import org.parley.value.Period;

/** Which correction counts, and which statement settles it; see {@code RevenueShares}. */
record CorrectionFormulas(WaterfallCells cells, WorkbookTexts texts) {

  /** 1 if the correction of a quarter came in time, or needs no window. */
  String counts(int quarter) {
    return cells
        .data()
        .answers()
        .period(RevenuePaths.WINDOW)
        .map(window -> counts(quarter, window))
        .orElse("0");
  }

  private String counts(int quarter, Period window) {
    String inTime =
        "IF(%1$s>%2$s,0,IF(%3$s=1,1,IF(%1$s<=%4$s,1,0)))"
            .formatted(
                day(quarter),
                cells.end(cells.data().quarters() - 1),
                cells.of(WaterfallRow.PROVEN, quarter),
                PeriodFormula.end(cells.end(quarter), window));
    return "IF(ISNUMBER(%s),%s,0)".formatted(day(quarter), inTime);
  }

  private String day(int quarter) {
    return cells.of(WaterfallRow.CORRECTED_ON, quarter);
  }

  /** Day of the last correction of the quarter or of an earlier that changes it; 0 if none. */
  String lastFound(int quarter) {
    String own = "IF(%s=1,%s,0)".formatted(cells.of(WaterfallRow.COUNTS, quarter), day(quarter));
    return quarter == 0
        ? own
        : "MAX(%s,IF(%s,%s,0))"
            .formatted(
                own, followsCorrected(quarter), cells.of(WaterfallRow.LAST_FOUND, quarter - 1));
  }

  /** By the revenue of its year, or by a loss carried into it. */
  private String followsCorrected(int quarter) {
    String sameYear = same(WaterfallRow.YEAR, quarter, WaterfallRow.YEAR, quarter - 1);
    return cells.data().losesLosses()
        ? sameYear
        : "OR(%s,NOT(%s))"
            .formatted(
                sameYear,
                same(WaterfallRow.CARRIED, quarter - 1, WaterfallRow.RIGHT_CARRIED, quarter - 1));
  }

  private String same(WaterfallRow one, int quarter, WaterfallRow other, int otherQuarter) {
    return cells.of(one, quarter) + "=" + cells.of(other, otherQuarter);
  }

  /** Number of the quarter whose statement settles it. */
  String settled(int quarter) {
    String found = cells.of(WaterfallRow.LAST_FOUND, quarter);
    return "MAX(%s,IF(%s>0,%s,0))".formatted(cells.number(quarter), found, quarterOf(found));
  }

  /** Number of the quarter in which a day lies. */
  String quarterOf(String day) {
    return "COUNTIF(%s,\"<\"&%s)+%s".formatted(cells.layout().ends().here(), day, cells.number(0));
  }

  /** The quarter that settles a correction, in words. */
  String words(int quarter) {
    return "IF(ISNUMBER(%s),IF(%s=1,%s,%s),\"\")"
        .formatted(
            day(quarter),
            cells.of(WaterfallRow.COUNTS, quarter),
            texts.formula(
                CommonText.QUARTER, Map.of("number", cells.of(WaterfallRow.SETTLED, quarter))),
            texts.literal(WaterfallText.TOO_LATE));
  }

  /** What corrections add to the shares of a party of a quarter. */
  String difference(int party, int quarter) {
    return cells.when(
        quarter,
        "ROUND(%s-%s,2)"
            .formatted(
                new StepFormulas(cells, true).share(party, quarter),
                cells.of(WaterfallRow.SHARE, party, quarter)));
  }
}
