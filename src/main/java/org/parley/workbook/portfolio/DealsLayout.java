package org.parley.workbook.portfolio;

import java.util.List;
import org.parley.workbook.Place;
import org.parley.workbook.Strip;

/**
 * Where things stand on the sheet of deals: heads, totals, one row a deal, and below them what sums
 * them up. Two columns a currency follow the others; beyond them stand the counts for the shares.
 *
 * @param sheet its name
 * @param deals how many rows; one or more
 * @param currencies in which something is payable, by their codes
 */
record DealsLayout(String sheet, int deals, List<String> currencies) {
  static final int NUMBER = 0;
  static final int DEAL = 1;
  static final int FILE = 2;
  static final int PARTIES = 3;
  static final int DAY = 4;
  static final int FILLED = 5;
  static final int TRIGGERS = 6;
  static final int ACTION = 7;
  static final int WATCH = 8;
  static final int HEALTH = 9;
  static final int NEXT = 10;
  static final int DUE_THEN = 11;
  private static final int FIRST_CURRENCY = 12;

  static final int HEAD_ROW = 2;
  static final int TOTAL_ROW = 3;
  private static final int FIRST_ROW = 4;

  Place head(int column) {
    return new Place(sheet, HEAD_ROW, column);
  }

  Place total(int column) {
    return new Place(sheet, TOTAL_ROW, column);
  }

  Place deal(int at, int column) {
    return new Place(sheet, FIRST_ROW + at, column);
  }

  /** A column over all deals. */
  Strip all(int column) {
    return deal(0, column).block(deals, 1);
  }

  int payable(int currency) {
    return FIRST_CURRENCY + 2 * currency;
  }

  int overdue(int currency) {
    return payable(currency) + 1;
  }

  /** Columns that print. */
  int printed() {
    return payable(currencies.size());
  }

  int filledCells() {
    return printed();
  }

  int inputCells() {
    return printed() + 1;
  }

  int figures() {
    return printed() + 2;
  }

  int within() {
    return printed() + 3;
  }

  /** The first row of what sums the deals up. */
  int summary() {
    return FIRST_ROW + deals + 1;
  }
}
