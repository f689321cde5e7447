package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Row;

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
          MilestonesText.HEAD_TRIGGER,
          MilestonesText.HEAD_EARNED,
          MilestonesText.HEAD_PERIOD,
          MilestonesText.HEAD_INVOICED,
          MilestonesText.HEAD_PAY_BY,
          MilestonesText.HEAD_EXCUSED,
          MilestonesText.HEAD_LONG_STOP,
          MilestonesText.HEAD_OWED,
          MilestonesText.HEAD_PAID,
          MilestonesText.HEAD_STATUS,
          MilestonesText.HEAD_STATE,
          MilestonesText.HEAD_PAYER_NUMBER,
          MilestonesText.HEAD_PAYEE_NUMBER,
          MilestonesText.HEAD_PAID_AMOUNT,
          MilestonesText.HEAD_LAPSED);

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
    PaymentDates dates = new PaymentDates(draft, canvas, data, layout);
    for (int at = 0; at < data.payments().size(); at++) {
      writeTerms(at, data.payments().get(at));
      dates.write(at, data.payments().get(at));
    }
    writeInputs();
    new PaymentResults(draft, canvas, data, layout).write();
    new PaymentNotes(draft, canvas, data, layout).write();
  }

  private void writeInputs() {
    InputRules rules = new InputRules(draft, canvas);
    rules.dates(layout.paymentColumn(MilestoneLayout.INVOICED));
    rules.days(layout.paymentColumn(MilestoneLayout.EXCUSED));
    rules.dates(layout.paymentColumn(MilestoneLayout.PAID));
    draft.name("MilestonePaymentsInvoicedOn", layout.paymentColumn(MilestoneLayout.INVOICED));
    draft.name("MilestonePaymentsExcused", layout.paymentColumn(MilestoneLayout.EXCUSED));
    draft.name("MilestonePaymentsPaidOn", layout.paymentColumn(MilestoneLayout.PAID));
    draft.name("MilestonePaymentAmounts", layout.paymentColumn(MilestoneLayout.AMOUNT));
    draft.name("MilestonePaymentsOwed", layout.paymentColumn(MilestoneLayout.OWED));
    if (data.terms().onRevenue()) {
      draft.name("MilestonePaymentsEarnedOn", layout.paymentColumn(MilestoneLayout.EARNED));
    }
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
}
