package org.parley.workbook;

import java.time.LocalDate;
import java.util.Map;
import org.parley.value.Money;

/** What was spent of the go-to-market fund by quarter, and what is left. */
record GtmSpending(Draft draft, Canvas canvas, GtmData data, GtmFundData fund, GtmLayout layout) {
  static final int TO_DATE = 0;
  static final int SHARE = 1;
  static final int LEFT = 2;

  void write() {
    String date = fund.lastDay().map(LocalDate::toString).orElse(draft.say(CommonText.OPEN));
    canvas.text(
        layout.at(layout.spendingBand(), 0).block(1, layout.printed()),
        draft.say(GtmText.BAND_SPENDING, Map.of("currency", currency(), "date", date)),
        Look.BAND);
    for (int at = 0; at < layout.spenders(); at++) {
      label(layout.spending().first().row() + at, spender(at));
    }
    new InputRules(draft, canvas).amounts(layout.spending(), Format.MONEY);
    draft.name("GtmFundSpending", layout.spending());
    totals();
  }

  String currency() {
    return fund.total().map(Money::currency).orElse(draft.deal().currency());
  }

  private String spender(int at) {
    return fund.pooled()
        ? draft.say(GtmText.SPENT_FROM_ACCOUNT, Map.of("party", manager()))
        : data.parties().get(at).label();
  }

  private String manager() {
    return fund.answers()
        .party("gtm.fund.manager")
        .map(key -> draft.deal().party(key).label())
        .orElse(draft.say(CommonText.OPEN));
  }

  private void label(int row, String words) {
    canvas.text(layout.at(row, 0).block(1, GtmLayout.FIRST_QUARTER), words, Look.STRONG);
  }

  private void totals() {
    label(layout.spent(TO_DATE).first().row(), draft.say(GtmText.SPENT_TO_DATE));
    label(layout.spent(SHARE).first().row(), draft.say(GtmText.SPENT_SHARE));
    label(layout.spent(LEFT).first().row(), draft.say(GtmText.FUND_LEFT));
    draft.name("GtmFundSpent", layout.spent(TO_DATE));
    draft.name("GtmFundLeft", layout.spent(LEFT));
    for (int column = 0; column < layout.quarters(); column++) {
      toDate(column);
      shares(column);
    }
  }

  /** Sum of all quarters up to this one; empty where no figure is there for the quarter. */
  private void toDate(int column) {
    Strip own = layout.spending().at(0, column).block(layout.spenders(), 1);
    String all = layout.spending().first().block(layout.spenders(), column + 1).here();
    canvas.formula(
        layout.spent(TO_DATE).at(0, column),
        "IF(COUNT(%s)=0,\"\",ROUND(SUM(%s),2))".formatted(own.here(), all),
        Look.FIGURE,
        Format.MONEY);
  }

  private void shares(int column) {
    String spent = layout.spent(TO_DATE).at(0, column).here();
    Place share = layout.spent(SHARE).at(0, column);
    Place left = layout.spent(LEFT).at(0, column);
    fund.total()
        .map(total -> total.amount().toPlainString())
        .ifPresentOrElse(
            total -> {
              canvas.formula(
                  share,
                  "IF(AND(ISNUMBER(%1$s),%2$s>0),%1$s/%2$s,\"\")".formatted(spent, total),
                  Look.FIGURE,
                  Format.SHARE);
              canvas.formula(
                  left,
                  "IF(ISNUMBER(%1$s),MAX(0,ROUND(%2$s-%1$s,2)),\"\")".formatted(spent, total),
                  Look.FIGURE,
                  Format.MONEY);
            },
            () -> {
              draft.open(canvas, share);
              draft.open(canvas, left);
            });
  }
}
