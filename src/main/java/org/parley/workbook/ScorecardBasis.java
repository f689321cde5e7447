package org.parley.workbook;

import java.util.Optional;
import org.parley.deal.economics.Quarters;
import org.parley.value.Money;

/** The part of the scorecard from which value delivered is computed. */
record ScorecardBasis(
    Draft draft,
    Canvas canvas,
    ScorecardData data,
    ScorecardLayout layout,
    Optional<MilestoneLayout> milestones) {
  void write() {
    if (!layout.value()) {
      return;
    }
    Place band = layout.at(layout.valueBand(), 0);
    canvas.text(
        band.block(1, ScorecardLayout.PRINTED), draft.say(ScorecardText.BAND_VALUE), Look.BAND);
    writeProjected();
    if (layout.milestones()) {
      label(
          layout.milestoneValues(),
          draft.say(ScorecardText.MILESTONES_MET),
          draft.say(ScorecardText.MILESTONES_NOTE),
          Look.BODY);
      each(layout.milestoneValues(), this::milestonesMet);
    }
    writeInputs();
    label(
        layout.delivered(),
        draft.say(ScorecardText.DELIVERED),
        draft.say(ScorecardText.DELIVERED_NOTE),
        Look.BODY);
    each(layout.delivered(), this::delivered);
  }

  private void writeProjected() {
    InputRules rules = new InputRules(draft, canvas);
    boolean complete = data.projected().stream().allMatch(Optional::isPresent);
    String note = complete ? "" : draft.say(ScorecardText.PROJECTED_OPEN);
    Look look = complete ? Look.BODY : Look.OPEN;
    label(layout.projected(), draft.say(ScorecardText.PROJECTED), note, look);
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      Place place = layout.projected().at(0, quarter);
      data.projected()
          .get(quarter)
          .map(Money::amount)
          .ifPresentOrElse(
              amount -> canvas.number(place, amount, Look.FIGURE, Format.WHOLE),
              () -> rules.amounts(place.block(1, 1), Format.WHOLE));
    }
  }

  private void writeInputs() {
    InputRules rules = new InputRules(draft, canvas);
    label(
        layout.revenue(),
        draft.say(ScorecardText.REVENUE),
        draft.say(ScorecardText.REVENUE_NOTE),
        Look.BODY);
    rules.numbers(layout.revenue(), Format.WHOLE);
    label(
        layout.saved(),
        draft.say(ScorecardText.SAVED),
        draft.say(ScorecardText.SAVED_NOTE),
        Look.BODY);
    rules.numbers(layout.saved(), Format.WHOLE);
  }

  /** The formula of a quarter. */
  private interface Cell {
    String formula(int quarter);
  }

  private void each(Strip strip, Cell cell) {
    for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
      canvas.formula(strip.at(0, quarter), cell.formula(quarter), Look.FIGURE, Format.WHOLE);
    }
  }

  /** Values of the milestones whose day lies in the quarter. */
  private String milestonesMet(int quarter) {
    String end = layout.quarterEnds().at(0, quarter).here();
    String before =
        quarter == 0
            ? "(" + QuarterFormula.end(0) + ")"
            : layout.quarterEnds().at(0, quarter - 1).here();
    return milestones
        .map(
            sheet ->
                "SUMIFS(%1$s,%2$s,\">\"&%3$s,%2$s,\"<=\"&%4$s)"
                    .formatted(
                        sheet.milestoneColumn(MilestoneLayout.VALUE).there(),
                        sheet.milestoneColumn(MilestoneLayout.MET).there(),
                        before,
                        end))
        .orElse("0");
  }

  /** The sum; empty until revenue or savings are entered. */
  private String delivered(int quarter) {
    String first = layout.milestones() ? layout.milestoneValues().at(0, quarter).here() + "," : "";
    String revenue = layout.revenue().at(0, quarter).here();
    String saved = layout.saved().at(0, quarter).here();
    return "IF(COUNT(%2$s,%3$s)=0,\"\",ROUND(SUM(%1$s%2$s,%3$s),2))"
        .formatted(first, revenue, saved);
  }

  private void label(Strip strip, String label, String note, Look look) {
    int row = strip.first().row();
    canvas.text(layout.at(row, ScorecardLayout.METRIC), label, Look.STRONG);
    canvas.text(layout.at(row, ScorecardLayout.FAMILY), data.currency(), Look.CENTRE);
    canvas.text(layout.at(row, ScorecardLayout.UNIT).block(1, 5), note, look);
  }
}
