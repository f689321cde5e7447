package org.parley.workbook;

import java.util.Map;

/** What each party receives and pays for the quarter, by source. */
record StatementPositions(Draft draft, Canvas canvas, StatementsLayout layout) {
  void write() {
    for (int currency = 0; currency < layout.currencies().size(); currency++) {
      write(currency);
    }
  }

  private void write(int currency) {
    Map<String, String> words = Map.of("currency", layout.currencies().get(currency));
    Place band = layout.at(layout.positionBand(currency), 0);
    canvas.text(
        band.block(1, layout.printed()),
        draft.say(StatementsText.BAND_POSITIONS, words),
        Look.BAND);
    canvas.text(band.down(1), draft.say(StatementsText.HEAD_LINE), Look.HEAD);
    for (int party = 0; party < layout.parties().size(); party++) {
      canvas.text(
          band.down(1).right(StatementsLayout.FIRST_PARTY + party),
          layout.parties().get(party).label(),
          Look.HEAD);
    }
    canvas.text(band.down(1).right(all()), draft.say(StatementsText.HEAD_ALL), Look.HEAD);
    int row = 0;
    for (StatementSource source : layout.sources()) {
      write(currency, row, StatementsText.RECEIVES, source, StatementsLayout.PAYEE_NUMBER);
      write(currency, row + 1, StatementsText.PAYS, source, StatementsLayout.PAYER_NUMBER);
      row += 2;
    }
    sums(currency, row, StatementsText.NET, StatementsLayout.AMOUNT);
    sums(currency, row + 1, StatementsText.NET_PAID, StatementsLayout.PAID);
    sums(currency, row + 2, StatementsText.NET_OPEN, StatementsLayout.OPEN);
    sums(currency, row + 3, StatementsText.NET_INTEREST, StatementsLayout.INTEREST);
    String suffix = currency == 0 ? "" : Integer.toString(currency + 1);
    draft.name(
        "StatementPositions" + suffix,
        layout
            .position(currency, 0, StatementsLayout.FIRST_PARTY)
            .block(layout.positionRows(), layout.parties().size() + 1));
  }

  /** Column of the sum over all parties. */
  private int all() {
    return StatementsLayout.FIRST_PARTY + layout.parties().size();
  }

  private void write(
      int currency, int row, StatementsText label, StatementSource source, int side) {
    Map<String, String> words = Map.of("source", source.label());
    canvas.text(
        layout.position(currency, row, StatementsLayout.LABEL), draft.say(label, words), Look.BODY);
    int number = layout.sources().indexOf(source) + 1;
    String of = ",%s,%s".formatted(column(StatementsLayout.SOURCE_NUMBER), number);
    for (int party = 0; party < layout.parties().size(); party++) {
      money(
          currency,
          row,
          party,
          "ROUND(" + sum(StatementsLayout.AMOUNT, currency, party, side, of) + ",2)");
    }
    total(currency, row);
  }

  private void sums(int currency, int row, StatementsText label, int amounts) {
    boolean main = label == StatementsText.NET;
    canvas.text(
        layout.position(currency, row, StatementsLayout.LABEL),
        draft.say(label),
        main ? Look.STRONG : Look.BODY);
    for (int party = 0; party < layout.parties().size(); party++) {
      String net =
          "ROUND(%s-%s,2)"
              .formatted(
                  sum(amounts, currency, party, StatementsLayout.PAYEE_NUMBER, ""),
                  sum(amounts, currency, party, StatementsLayout.PAYER_NUMBER, ""));
      money(currency, row, party, net);
    }
    total(currency, row);
  }

  /** A sum over the payments of one side in a currency. */
  private String sum(int amounts, int currency, int party, int side, String only) {
    return "SUMIFS(%s,%s,%s,%s,\"%s\"%s)"
        .formatted(
            column(amounts),
            column(side),
            party + 1,
            column(StatementsLayout.CURRENCY),
            layout.currencies().get(currency),
            only);
  }

  private String column(int column) {
    return layout.ledgerColumn(column).here();
  }

  private void money(int currency, int row, int party, String formula) {
    canvas.formula(
        layout.position(currency, row, StatementsLayout.FIRST_PARTY + party),
        formula,
        Look.FIGURE,
        Format.MONEY);
  }

  private void total(int currency, int row) {
    String parties =
        layout
            .position(currency, row, StatementsLayout.FIRST_PARTY)
            .block(1, layout.parties().size())
            .here();
    canvas.formula(
        layout.position(currency, row, all()),
        "ROUND(SUM(" + parties + "),2)",
        Look.FIGURE,
        Format.MONEY);
  }
}
