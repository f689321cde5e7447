package org.parley.workbook;

import java.util.List;
import org.parley.deal.Party;

/**
 * Where things stand on the sheet of statements. Parts follow each other; one that the deal lacks
 * takes no row.
 *
 * @param lines all payments that can arise
 * @param parties that have a statement
 * @param sources that the deal has, in order
 * @param currencies in order of first appearance
 * @param pairs payer, payee and currency of the payments, each once
 * @param figures rows of what the figures are
 * @param flow rows of how revenue is shared; 0 without shared revenue
 * @param shares rows of what became of the shares; 0 if that is open
 */
record StatementsLayout(
    String sheet,
    List<StatementLine> lines,
    List<Party> parties,
    List<StatementSource> sources,
    List<String> currencies,
    List<Pair> pairs,
    int figures,
    int flow,
    int shares) {
  static final int QUARTER_ROW = 3;
  static final int FIGURES_BAND = 5;
  static final int LABEL = 0;
  static final int FIRST_PARTY = 1;
  static final int FROM = 1;
  static final int TO = 2;
  static final int CURRENCY = 3;
  static final int AMOUNT = 4;
  static final int DUE = 5;
  static final int PAID_ON = 6;
  static final int PAID = 7;
  static final int OPEN = 8;
  static final int INTEREST = 9;
  static final int STATUS = 10;
  private static final int LEAST_PRINTED = 11;

  /** Interim results of a payment, beside the ledger. */
  static final int PAYER_NUMBER = 11;

  static final int PAYEE_NUMBER = 12;
  static final int SOURCE_NUMBER = 13;
  static final int KEPT = 14;
  static final int UNTIL = 15;
  static final int MONTHS = 16;
  static final int STATE = 17;
  static final int KEY = 18;

  /** Rows of a position besides two for each source: net, paid, open, interest. */
  private static final int SUMS = 4;

  /** Who owes whom, in a currency. */
  record Pair(String payer, String payee, String currency) {
    static Pair of(StatementLine line) {
      return new Pair(line.payer(), line.payee(), line.currency());
    }
  }

  static StatementsLayout of(
      String sheet,
      List<StatementLine> lines,
      List<Party> parties,
      int figures,
      int flow,
      int shares) {
    return new StatementsLayout(
        sheet,
        lines,
        parties,
        lines.stream().map(StatementLine::source).distinct().toList(),
        lines.stream().map(StatementLine::currency).distinct().toList(),
        lines.stream().map(Pair::of).distinct().toList(),
        figures,
        flow,
        shares);
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  int printed() {
    return Math.max(LEAST_PRINTED, FIRST_PARTY + parties.size() + 1);
  }

  /** The number that is entered. */
  Place quarter() {
    return at(QUARTER_ROW, 1);
  }

  int positionBand(int currency) {
    return FIGURES_BAND + 2 + figures + currency * (positionRows() + 3);
  }

  int positionRows() {
    return 2 * sources.size() + SUMS;
  }

  /** A row of a position: two for each source, then the sums. */
  Place position(int currency, int row, int column) {
    return at(positionBand(currency) + 2 + row, column);
  }

  int pairBand() {
    return positionBand(currencies.size());
  }

  Place pair(int pair, int column) {
    return at(pairBand() + 2 + pair, column);
  }

  int paymentBand() {
    return pairBand() + (pairs.isEmpty() ? 0 : 3 + pairs.size());
  }

  Place payment(int rank, int column) {
    return at(paymentBand() + 2 + rank, column);
  }

  int noteRow() {
    return paymentBand() + (lines.isEmpty() ? 0 : 2 + lines.size());
  }

  int flowBand() {
    return noteRow() + 4;
  }

  int sharesBand() {
    return flowBand() + (flow == 0 ? 0 : flow + 3);
  }

  int lastPrinted() {
    return sharesBand() + (shares == 0 ? 0 : shares + 3);
  }

  int ledgerBand() {
    return lastPrinted() + 2;
  }

  Place ledger(int line, int column) {
    return at(ledgerBand() + 2 + line, column);
  }

  Strip ledgerColumn(int column) {
    return ledger(0, column).block(Math.max(1, lines.size()), 1);
  }

  /** 1-based number of a party. */
  int number(String party) {
    return parties.stream().map(Party::key).toList().indexOf(party) + 1;
  }
}
