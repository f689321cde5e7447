package org.parley.workbook;

import java.util.List;

/** Who owes whom for the quarter: a line for each payer, payee and currency. */
record StatementPairs(Draft draft, Canvas canvas, StatementsLayout layout) {
  private static final List<StatementsText> HEADS =
      List.of(
          StatementsText.HEAD_FROM,
          StatementsText.HEAD_TO,
          StatementsText.HEAD_CURRENCY,
          StatementsText.HEAD_AMOUNT,
          StatementsText.HEAD_PAID,
          StatementsText.HEAD_OPEN);

  void write() {
    if (layout.pairs().isEmpty()) {
      return;
    }
    Place band = layout.at(layout.pairBand(), 0);
    canvas.text(band.block(1, layout.printed()), draft.say(StatementsText.BAND_PAIRS), Look.BAND);
    draft.heads(canvas, band.down(1).right(StatementsLayout.FROM), HEADS);
    for (int pair = 0; pair < layout.pairs().size(); pair++) {
      write(pair, layout.pairs().get(pair));
    }
    draft.name(
        "StatementPairs", layout.pair(0, StatementsLayout.AMOUNT).block(layout.pairs().size(), 1));
  }

  private void write(int at, StatementsLayout.Pair pair) {
    canvas.text(
        layout.pair(at, StatementsLayout.FROM),
        draft.deal().party(pair.payer()).label(),
        Look.BODY);
    canvas.text(
        layout.pair(at, StatementsLayout.TO), draft.deal().party(pair.payee()).label(), Look.BODY);
    canvas.text(layout.pair(at, StatementsLayout.CURRENCY), pair.currency(), Look.CENTRE);
    sum(at, 0, pair, StatementsLayout.AMOUNT);
    sum(at, 1, pair, StatementsLayout.PAID);
    sum(at, 2, pair, StatementsLayout.OPEN);
  }

  /** A sum, in a column after that of the amounts. */
  private void sum(int at, int column, StatementsLayout.Pair pair, int amounts) {
    String sum =
        "ROUND(SUMIFS(%s,%s,%s,%s,%s,%s,\"%s\"),2)"
            .formatted(
                layout.ledgerColumn(amounts).here(),
                layout.ledgerColumn(StatementsLayout.PAYER_NUMBER).here(),
                layout.number(pair.payer()),
                layout.ledgerColumn(StatementsLayout.PAYEE_NUMBER).here(),
                layout.number(pair.payee()),
                layout.ledgerColumn(StatementsLayout.CURRENCY).here(),
                pair.currency());
    canvas.formula(
        layout.pair(at, StatementsLayout.AMOUNT + column), sum, Look.FIGURE, Format.MONEY);
  }
}
