package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answered;
import org.parley.value.Row;

/** The scenarios and the discount rate, each with its reason. */
record CaseAssumptions(Draft draft, Canvas canvas, CaseData data, CaseLayout layout) {
  private static final List<String> FACTORS = List.of("revenue", "costs");
  private static final int DELAY = CaseLayout.FIRST + 2;
  private static final int REASON = CaseLayout.FIRST + 3;
  private static final String MOST_FACTOR = "5";
  private static final String MOST_RATE = "0.5";
  private static final int LONGEST_DELAY = 60;

  void write() {
    Place band = layout.at(CaseLayout.ASSUMPTIONS, 0);
    canvas.text(band.block(1, layout.printed()), draft.say(CaseText.BAND_ASSUMPTIONS), Look.BAND);
    Place head = band.down(1);
    canvas.text(head.block(1, 2), draft.say(CaseText.HEAD_SCENARIO), Look.HEAD);
    draft.heads(
        canvas,
        head.right(CaseLayout.FIRST),
        List.of(CaseText.HEAD_REVENUE_FACTOR, CaseText.HEAD_COST_FACTOR, CaseText.HEAD_DELAY));
    canvas.text(
        layout.at(head.row(), REASON).block(1, layout.printed() - REASON),
        draft.say(CaseText.HEAD_REASON),
        Look.HEAD);
    canvas.text(layout.interim(head, 0).block(1, 2), draft.say(CaseText.INTERIM), Look.ASIDE);
    for (int scenario = 0; scenario < layout.scenarios(); scenario++) {
      write(scenario);
    }
    writeDiscount();
    draft.name("CaseScenarios", layout.scenario(0, CaseLayout.FIRST).block(layout.scenarios(), 3));
    draft.name("CaseDiscountRate", layout.discount().block(1, 1));
  }

  private void write(int scenario) {
    Place first = layout.scenario(scenario, 0);
    canvas.text(first.block(1, 2), data.scenario(scenario), Look.STRONG);
    InputRules rules = new InputRules(draft, canvas);
    Strip factors = first.right(CaseLayout.FIRST).block(1, FACTORS.size());
    rules.within(factors, "0", MOST_FACTOR, Format.SHARE, CaseText.PROMPT_FACTOR);
    for (int at = 0; at < FACTORS.size(); at++) {
      start(factors.at(0, at), data.factor(scenario, FACTORS.get(at)), Format.SHARE);
    }
    Place delay = layout.scenario(scenario, DELAY);
    rules.whole(delay.block(1, 1), 0, LONGEST_DELAY, CaseText.PROMPT_DELAY);
    start(delay, data.factor(scenario, "delay"), Format.WHOLE);
    reason(first.row(), reason(data.scenarios().get(scenario)));
    interim(scenario);
  }

  private void interim(int scenario) {
    Place first = layout.interim(layout.scenario(scenario, 0), 0);
    canvas.formula(
        first.right(CaseFormulas.WHOLE_YEARS),
        CaseFormulas.wholeYears(layout, scenario),
        Look.HELPER,
        Format.WHOLE);
    canvas.formula(
        first.right(CaseFormulas.MONTHS),
        CaseFormulas.months(layout, scenario),
        Look.HELPER,
        Format.WHOLE);
  }

  private Optional<String> reason(Row scenario) {
    return scenario.text("reason");
  }

  private void reason(int row, Optional<String> reason) {
    Strip strip = layout.at(row, REASON).block(1, layout.printed() - REASON);
    canvas.text(
        strip,
        reason.orElse(draft.say(CommonText.OPEN)),
        reason.isPresent() ? Look.BODY : Look.OPEN);
  }

  private void writeDiscount() {
    Place place = layout.discount();
    canvas.text(
        place.right(-CaseLayout.FIRST).block(1, 2), draft.say(CaseText.DISCOUNT), Look.STRONG);
    new InputRules(draft, canvas)
        .within(place.block(1, 1), "0", MOST_RATE, Format.PERCENT, CaseText.PROMPT_RATE);
    start(place, data.rate(), Format.PERCENT);
    data.discount()
        .filter(Answered::defaulted)
        .ifPresent(answered -> reason(place.row(), Optional.of(answered.declaration().because())));
  }

  private void start(Place place, ApiFigure figure, String format) {
    Optional<BigDecimal> number = figure.number();
    canvas.input(place, number, draft.wordIfOpen(figure.open()), format);
  }
}
