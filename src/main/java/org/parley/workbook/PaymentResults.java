package org.parley.workbook;

import java.util.List;

/** What is owed of each milestone payment, and where it stands. */
record PaymentResults(
    Draft draft,
    Canvas canvas,
    MilestoneData data,
    MilestoneLayout layout,
    PaymentFormulas formulas) {
  private static final List<MilestonesText> STATES =
      List.of(
          MilestonesText.STATUS_PAID,
          MilestonesText.STATUS_PAYMENT_OVERDUE,
          MilestonesText.STATUS_DUE,
          MilestonesText.STATUS_LAPSED,
          MilestonesText.STATUS_AWAITING,
          MilestonesText.STATUS_PAYMENT_OPEN,
          MilestonesText.STATUS_TO_INVOICE,
          MilestonesText.STATUS_HELD_BACK,
          MilestonesText.STATUS_REFUND);

  PaymentResults(Draft draft, Canvas canvas, MilestoneData data, MilestoneLayout layout) {
    this(draft, canvas, data, layout, new PaymentFormulas(data, layout, draft.texts()));
  }

  void write() {
    for (int at = 0; at < data.payments().size(); at++) {
      write(at);
    }
    flag();
  }

  private void write(int at) {
    number(at, MilestoneLayout.LAPSED, formulas.lapsed(at), Look.HELPER, Format.WHOLE);
    number(at, MilestoneLayout.OWED, formulas.owed(at), Look.FIGURE, Format.MONEY);
    number(at, MilestoneLayout.PAID_AMOUNT, formulas.paid(at), Look.HELPER, Format.MONEY);
    number(at, MilestoneLayout.STATE, formulas.state(at), Look.HELPER, Format.WHOLE);
    List<String> words = STATES.stream().map(draft.texts()::literal).toList();
    Place status = layout.payment(at, MilestoneLayout.PAYMENT_STATUS);
    Place state = layout.payment(at, MilestoneLayout.STATE);
    canvas.formula(status, StateWords.choose(state, words), Look.STATUS, Format.GENERAL);
    canvas.reserve(status.block(1, 1), draft.say(MilestonesText.STATUS_HELD_BACK), Look.STATUS);
  }

  private void number(int at, int column, String formula, Look look, String format) {
    canvas.formula(layout.payment(at, column), formula, look, format);
  }

  private void flag() {
    Flags flags = new Flags(canvas);
    String code = layout.payment(0, MilestoneLayout.STATE).inColumn();
    Strip status = layout.paymentColumn(MilestoneLayout.PAYMENT_STATUS);
    flags.fill(status, code + "=1", Palette.GOOD);
    flags.fill(status, code + "=2", Palette.BAD);
    flags.fill(status, code + "=3", Palette.DOUBTFUL);
    flags.fill(status, code + "=4", Palette.BAD);
    flags.fill(status, code + ">=6", Palette.DOUBTFUL);
  }
}
