package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.parley.deal.economics.PaymentStatus;

/** What each party pays and receives, by currency; to the cent. */
record MilestoneTotals(Draft draft, Canvas canvas, MilestoneData data, MilestoneLayout layout) {
  /** Columns of a line: each is a sum over the payments. */
  static final int TO_PAY = 4;

  static final int PAID = 6;
  static final int OUTSTANDING = 7;
  static final int OVERDUE = 8;
  static final int TO_RECEIVE = 9;
  static final int RECEIVED = 10;

  void write() {
    if (layout.totals() == 0) {
      return;
    }
    canvas.text(
        layout.at(layout.totalBand(), 0).block(1, MilestoneLayout.PRINTED),
        draft.say(MilestonesText.BAND_TOTALS),
        Look.BAND);
    heads();
    int line = 0;
    for (String currency : data.currencies()) {
      for (int party = 0; party < data.parties().size(); party++) {
        write(line, party, currency);
        line++;
      }
    }
    draft.name(
        "MilestoneTotals", layout.total(0, TO_PAY).block(layout.totals(), RECEIVED - TO_PAY + 1));
  }

  private void heads() {
    Place first = layout.at(layout.totalBand() + 1, 0);
    draft.heads(canvas, first, List.of(MilestonesText.HEAD_NUMBER));
    canvas.text(first.right(1).block(1, 3), draft.say(MilestonesText.HEAD_PARTY), Look.HEAD);
    draft.heads(
        canvas,
        first.right(TO_PAY),
        List.of(
            MilestonesText.HEAD_TO_PAY,
            MilestonesText.HEAD_CURRENCY,
            MilestonesText.HEAD_PAID_TOTAL,
            MilestonesText.HEAD_OUTSTANDING,
            MilestonesText.HEAD_OVERDUE,
            MilestonesText.HEAD_TO_RECEIVE,
            MilestonesText.HEAD_RECEIVED));
  }

  private void write(int line, int party, String currency) {
    Place number = layout.total(line, 0);
    canvas.number(number, BigDecimal.valueOf(party + 1L), Look.FIGURE, Format.WHOLE);
    canvas.text(number.right(1).block(1, 3), data.parties().get(party).label(), Look.STRONG);
    canvas.text(number.right(5), currency, Look.CENTRE);
    sum(line, TO_PAY, MilestoneLayout.OWED, MilestoneLayout.PAYER_NUMBER, "");
    sum(line, PAID, MilestoneLayout.PAID_AMOUNT, MilestoneLayout.PAYER_NUMBER, "");
    String overdue =
        ",%s,%s"
            .formatted(
                layout.paymentColumn(MilestoneLayout.STATE).here(),
                StateWords.code(PaymentStatus.OVERDUE));
    sum(line, OVERDUE, MilestoneLayout.OWED, MilestoneLayout.PAYER_NUMBER, overdue);
    sum(line, TO_RECEIVE, MilestoneLayout.OWED, MilestoneLayout.PAYEE_NUMBER, "");
    sum(line, RECEIVED, MilestoneLayout.PAID_AMOUNT, MilestoneLayout.PAYEE_NUMBER, "");
    String outstanding =
        "ROUND(%s-%s,2)"
            .formatted(layout.total(line, TO_PAY).here(), layout.total(line, PAID).here());
    canvas.formula(layout.total(line, OUTSTANDING), outstanding, Look.FIGURE, Format.MONEY);
  }

  /** A sum over the payments of one side. */
  private void sum(int line, int column, int amounts, int side, String only) {
    String all =
        "%s,%s,%s,%s,%s"
            .formatted(
                layout.paymentColumn(amounts).here(),
                layout.paymentColumn(side).here(),
                layout.total(line, 0).here(),
                layout.paymentColumn(MilestoneLayout.CURRENCY).here(),
                layout.total(line, 5).here());
    canvas.formula(
        layout.total(line, column),
        "ROUND(SUMIFS(" + all + only + "),2)",
        Look.FIGURE,
        Format.MONEY);
  }
}
