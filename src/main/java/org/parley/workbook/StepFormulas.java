package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * The steps as formulas, of figures as first stated or as corrected; {@code Waterfall} says the
 * same in Java.
 */
record StepFormulas(WaterfallCells cells, boolean corrected) {

  private WaterfallRow row(WaterfallRow stated, WaterfallRow right) {
    return corrected ? right : stated;
  }

  private String gross(int quarter) {
    return cells.of(row(WaterfallRow.GROSS, WaterfallRow.RIGHT_GROSS), quarter);
  }

  private String net(int quarter) {
    return cells.of(row(WaterfallRow.NET, WaterfallRow.RIGHT_NET), quarter);
  }

  private String before(int quarter) {
    return cells.of(row(WaterfallRow.YEAR_BEFORE, WaterfallRow.RIGHT_BEFORE), quarter);
  }

  /** Net revenue of the year before the quarter. */
  String yearBefore(int quarter) {
    String right = cells.year(WaterfallRow.RIGHT_NET, 0, quarter, "<");
    String prior = cells.prior(WaterfallRow.PRIOR_NET, quarter);
    String sum =
        corrected
            ? right
            : known(right, quarter, "<=")
                + "+"
                + known(cells.year(WaterfallRow.NET, 0, quarter, "<"), quarter, ">");
    return cells.when(quarter, WaterfallCells.round(prior + "+" + sum));
  }

  /** Of a sum over quarters, those whose corrections the statement of the quarter knows, or not. */
  private String known(String sum, int quarter, String which) {
    return sum.substring(0, sum.length() - 1)
        + ",%s,\"%s\"&%s)"
            .formatted(
                cells.all(WaterfallRow.SETTLED, 0), which, cells.of(WaterfallRow.NUMBER, quarter));
  }

  /** What a step takes. */
  String step(int step, int quarter) {
    return cells.when(
        quarter,
        "MAX(0,MIN(ROUND(%s,2),%s))".formatted(wanted(step, quarter), left(step, quarter)));
  }

  /** What all steps leave. */
  String rest(int quarter) {
    return cells.when(quarter, left(cells.data().steps().size(), quarter));
  }

  private String left(int step, int quarter) {
    if (step == 0) {
      return net(quarter);
    }
    Place first =
        cells.layout().cell(row(WaterfallRow.STEP, WaterfallRow.RIGHT_STEP).at(0), quarter);
    return "ROUND(%s-SUM(%s),2)".formatted(net(quarter), first.block(step, 1).here());
  }

  private String wanted(int step, int quarter) {
    Row terms = cells.data().steps().get(step);
    if (!WaterfallData.takesPercent(terms)) {
      return cells.layout().step(step, WaterfallLayout.AMOUNT).here();
    }
    if (cells.data().tiered(terms)) {
      return tiers(quarter);
    }
    String base =
        switch (terms.text("basis").orElse("")) {
          case "gross" -> gross(quarter);
          case "net" -> net(quarter);
          default -> left(step, quarter);
        };
    return base + "*" + cells.layout().step(step, WaterfallLayout.SHARE).here();
  }

  /** Each tier's share of the part of the year's revenue that lies in it. */
  private String tiers(int quarter) {
    List<Value.Band> bands = cells.data().tiers();
    String points =
        cells.data().modifiers().isEmpty() ? "0" : cells.of(WaterfallRow.POINTS, quarter);
    String end = before(quarter) + "+" + net(quarter);
    var parts = new ArrayList<String>();
    for (int tier = 0; tier < bands.size(); tier++) {
      String to =
          bands.get(tier).to().isPresent()
              ? "MIN(%s,%s)".formatted(end, cells.layout().tier(tier, 1).here())
              : end;
      parts.add(
          "(%s+%s)*MAX(0,%s-MAX(%s,%s))"
              .formatted(
                  cells.layout().tier(tier, 2).here(),
                  points,
                  to,
                  before(quarter),
                  cells.layout().tier(tier, 0).here()));
    }
    return WaterfallCells.sum(parts);
  }

  /** Points that the figures of the quarter before add. */
  String points(int quarter) {
    var parts = new ArrayList<String>();
    for (int at = 0; quarter > 0 && at < cells.data().modifiers().size(); at++) {
      parts.add(
          "IF(ISNUMBER(%1$s),IF(%1$s>=%2$s,%3$s,0),0)"
              .formatted(
                  cells.of(WaterfallRow.METRIC, at, quarter - 1),
                  cells.layout().modifier(at, 2).here(),
                  cells.layout().modifier(at, 3).here()));
    }
    return cells.when(quarter, WaterfallCells.sum(parts));
  }

  /** All that a party takes of the quarter. */
  String share(int party, int quarter) {
    var parts = new ArrayList<String>();
    List<Row> steps = cells.data().steps();
    String key = cells.data().parties().get(party).key();
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step).text("party").filter(key::equals).isPresent()) {
        parts.add(cells.of(row(WaterfallRow.STEP, WaterfallRow.RIGHT_STEP), step, quarter));
      }
    }
    if (cells.data().takesRest(party)) {
      parts.add(cells.of(row(WaterfallRow.REST, WaterfallRow.RIGHT_REST), quarter));
    }
    return WaterfallCells.round(WaterfallCells.sum(parts));
  }

  /** The difference between all shares and net revenue: zero. */
  String check(int quarter) {
    Place first = cells.layout().cell(WaterfallRow.STEP.at(0), quarter);
    return cells.when(
        quarter,
        "ROUND(SUM(%s)-%s,2)"
            .formatted(first.block(cells.data().steps().size() + 1, 1).here(), net(quarter)));
  }
}
