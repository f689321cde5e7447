package org.parley.workbook;

import org.parley.deal.economics.Quarters;

/**
 * Where things stand on the sheet of contributions. Blocks follow each other; a column is a
 * quarter.
 *
 * @param lines entries of the register; may be 0
 * @param parties of the agreement
 */
record ContributionLayout(String sheet, int lines, int parties) {
  static final int PARTY = 0;
  static final int KIND = 1;
  static final int DESCRIPTION = 2;
  static final int EVIDENCE = 3;
  static final int VALUE = 4;
  static final int DUE = 5;
  static final int COUNTS = 6;
  static final int FIRST_QUARTER = 7;
  static final int PRINTED = FIRST_QUARTER + Quarters.COUNT;
  static final int BASIS_ROW = 3;
  static final int HEAD_ROW = 5;
  static final int ENDS_ROW = 6;
  static final int REGISTER_BAND = 7;

  static ContributionLayout of(ContributionData data, String sheet) {
    return new ContributionLayout(sheet, data.lines().size(), data.parties().size());
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  /** The last date in the project plan. */
  Place planEnd() {
    return at(BASIS_ROW, 9);
  }

  /** How many full quarters the plan has. */
  Place parts() {
    return at(BASIS_ROW, 14);
  }

  Strip ends() {
    return at(ENDS_ROW, FIRST_QUARTER).block(1, Quarters.COUNT);
  }

  Place line(int line, int column) {
    return at(REGISTER_BAND + 1 + line, column);
  }

  /** What is delivered in each quarter: to be filled in. */
  Strip deliveries() {
    return block(REGISTER_BAND, lines);
  }

  int partyBand() {
    return REGISTER_BAND + 2 + Math.max(1, lines);
  }

  /** Due by the end of each quarter, a row a party. */
  Strip due() {
    return block(partyBand(), parties);
  }

  Strip delivered() {
    return block(partyBand() + parties, parties);
  }

  Strip rates() {
    return block(partyBand() + 2 * parties, parties);
  }

  Strip balance() {
    return block(partyBand() + 3 * parties, 1);
  }

  int noteRow() {
    return balance().first().row() + 1;
  }

  int dueBand() {
    return noteRow() + 2;
  }

  Strip lineDue() {
    return block(dueBand(), lines);
  }

  int deliveredBand() {
    return dueBand() + lines + 1;
  }

  Strip lineDelivered() {
    return block(deliveredBand(), lines);
  }

  int lastRow() {
    return lines == 0 ? noteRow() : deliveredBand() + lines;
  }

  private Strip block(int band, int rows) {
    return at(band + 1, FIRST_QUARTER).block(Math.max(1, rows), Quarters.COUNT);
  }
}
