package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import org.parley.deal.economics.PaymentLine;
import org.parley.deal.economics.RevenueTrigger;

/** In which quarter shares fall due; {@code SharesFallingDue} says the same in Java. */
record ShareDueFormulas(WaterfallCells cells) {

  /**
   * The part of a quarter's revenue for which a trigger has occurred by the end of a later one.
   *
   * @param line place of the trigger, times the number of quarters, plus the later quarter
   */
  String occurred(int line, int quarter) {
    int by = line % cells.data().quarters();
    if (quarter > by) {
      return "0";
    }
    String occurred =
        "SUM(%s)"
            .formatted(cells.first(WaterfallRow.TRIGGERED, line / cells.data().quarters(), by + 1));
    String before =
        quarter == 0 ? "0" : "SUM(%s)".formatted(cells.first(WaterfallRow.GROSS, 0, quarter));
    String gross = cells.of(WaterfallRow.GROSS, quarter);
    return "IF(%1$s>0,MAX(0,MIN(1,(%2$s-%3$s)/%1$s)),1)".formatted(gross, occurred, before);
  }

  /** What of a portion falls due in a quarter. */
  String portion(int portion, int quarter) {
    RevenueTrigger trigger = cells.data().trigger(portion).orElseThrow();
    int line = cells.data().waitedFor().indexOf(trigger) * cells.data().quarters() + quarter;
    WaterfallLine amounts = amounts(portion);
    String before =
        quarter == 0
            ? "0"
            : "SUM(%s)".formatted(cells.first(WaterfallRow.PORTION_DUE, portion, quarter));
    return cells.when(
        quarter,
        "ROUND(SUMPRODUCT(%s,%s)-%s,2)"
            .formatted(
                cells.first(amounts.row(), amounts.index(), quarter + 1),
                cells.first(WaterfallRow.OCCURRED, line, quarter + 1),
                before));
  }

  private WaterfallLine amounts(int portion) {
    boolean rest = portion == cells.data().steps().size();
    return rest ? WaterfallRow.REST.at(0) : WaterfallRow.STEP.at(portion);
  }

  /** What of a line falls due in a quarter, as a formula. */
  String line(int line, int quarter) {
    PaymentLine payments = cells.data().lines().get(line);
    List<String> parts =
        payments.portions().stream().map(portion -> due(portion, quarter)).toList();
    return WaterfallCells.round(WaterfallCells.sum(parts));
  }

  private String due(int portion, int quarter) {
    Optional<RevenueTrigger> trigger = cells.data().trigger(portion);
    WaterfallLine line =
        trigger.isPresent() ? WaterfallRow.PORTION_DUE.at(portion) : amounts(portion);
    return cells.of(line.row(), line.index(), quarter);
  }
}
