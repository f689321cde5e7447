package org.parley.workbook;

import java.util.List;
import org.parley.deal.economics.RevenuePaths;

/** What is held back, used and released, as formulas; {@code HeldBack} says the same in Java. */
record HoldBackFormulas(WaterfallCells cells) {

  private WaterfallData data() {
    return cells.data();
  }

  String partyHeld(int party, int quarter) {
    List<String> lines =
        data().lines(party).stream()
            .map(line -> cells.of(WaterfallRow.LINE_HELD, line, quarter))
            .toList();
    return cells.when(quarter, WaterfallCells.round(WaterfallCells.sum(lines)));
  }

  String releaseDate(int quarter) {
    return PeriodFormula.end(cells.end(quarter), data().period(RevenuePaths.RELEASE));
  }

  /** What a correction takes of the hold-back of the quarter, after the refunds. */
  String correctionHeld(int party, int quarter) {
    String difference = cells.of(WaterfallRow.DIFFERENCE, party, quarter);
    return cells.when(
        quarter,
        "IF(AND(%1$s<0,%2$s<=%3$s),MIN(-%1$s,%4$s),0)"
            .formatted(
                difference,
                cells.of(WaterfallRow.LAST_FOUND, quarter),
                cells.of(WaterfallRow.RELEASE_DATE, party, quarter),
                heldAfterRefunds(party, quarter)));
  }

  private String heldAfterRefunds(int party, int quarter) {
    String held = cells.of(WaterfallRow.PARTY_HELD, party, quarter);
    return data().clawsBack()
        ? "ROUND(%s-%s,2)"
            .formatted(
                held,
                cells.refunds(
                    WaterfallLayout.bears(party) + 1,
                    WaterfallLayout.REFUND_QUARTER,
                    cells.of(WaterfallRow.NUMBER, quarter)))
        : held;
  }

  String released(int party, int quarter) {
    return cells.when(
        quarter,
        "ROUND(%s-%s,2)"
            .formatted(
                heldAfterRefunds(party, quarter),
                cells.of(WaterfallRow.CORRECTION_HELD, party, quarter)));
  }

  /** The last day on which a refund takes back a share of the quarter. */
  String clawbackEnd(int party, int quarter) {
    List<Integer> own = data().lines(party);
    int last = own.get(own.size() - 1);
    String paid =
        "IF(ISNUMBER(%1$s),%1$s,%2$s)"
            .formatted(
                cells.of(WaterfallRow.LINE_PAID, last, quarter),
                cells.of(WaterfallRow.LINE_DATE, last, quarter));
    return PeriodFormula.end(paid, data().period(RevenuePaths.CLAWBACK));
  }
}
