package org.parley.workbook;

import java.util.List;
import org.parley.deal.Negotiation;

/**
 * Where the parts of the sheet of the negotiation stand, one below the other.
 *
 * @param alternatives rows of sides without a deal
 * @param points rows of points
 * @param steps rows of the value chain
 * @param parties rows of the shares that follow
 */
record NegotiationLayout(String sheet, int alternatives, int points, int steps, int parties) {
  static final int POINT = 0;
  static final int AGREED = 1;
  static final int UNIT = 2;
  static final int OWN_TARGET = 3;
  static final int OWN_LIMIT = 4;
  static final int OTHER_SIDE = 5;
  static final int OTHER_TARGET = 6;
  static final int OTHER_LIMIT = 7;
  static final int FROM = 8;
  static final int TO = 9;
  static final int ZONE = 10;
  static final int OWN_SHARE = 11;
  static final int OTHER_SHARE = 12;
  static final int STATE = 13;

  /** Columns that print; two with interim results follow. */
  static final int PRINTED = 14;

  static final int OWN_WANTS = 14;
  static final int OTHER_WANTS = 15;

  private static final int FIRST_ROW = 4;

  static NegotiationLayout of(Negotiation negotiation, String sheet, int parties) {
    return new NegotiationLayout(
        sheet, parties, negotiation.points().size(), negotiation.chain().size(), parties);
  }

  static List<Integer> widths() {
    return List.of(26, 14, 12, 14, 14, 16, 14, 14, 13, 13, 22, 14, 14, 20, 9, 9);
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  int alternativesBand() {
    return FIRST_ROW;
  }

  int pointsBand() {
    return alternativesBand() + alternatives + 3;
  }

  /** First row of the points; band, help and heads stand above. */
  int firstPoint() {
    return pointsBand() + 3;
  }

  int ladderBand() {
    return points == 0 ? pointsBand() : firstPoint() + points + 1;
  }

  int chainBand() {
    return points == 0 ? ladderBand() : ladderBand() + points + 3;
  }

  int firstStep() {
    return chainBand() + 2;
  }

  int stepTotal() {
    return firstStep() + steps;
  }

  int sharesBand() {
    return stepTotal() + 2;
  }

  /** First row of the shares; band, help and heads stand above. */
  int firstShare() {
    return sharesBand() + 3;
  }

  int shareTotal() {
    return firstShare() + parties;
  }

  int lastRow() {
    return steps == 0 ? chainBand() - 1 : shareTotal();
  }

  Strip column(int column) {
    return at(firstPoint(), column).block(points, 1);
  }
}
