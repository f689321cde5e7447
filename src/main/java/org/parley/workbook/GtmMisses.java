package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.economics.GtmExit;
import org.parley.value.Period;

/** GTM Misses by party and quarter, and how many of the last quarters have one. */
record GtmMisses(Draft draft, Canvas canvas, GtmData data, GtmLayout layout) {
  void write() {
    band(layout.misses(), draft.say(GtmText.BAND_MISSES));
    rows(layout.misses(), this::misses);
    draft.name("GtmMisses", layout.misses());
    new Flags(canvas).fill(layout.misses(), layout.misses().first().relative() + ">0", Palette.BAD);
    if (layout.exit()) {
      writeWarned();
      writeWithin();
      helpers();
    }
  }

  private void writeWarned() {
    String section =
        data.serving().section("gtm.nonperformance-exit#warning", "gtm.nonperformance-exit");
    band(layout.warned(), draft.say(GtmText.BAND_WARNED, Map.of("section", section)));
    labels(layout.warned());
    new InputRules(draft, canvas).marks(layout.warned());
    draft.name("GtmQuartersWarned", layout.warned());
  }

  private void writeWithin() {
    GtmExit exit = data.exit();
    String open = draft.say(CommonText.OPEN);
    Map<String, String> words =
        Map.of(
            "misses", exit.misses().map(String::valueOf).orElse(open),
            "quarters", exit.ofQuarters().map(String::valueOf).orElse(open));
    band(layout.within(), draft.say(GtmText.BAND_WITHIN, words));
    draft.name("GtmMissesWithin", layout.within());
    if (exit.ofQuarters().isPresent()) {
      rows(layout.within(), (party, column) -> within(party, column, exit.ofQuarters().get()));
      return;
    }
    labels(layout.within());
    for (int party = 0; party < layout.parties(); party++) {
      for (int column = 0; column < layout.quarters(); column++) {
        draft.open(canvas, layout.within().at(party, column));
      }
    }
  }

  private void band(Strip rows, String text) {
    canvas.text(layout.at(rows.first().row() - 1, 0).block(1, layout.printed()), text, Look.BAND);
  }

  private void labels(Strip rows) {
    for (int party = 0; party < layout.parties(); party++) {
      canvas.text(
          layout.at(rows.first().row() + party, 0).block(1, GtmLayout.FIRST_QUARTER),
          data.parties().get(party).label(),
          Look.STRONG);
    }
  }

  /** The formula of a party in a quarter. */
  private interface Cell {
    String formula(int party, int column);
  }

  private void rows(Strip rows, Cell cell) {
    labels(rows);
    each(rows, cell, Look.FIGURE, Format.WHOLE);
  }

  private void each(Strip rows, Cell cell, Look look, String format) {
    for (int party = 0; party < layout.parties(); party++) {
      for (int column = 0; column < layout.quarters(); column++) {
        canvas.formula(rows.at(party, column), cell.formula(party, column), look, format);
      }
    }
  }

  /** Results below the minimum and vacancies that count as such. */
  private String misses(int party, int column) {
    List<String> sums = new ArrayList<>();
    if (layout.lines() > 0) {
      Strip flags = layout.beside(layout.block(GtmBlock.MISSING));
      sums.add(sum(column(flags, column), layout.owners(), party));
    }
    if (layout.vacancies()) {
      Strip parties =
          layout
              .vacancy(0, GtmPeople.PARTY_NUMBER + layout.printed())
              .block(GtmLayout.VACANCIES, 1);
      sums.add(sum(column(layout.vacancyQuarters(), column), parties, party));
    }
    return sums.isEmpty() ? "0" : String.join("+", sums);
  }

  private static String sum(Strip counts, Strip parties, int party) {
    return "SUMIFS(%s,%s,%s)".formatted(counts.here(), parties.here(), party + 1);
  }

  private static Strip column(Strip block, int column) {
    return block.at(0, column).block(block.rows(), 1);
  }

  private String within(int party, int column, int quarters) {
    Strip flags = layout.beside(layout.misses());
    int first = Math.max(0, column + 1 - quarters);
    return "SUM(%s)".formatted(flags.at(party, first).block(1, column - first + 1).here());
  }

  private void helpers() {
    each(layout.beside(layout.misses()), this::counts, Look.HELPER, Format.WHOLE);
    each(layout.beside(layout.warned()), this::shown, Look.HELPER, Format.DATE);
    each(layout.beside(layout.within()), this::completes, Look.HELPER, Format.WHOLE);
  }

  /** 1 if the quarter has a miss that no warning names. */
  private String counts(int party, int column) {
    return "IF(AND(%s>0,NOT(ISNUMBER(%s))),1,0)"
        .formatted(
            layout.misses().at(party, column).here(), layout.warned().at(party, column).here());
  }

  /** The number of the column if its miss completes the number of misses, else 0. */
  private String completes(int party, int column) {
    return data.exit()
        .misses()
        .filter(needed -> data.exit().ofQuarters().isPresent())
        .map(
            needed ->
                "IF(AND(%s=1,%s>=%s),%s,0)"
                    .formatted(
                        layout.beside(layout.misses()).at(party, column).here(),
                        layout.within().at(party, column).here(),
                        needed,
                        column + 1))
        .orElse("0");
  }

  /** From when the time for a warning runs: the last day for reports or a later report. */
  private String shown(int party, int column) {
    Optional<Period> report = data.answers().period(GtmData.REPORT);
    if (report.isEmpty()) {
      return "\"\"";
    }
    List<String> days = new ArrayList<>();
    days.add(PeriodFormula.end(layout.ends().at(0, column).here(), report.get()));
    for (int line = 0; line < layout.lines(); line++) {
      if (data.number(data.lines().get(line).owner()) == party + 1) {
        days.add(layout.beside(layout.block(GtmBlock.REPORTED)).at(line, column).here());
      }
    }
    return FormulaText.call("MAX", days);
  }
}
