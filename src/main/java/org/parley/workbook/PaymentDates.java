package org.parley.workbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** The dates of milestone payments: owed from, pay by, long stop. */
record PaymentDates(
    Draft draft,
    Canvas canvas,
    MilestoneData data,
    MilestoneLayout layout,
    PaymentFormulas formulas) {
  PaymentDates(Draft draft, Canvas canvas, MilestoneData data, MilestoneLayout layout) {
    this(draft, canvas, data, layout, new PaymentFormulas(data, layout, draft.texts()));
  }

  void write(int at, Row row) {
    draft.words(canvas, layout.payment(at, MilestoneLayout.TRIGGER), trigger(row), Look.CENTRE);
    switch (data.terms().trigger()) {
      case ACCEPTANCE -> met(at);
      case CALENDAR -> date(at, row);
      case REVENUE ->
          new InputRules(draft, canvas)
              .dates(layout.payment(at, MilestoneLayout.EARNED).block(1, 1));
    }
    payBy(at, row);
    longStop(at, row);
  }

  private Optional<String> trigger(Row row) {
    return switch (data.terms().trigger()) {
      case ACCEPTANCE -> Optional.of(draft.say(MilestonesText.TRIGGER_MET));
      case CALENDAR ->
          Optional.of(
              draft.say(
                  row.cell("date").isPresent()
                      ? MilestonesText.TRIGGER_DATE
                      : MilestonesText.TRIGGER_PLAN_DATE));
      case REVENUE -> revenue(row);
    };
  }

  private Optional<String> revenue(Row row) {
    if (row.cell("revenue").isEmpty()) {
      return Optional.of(draft.say(MilestonesText.TRIGGER_FIRST_REVENUE));
    }
    return row.known("revenue", Money.class)
        .map(money -> money.currency() + " " + Amounts.grouped(money.amount()))
        .map(amount -> draft.say(MilestonesText.TRIGGER_REVENUE, Map.of("amount", amount)));
  }

  private void met(int at) {
    Place place = layout.payment(at, MilestoneLayout.EARNED);
    data.place(layout, at, MilestoneLayout.MET)
        .ifPresentOrElse(
            met -> canvas.formula(place, formulas.earned(met), Look.FIGURE, Format.DATE),
            () -> draft.open(canvas, place));
  }

  private void date(int at, Row row) {
    Place place = layout.payment(at, MilestoneLayout.EARNED);
    Optional<Answer> stated = row.cell("date");
    Optional<LocalDate> date =
        stated.isPresent()
            ? row.known("date", Value.Day.class).map(Value.Day::date)
            : row.text("milestone").flatMap(data::due);
    date.ifPresentOrElse(
        day -> canvas.date(place, day, Look.FIGURE), () -> draft.open(canvas, place));
  }

  private void payBy(int at, Row row) {
    Place place = layout.payment(at, MilestoneLayout.PERIOD);
    draft.words(
        canvas, place, Words.of(data.serving(), MilestoneData.PAYMENTS, row, "due"), Look.CENTRE);
    Place payBy = layout.payment(at, MilestoneLayout.PAY_BY);
    row.known("due", Period.class)
        .ifPresentOrElse(
            period -> canvas.formula(payBy, formulas.payBy(at, period), Look.FIGURE, Format.DATE),
            () -> draft.open(canvas, payBy));
  }

  private void longStop(int at, Row row) {
    Place place = layout.payment(at, MilestoneLayout.LONG_STOP);
    Optional<Value.Day> stop = row.known("long_stop", Value.Day.class);
    if (stop.isPresent()) {
      LocalDate day = stop.get().date();
      String date = FormulaText.date(day);
      canvas.formula(place, formulas.longStop(at, date), Look.FIGURE, Format.DATE);
    } else if (row.cell("long_stop").isPresent()) {
      draft.open(canvas, place);
    } else {
      canvas.text(place, draft.say(CommonText.NOT_STATED), Look.CENTRE);
    }
  }
}
