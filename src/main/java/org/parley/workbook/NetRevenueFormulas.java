package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.economics.NetRevenue;
import org.parley.deal.economics.RevenuePaths;

/** Net revenue as formulas; {@code NetRevenue} says the same in Java. */
record NetRevenueFormulas(WaterfallCells cells) {

  /** What comes off gross revenue, after every cap. */
  String counted(int quarter) {
    var parts = new ArrayList<String>();
    String taxes = deductions(NetRevenue.Kind.TAX, quarter);
    parts.add(taxes);
    if (has(RevenuePaths.DEDUCTION_CAP)) {
      String fees =
          least(
              deductions(NetRevenue.Kind.PROCESSOR_FEE, quarter),
              RevenuePaths.PROCESSOR_CAP,
              quarter);
      String all = fees + "+" + deductions(NetRevenue.Kind.OTHER, quarter);
      parts.add(least(all, RevenuePaths.DEDUCTION_CAP, quarter));
    }
    if (has(RevenuePaths.ALLOWANCE)) {
      parts.add(
          "ROUND(MAX(0,%s-(%s))*%s,2)"
              .formatted(gross(quarter), taxes, cells.fact(RevenuePaths.ALLOWANCE)));
    }
    for (int at = 0; at < cells.data().expenses().size(); at++) {
      String cap = cells.layout().label(WaterfallRow.EXPENSE.at(at)).right(1).here();
      parts.add(
          "MIN(%s+0,ROUND(%s*%s,2))"
              .formatted(cells.of(WaterfallRow.EXPENSE, at, quarter), gross(quarter), cap));
    }
    return cells.when(quarter, WaterfallCells.round(WaterfallCells.sum(parts)));
  }

  private boolean has(String path) {
    return cells.data().answers().find(path).isPresent();
  }

  private String gross(int quarter) {
    return cells.of(WaterfallRow.GROSS, quarter);
  }

  /** An empty cell is a zero: alone, the least would pass it by. */
  private String least(String sum, String cap, int quarter) {
    return "MIN(%s+0,ROUND(%s*%s,2))".formatted(sum, gross(quarter), cells.fact(cap));
  }

  private String deductions(NetRevenue.Kind kind, int quarter) {
    List<NetRevenue.Kind> kinds = cells.data().kinds();
    var found = new ArrayList<String>();
    for (int at = 0; at < kinds.size(); at++) {
      if (kinds.get(at) == kind) {
        found.add(cells.of(WaterfallRow.DEDUCTION, at, quarter));
      }
    }
    return WaterfallCells.sum(found);
  }

  /** What the quarter comes to on its own. */
  String own(int quarter) {
    String left = "%s-%s".formatted(gross(quarter), cells.of(WaterfallRow.COUNTED, quarter));
    return cells.when(quarter, kept(WaterfallCells.round(left)));
  }

  private String kept(String formula) {
    return cells.data().losesLosses() ? "MAX(0," + formula + ")" : formula;
  }

  /** What is below zero and lowers the next quarter. */
  String carried(int quarter) {
    return cells.when(
        quarter, "MIN(0," + sum(WaterfallRow.OWN, WaterfallRow.CARRIED, quarter) + ")");
  }

  String net(int quarter) {
    return cells.when(
        quarter, "MAX(0," + sum(WaterfallRow.OWN, WaterfallRow.CARRIED, quarter) + ")");
  }

  private String sum(WaterfallRow own, WaterfallRow carried, int quarter) {
    boolean alone = quarter == 0 || cells.data().losesLosses();
    return alone
        ? cells.of(own, quarter)
        : WaterfallCells.round(cells.of(own, quarter) + "+" + cells.of(carried, quarter - 1));
  }

  /** Gross revenue with the correction of the quarter. */
  String rightGross(int quarter) {
    return cells.when(
        quarter,
        "ROUND(%s+%s*%s,2)"
            .formatted(
                gross(quarter),
                cells.of(WaterfallRow.COUNTS, quarter),
                "(" + cells.of(WaterfallRow.CORRECTED_GROSS, quarter) + "+0)"));
  }

  String rightOwn(int quarter) {
    return cells.when(
        quarter,
        kept(
            "ROUND(%s+%s*%s,2)"
                .formatted(
                    cells.of(WaterfallRow.OWN, quarter),
                    cells.of(WaterfallRow.COUNTS, quarter),
                    "(" + cells.of(WaterfallRow.CORRECTED_NET, quarter) + "+0)")));
  }

  String rightCarried(int quarter) {
    String sum = sum(WaterfallRow.RIGHT_OWN, WaterfallRow.RIGHT_CARRIED, quarter);
    return cells.when(quarter, cells.data().losesLosses() ? "0" : "MIN(0," + sum + ")");
  }

  String rightNet(int quarter) {
    return cells.when(
        quarter, "MAX(0," + sum(WaterfallRow.RIGHT_OWN, WaterfallRow.RIGHT_CARRIED, quarter) + ")");
  }
}
