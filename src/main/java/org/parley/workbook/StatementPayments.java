package org.parley.workbook;

import java.util.List;
import java.util.Map;

/** The payments of the quarter one by one: those of the ledger that something is to be paid for. */
record StatementPayments(
    Draft draft, Canvas canvas, StatementsLayout layout, StatementLedger ledger) {
  private static final List<Integer> WORDS =
      List.of(
          StatementsLayout.LABEL,
          StatementsLayout.FROM,
          StatementsLayout.TO,
          StatementsLayout.CURRENCY);
  private static final Map<Integer, String> FIGURES =
      Map.of(
          StatementsLayout.AMOUNT, Format.MONEY,
          StatementsLayout.DUE, Format.DATE,
          StatementsLayout.PAID_ON, Format.DATE,
          StatementsLayout.PAID, Format.MONEY,
          StatementsLayout.OPEN, Format.MONEY,
          StatementsLayout.INTEREST, Format.MONEY);

  void write() {
    Place band = layout.at(layout.paymentBand(), 0);
    canvas.text(
        band.block(1, layout.printed()), draft.say(StatementsText.BAND_PAYMENTS), Look.BAND);
    ledger.heads(band.down(1));
    for (int rank = 0; rank < layout.lines().size(); rank++) {
      write(rank);
    }
    Strip status = layout.payment(0, StatementsLayout.STATUS).block(layout.lines().size(), 1);
    flag(status);
    draft.name(
        "StatementPayments",
        layout.payment(0, StatementsLayout.LABEL).block(layout.lines().size(), layout.printed()));
  }

  private void write(int rank) {
    for (int column : WORDS) {
      Look look = column == StatementsLayout.CURRENCY ? Look.CENTRE : Look.BODY;
      canvas.formula(layout.payment(rank, column), found(rank, column), look, Format.GENERAL);
    }
    FIGURES.forEach(
        (column, format) ->
            canvas.formula(layout.payment(rank, column), found(rank, column), Look.FIGURE, format));
    Place status = layout.payment(rank, StatementsLayout.STATUS);
    canvas.formula(status, found(rank, StatementsLayout.STATUS), Look.STATUS, Format.GENERAL);
    canvas.reserve(layout.payment(rank, StatementsLayout.LABEL).block(1, 1), longest(), Look.BODY);
  }

  /** Keeps room for the longest words, so that rows do not have to grow. */
  private String longest() {
    return layout.lines().stream()
        .map(StatementLine::what)
        .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
  }

  /** The cell of the payment that comes at a rank; empty text beyond the last. */
  private String found(int rank, int column) {
    String keys = layout.ledgerColumn(StatementsLayout.KEY).here();
    return "IF(COUNT(%1$s)<%2$s,\"\",INDEX(%3$s,SMALL(%1$s,%2$s)))"
        .formatted(keys, rank + 1, layout.ledgerColumn(column).here());
  }

  private void flag(Strip status) {
    Flags flags = new Flags(canvas);
    String first = status.first().relative() + "=";
    flags.fill(status, first + words(StatementsText.STATUS_PAID), Palette.GOOD);
    flags.fill(status, first + words(StatementsText.STATUS_OVERDUE), Palette.BAD);
    flags.fill(status, first + words(StatementsText.STATUS_PASSED), Palette.DOUBTFUL);
    flags.fill(status, first + words(StatementsText.STATUS_REFUND), Palette.DOUBTFUL);
    flags.fill(status, first + words(StatementsText.STATUS_DUE), Palette.DOUBTFUL);
  }

  private String words(StatementsText words) {
    return draft.texts().literal(words);
  }
}
