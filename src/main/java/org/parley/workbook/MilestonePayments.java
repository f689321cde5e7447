package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** The payments that hang on milestones. */
record MilestonePayments(Draft draft, Canvas canvas, MilestoneData data, MilestoneLayout layout) {
  private static final List<MilestonesText> HEADS =
      List.of(
          MilestonesText.HEAD_ID,
          MilestonesText.HEAD_NAME,
          MilestonesText.HEAD_PAYER,
          MilestonesText.HEAD_PAYEE,
          MilestonesText.HEAD_AMOUNT,
          MilestonesText.HEAD_CURRENCY,
          MilestonesText.HEAD_PERIOD,
          MilestonesText.HEAD_PAY_BY,
          MilestonesText.HEAD_LONG_STOP,
          MilestonesText.HEAD_PAID,
          MilestonesText.HEAD_STATUS,
          MilestonesText.HEAD_STATE,
          MilestonesText.HEAD_PAYER_NUMBER,
          MilestonesText.HEAD_PAYEE_NUMBER);

  void write() {
    canvas.text(
        layout.at(layout.paymentBand(), 0).block(1, MilestoneLayout.PRINTED),
        draft.say(MilestonesText.BAND_PAYMENTS),
        Look.BAND);
    if (data.payments().isEmpty()) {
      boolean open = MilestonesSheet.isOpen(data, MilestoneData.PAYMENTS);
      canvas.text(
          layout.at(layout.paymentBand() + 1, 0).block(1, 6),
          draft.say(open ? MilestonesText.PAYMENTS_OPEN : MilestonesText.NO_PAYMENTS),
          open ? Look.OPEN : Look.BODY);
      return;
    }
    draft.heads(canvas, layout.at(layout.paymentBand() + 1, 0), HEADS);
    for (int at = 0; at < data.payments().size(); at++) {
      writeTerms(at, data.payments().get(at));
      writeDates(at, data.payments().get(at));
      writeStatus(at, data.payments().get(at));
    }
    Strip paid = layout.paymentColumn(MilestoneLayout.PAID);
    new InputRules(draft, canvas).dates(paid);
    draft.name("MilestonePaymentsPaidOn", paid);
    draft.name("MilestonePaymentAmounts", layout.paymentColumn(MilestoneLayout.AMOUNT));
    note();
    flag();
  }

  private void writeTerms(int at, Row row) {
    Optional<String> id = row.text("milestone");
    draft.words(canvas, layout.payment(at, MilestoneLayout.ID), id, Look.STRONG);
    Optional<String> name =
        id.flatMap(data::planned)
            .flatMap(plan -> Words.of(data.serving(), MilestoneData.PLAN, plan, "name"));
    draft.words(canvas, layout.payment(at, MilestoneLayout.NAME), name, Look.BODY);
    draft.words(
        canvas, layout.payment(at, MilestoneLayout.PAYER), data.party(row, "payer"), Look.BODY);
    draft.words(
        canvas, layout.payment(at, MilestoneLayout.PAYEE), data.party(row, "payee"), Look.BODY);
    Optional<Money> amount = row.known("amount", Money.class);
    Place place = layout.payment(at, MilestoneLayout.AMOUNT);
    draft.number(canvas, place, amount.map(Money::amount), Format.MONEY);
    draft.words(canvas, place.right(1), amount.map(Money::currency), Look.CENTRE);
    number(layout.payment(at, MilestoneLayout.PAYER_NUMBER), data.number(row, "payer"));
    number(layout.payment(at, MilestoneLayout.PAYEE_NUMBER), data.number(row, "payee"));
  }

  private void number(Place place, Optional<Integer> number) {
    BigDecimal known = BigDecimal.valueOf(number.orElse(0));
    canvas.number(place, known, Look.HELPER, Format.WHOLE);
  }

