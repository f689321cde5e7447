package org.parley.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Row;

/** One block for each alternative: its plan, and what each scenario makes of it. */
record CasePlans(Draft draft, Canvas canvas, CaseData data, CaseLayout layout) {
  private static final List<CaseRow> OF_SCENARIO =
      List.of(
          CaseRow.SCENARIO_REVENUE,
          CaseRow.SCENARIO_COSTS,
          CaseRow.NET,
          CaseRow.CUMULATIVE,
          CaseRow.DISCOUNTED);

  void write() {
    for (int alternative = 0; alternative < layout.alternatives(); alternative++) {
      Row row = data.alternatives().get(alternative);
      band(alternative, row);
      heads(draft, canvas, layout, layout.planBand(alternative) + 1);
      writePlan(alternative, row);
      for (int scenario = 0; scenario < layout.scenarios(); scenario++) {
        for (CaseRow figure : OF_SCENARIO) {
          write(new CaseFormulas(layout, alternative, scenario), figure);
        }
        interim(new CaseFormulas(layout, alternative, scenario));
      }
    }
  }

  private void band(int alternative, Row row) {
    Optional<String> assumes = row.text("assumes");
    Map<String, String> words = Map.of("alternative", row.key(), "assumes", assumes.orElse(""));
    CaseText text = assumes.isPresent() ? CaseText.BAND_ASSUMED : CaseText.BAND_ALTERNATIVE;
    canvas.text(
        layout.at(layout.planBand(alternative), 0).block(1, layout.printed()),
        draft.say(text, words),
        Look.BAND);
  }

  /** The heads of the years: the first day, then each year with its last day. */
  static void heads(Draft draft, Canvas canvas, CaseLayout layout, int row) {
    draft.heads(canvas, layout.at(row, 0), List.of(CaseText.HEAD_SCENARIO, CaseText.HEAD_FIGURE));
    years(draft, canvas, layout, row);
  }

  static void years(Draft draft, Canvas canvas, CaseLayout layout, int row) {
    LocalDate start = draft.deal().date();
    for (int year = 0; year <= layout.years(); year++) {
      LocalDate day = year == 0 ? start : start.plusYears(year).minusDays(1);
      Map<String, String> words = Map.of("number", Integer.toString(year), "date", day.toString());
      CaseText head = year == 0 ? CaseText.HEAD_START : CaseText.HEAD_YEAR;
      canvas.text(layout.at(row, CaseLayout.FIRST + year), draft.say(head, words), Look.HEAD);
    }
    canvas.text(layout.at(row, layout.total()), draft.say(CommonText.TOTAL), Look.HEAD);
  }

  private void writePlan(int alternative, Row row) {
    plan(alternative, CaseRow.INVESTMENT, row, "investment");
    plan(alternative, CaseRow.COSTS, row, "costs");
    plan(alternative, CaseRow.REVENUE, row, "revenue");
    labels(
        layout.planned(alternative, CaseRow.TERMINAL, 0),
        draft.say(CaseText.PLAN),
        CaseRow.TERMINAL);
    for (int year = 0; year < layout.years(); year++) {
      canvas.text(layout.planned(alternative, CaseRow.TERMINAL, year), "", Look.BODY);
    }
    Place terminal = layout.planned(alternative, CaseRow.TERMINAL, layout.years());
    inputs(terminal.block(1, 1));
    start(terminal, ApiFigure.of(row.cell("terminal")));
    total(terminal, CaseRow.TERMINAL);
    draft.name(
        "CasePlan" + (alternative + 1),
        layout
            .planned(alternative, CaseRow.INVESTMENT, 0)
            .block(CaseRow.PLANNED, layout.years() + 1));
  }

  private void plan(int alternative, CaseRow figure, Row row, String column) {
    Place first = layout.planned(alternative, figure, 0);
    labels(first, draft.say(CaseText.PLAN), figure);
    inputs(first.block(1, layout.years() + 1));
    for (int year = 0; year <= layout.years(); year++) {
      start(first.right(year), data.planned(row, year, column));
    }
    total(first, figure);
  }

  private void labels(Place first, String group, CaseRow figure) {
    canvas.text(first.right(-2), group, Look.BODY);
    canvas.text(first.right(-1), draft.say(figure.words()), Look.STRONG);
  }

  private void inputs(Strip strip) {
    new InputRules(draft, canvas).amounts(strip, Format.MONEY);
  }

  private void start(Place place, ApiFigure figure) {
    canvas.input(place, figure.number(), draft.wordIfOpen(figure.open()), Format.MONEY);
  }

  /** The sum over the years, in the row of a place. */
  private void total(Place place, CaseRow figure) {
    Strip years = layout.at(place.row(), CaseLayout.FIRST).block(1, layout.years() + 1);
    Place total = layout.at(place.row(), layout.total());
    if (figure.summed()) {
      canvas.formula(total, "SUM(" + years.here() + ")", Look.FIGURE, Format.MONEY);
    } else {
      canvas.text(total, "", Look.BODY);
    }
  }

  private void write(CaseFormulas formulas, CaseRow figure) {
    Place first = layout.of(formulas.alternative(), formulas.scenario(), figure, 0);
    labels(first, data.scenario(formulas.scenario()), figure);
    for (int year = 0; year <= layout.years(); year++) {
      canvas.formula(first.right(year), formula(formulas, figure, year), Look.FIGURE, Format.MONEY);
    }
    total(first, figure);
  }

  private static String formula(CaseFormulas formulas, CaseRow figure, int year) {
    return switch (figure) {
      case SCENARIO_REVENUE -> formulas.revenue(year);
      case SCENARIO_COSTS -> formulas.costs(year);
      case NET -> formulas.net(year);
      case CUMULATIVE -> formulas.cumulative(year);
      default -> formulas.discounted(year);
    };
  }

  /** Flows to the end with their signs, and when sums turn. */
  private void interim(CaseFormulas formulas) {
    for (int year = 0; year <= layout.years(); year++) {
      helper(formulas.flowPlace(year), formulas.flow(year), Format.MONEY);
      helper(formulas.signPlace(year), formulas.sign(year), Format.WHOLE);
      for (CaseRow sums : List.of(CaseRow.CUMULATIVE, CaseRow.DISCOUNTED)) {
        if (year > 0) {
          helper(formulas.turnPlace(sums, year), formulas.turn(sums, year), Format.MONEY);
        }
      }
    }
  }

  private void helper(Place place, String formula, String format) {
    canvas.formula(place, formula, Look.HELPER, format);
  }
}
