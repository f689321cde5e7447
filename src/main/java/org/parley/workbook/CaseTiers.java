package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Row;

/** The tiers of the API: what missed levels cost in a year, and the boundaries between tiers. */
record CaseTiers(Draft draft, Canvas canvas, CaseData data, CaseLayout layout) {
  private static final List<CaseText> HEADS =
      List.of(
          CaseText.HEAD_TIER,
          CaseText.HEAD_LEVEL,
          CaseText.HEAD_CALLS,
          CaseText.HEAD_FEES,
          CaseText.HEAD_MISSED,
          CaseText.HEAD_MINUTES,
          CaseText.HEAD_CREDIT,
          CaseText.HEAD_CREDIT_COST,
          CaseText.HEAD_SLOW,
          CaseText.HEAD_SLOW_COST,
          CaseText.HEAD_YEAR_COST);

  private static final String MONTHS = "0.00_)";
  private static final String MOST_MONTHS = "12";

  void write() {
    ApiData api = data.api().orElseThrow();
    ApiLayout from = ApiLayout.of(api, draft.say(ApiText.SHEET_NAME));
    for (int tier = 0; tier < layout.tiers(); tier++) {
      interim(new CaseTierFormulas(api, from, layout, draft.texts(), tier));
    }
    if (layout.credits()) {
      writeCredits(api, from);
    }
    if (layout.tiers() > 1) {
      new CaseBoundaries(draft, canvas, api, from, layout).write();
    }
  }

  private void interim(CaseTierFormulas formulas) {
    Place first = layout.interim(layout.tier(formulas.tier(), 0), 0);
    for (int column = 0; column <= CaseTierFormulas.REACHED; column++) {
      canvas.formula(first.right(column), formulas.of(column), Look.HELPER, Format.GENERAL);
    }
  }

  private void writeCredits(ApiData api, ApiLayout from) {
    Place band = layout.at(layout.tierBand(), 0);
    canvas.text(band.block(1, layout.printed()), draft.say(CaseText.BAND_CREDITS), Look.BAND);
    draft.heads(canvas, band.down(1), HEADS);
    canvas.text(layout.interim(band.down(1), 0), draft.say(CaseText.INTERIM), Look.ASIDE);
    for (int tier = 0; tier < layout.tiers(); tier++) {
      write(new CaseTierFormulas(api, from, layout, draft.texts(), tier), api.tiers().get(tier));
    }
    writeTotal();
    Place note = layout.tierTotal(0).down(1);
    canvas.text(
        note.block(1, layout.printed()),
        draft.say(
            CaseText.CREDITS_NOTE,
            Map.of("section", api.serving().section(ApiData.CREDITS_SECTION, ApiData.SECTION))),
        Look.PURPOSE);
    draft.name(
        "CaseCreditCosts", layout.tier(0, CaseTierFormulas.TOTAL).block(layout.tiers() + 1, 1));
    draft.name(
        "CaseLevels",
        layout.tier(0, CaseTierFormulas.CALLS).block(layout.tiers(), CaseTierFormulas.SLOW - 1));
  }

  private void write(CaseTierFormulas formulas, Row tier) {
    Place first = layout.tier(formulas.tier(), 0);
    Optional<Row> expected = data.level(tier.key());
    canvas.text(first, tier.key(), Look.STRONG);
    figure(first, CaseTierFormulas.LEVEL, formulas.level(), Format.PERCENT);
    new InputRules(draft, canvas)
        .amounts(first.right(CaseTierFormulas.CALLS).block(1, 1), Format.WHOLE);
    start(first, CaseTierFormulas.CALLS, expected, "calls", Format.WHOLE);
    figure(first, CaseTierFormulas.FEES, formulas.fees(), Format.MONEY);
    if (tier.cell("availability").isPresent()) {
      availability(formulas, first, expected);
    } else {
      none(first, CaseTierFormulas.MISSED, CaseTierFormulas.COST, CaseText.NO_LEVEL);
    }
    if (from(formulas, tier)) {
      latency(formulas, first, expected);
    } else {
      none(first, CaseTierFormulas.SLOW, CaseTierFormulas.SLOW_COST, CaseText.NO_LATENCY);
    }
    figure(first, CaseTierFormulas.TOTAL, formulas.total(), Format.MONEY);
  }

  private static boolean from(CaseTierFormulas formulas, Row tier) {
    return formulas.data().hasLatency() && tier.cell("latency").isPresent();
  }

  private void availability(CaseTierFormulas formulas, Place first, Optional<Row> expected) {
    months(first, CaseTierFormulas.MISSED, expected, "missed");
    Place minutes = first.right(CaseTierFormulas.MINUTES);
    new InputRules(draft, canvas).amounts(minutes.block(1, 1), Format.WHOLE);
    start(first, CaseTierFormulas.MINUTES, expected, "minutes", Format.WHOLE);
    figure(first, CaseTierFormulas.CREDIT, formulas.credit(), Format.PERCENT);
    figure(first, CaseTierFormulas.COST, formulas.creditCost(), Format.MONEY);
  }

  private void latency(CaseTierFormulas formulas, Place first, Optional<Row> expected) {
    months(first, CaseTierFormulas.SLOW, expected, "slow");
    figure(first, CaseTierFormulas.SLOW_COST, formulas.slowCost(), Format.MONEY);
  }

  private void none(Place first, int from, int to, CaseText words) {
    canvas.text(first.right(from).block(1, to - from + 1), draft.say(words), Look.CENTRE);
  }

  private void months(Place first, int column, Optional<Row> expected, String name) {
    new InputRules(draft, canvas)
        .within(first.right(column).block(1, 1), "0", MOST_MONTHS, MONTHS, CaseText.PROMPT_MONTHS);
    start(first, column, expected, name, MONTHS);
  }

  private void start(Place first, int column, Optional<Row> row, String name, String format) {
    ApiFigure figure = ApiFigure.of(row.flatMap(found -> found.cell(name)));
    Optional<BigDecimal> number = figure.number();
    canvas.input(first.right(column), number, draft.wordIfOpen(figure.open()), format);
  }

  private void figure(Place first, int column, String formula, String format) {
    canvas.formula(first.right(column), formula, Look.FIGURE, format);
  }

  private void writeTotal() {
    canvas.text(
        layout.tierTotal(0).block(1, CaseTierFormulas.TOTAL),
        draft.say(CaseText.CREDITS_TOTAL),
        Look.STRONG);
    Strip all = layout.tier(0, CaseTierFormulas.TOTAL).block(layout.tiers(), 1);
    canvas.formula(
        layout.tierTotal(CaseTierFormulas.TOTAL),
        "ROUND(SUM(" + all.here() + "),2)",
        Look.FIGURE,
        Format.MONEY);
  }
}