  private void writeDates(int at, Row row) {
    Place place = layout.payment(at, MilestoneLayout.PERIOD);
    draft.words(
        canvas, place, Words.of(data.serving(), MilestoneData.PAYMENTS, row, "due"), Look.CENTRE);
    Optional<Period> period = row.known("due", Period.class);
    Optional<String> met = metOn(row);
    Place payBy = layout.payment(at, MilestoneLayout.PAY_BY);
    if (period.isPresent() && met.isPresent()) {
      String waiting = draft.texts().literal(MilestonesText.STATUS_AFTER_MET);
      String end = PeriodFormula.end(met.get(), period.get());
      canvas.formula(
          payBy,
          "IF(ISNUMBER(%s),%s,%s)".formatted(met.get(), end, waiting),
          Look.FIGURE,
          Format.DATE);
    } else {
      draft.open(canvas, payBy);
    }
    longStop(at, row);
  }

  private void longStop(int at, Row row) {
    Place place = layout.payment(at, MilestoneLayout.LONG_STOP);
    Optional<Value.Day> stop = row.known("long_stop", Value.Day.class);
    if (stop.isPresent()) {
      canvas.date(place, stop.get().date(), Look.FIGURE);
    } else if (row.cell("long_stop").isPresent()) {
      draft.open(canvas, place);
    } else {
      canvas.text(place, draft.say(CommonText.NOT_STATED), Look.CENTRE);
    }
  }

  private Optional<String> metOn(Row row) {
    return row.text("milestone")
        .map(id -> layout.milestone(data.ids().indexOf(id), MilestoneLayout.MET).here());
  }

  private void writeStatus(int at, Row row) {
    Place state = layout.payment(at, MilestoneLayout.STATE);
    String code =
        "IF(ISNUMBER(%1$s),1,IF(%4$s,IF(ISNUMBER(%2$s),IF(%2$s<AsOfDate,2,3),6),IF(ISNUMBER(%3$s),IF(%3$s<AsOfDate,4,5),5)))"
            .formatted(
                layout.payment(at, MilestoneLayout.PAID).here(),
                layout.payment(at, MilestoneLayout.PAY_BY).here(),
                layout.payment(at, MilestoneLayout.LONG_STOP).here(),
                metOn(row).map(met -> "ISNUMBER(" + met + ")").orElse("1=0"));
    canvas.formula(state, code, Look.HELPER, Format.WHOLE);
    List<String> words =
        List.of(
            draft.texts().literal(MilestonesText.STATUS_PAID),
            draft.texts().literal(MilestonesText.STATUS_PAYMENT_OVERDUE),
            draft.texts().literal(MilestonesText.STATUS_DUE),
            draft.texts().literal(MilestonesText.STATUS_LONG_STOP),
            draft.texts().literal(MilestonesText.STATUS_AWAITING),
            draft.texts().literal(MilestonesText.STATUS_PAYMENT_OPEN));
    canvas.formula(
        layout.payment(at, MilestoneLayout.PAYMENT_STATUS),
        StateWords.choose(state, words),
        Look.STATUS,
        Format.GENERAL);
  }

  private void note() {
    boolean business =
        data.payments().stream()
            .flatMap(row -> row.known("due", Period.class).stream())
            .anyMatch(period -> period.unit() == Period.Unit.BUSINESS_DAYS);
    if (business) {
      canvas.text(
          layout.payment(data.payments().size(), 0).block(1, MilestoneLayout.PRINTED),
          draft.say(MilestonesText.BUSINESS_DAYS),
          Look.PURPOSE);
    }
  }

  private void flag() {
    Flags flags = new Flags(canvas);
    String code = "$" + layout.payment(0, MilestoneLayout.STATE).here().replace("$", "");
    Strip status = layout.paymentColumn(MilestoneLayout.PAYMENT_STATUS);
    flags.fill(status, code + "=1", Palette.GOOD);
    flags.fill(status, code + "=2", Palette.BAD);
    flags.fill(status, code + "=3", Palette.DOUBTFUL);
    flags.fill(status, code + "=4", Palette.BAD);
  }
}
