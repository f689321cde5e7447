package org.parley.workbook;

import java.util.Arrays;
import java.util.List;

/**
 * Where things stand on the sheet of API billing.
 *
 * @param columns of the months, in their order; a model of fees needs only some
 * @param tiers how many; may be 0
 * @param top rows of the tables above the months, heads not counted
 * @param months how many
 * @param band first column of the bands of credits
 * @param point first column of the other points
 */
record ApiLayout(
    String sheet, List<ApiColumn> columns, int tiers, int top, int months, int band, int point) {
  /** Columns of the tiers. */
  static final int TIER = 0;

  static final int QUOTA = 1;
  static final int LEVEL = 2;
  static final int BASE = 3;
  static final int MINIMUM = 4;
  static final int PRICE = 5;
  static final int OVERAGE = 6;

  /** Columns over which the words of a point go; the value follows. */
  static final int POINT_WORDS = 3;

  static final int TOP_HEAD = 5;

  ApiLayout {
    columns = List.copyOf(columns);
  }

  static ApiLayout of(ApiData data, String sheet) {
    List<ApiColumn> columns =
        Arrays.stream(ApiColumn.values()).filter(column -> column.appliesTo(data)).toList();
    int tiers = data.tiers().size();
    int top = Math.max(Math.max(tiers, data.credits().size()), ApiPoint.of(data).size());
    int day = data.serving().input().deal().date().getDayOfMonth();
    int months = ApiSpan.months(data.answers(), day);
    int band = data.model().priced() ? OVERAGE + 1 : LEVEL + 1;
    int point = data.hasCredits() ? band + 2 : band;
    return new ApiLayout(sheet, columns, tiers, top, months, band, point);
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  boolean has(ApiColumn column) {
    return columns.contains(column);
  }

  int index(ApiColumn column) {
    return columns.indexOf(column);
  }

  int printed() {
    return (int) columns.stream().filter(ApiColumn::shown).count();
  }

  Place tier(int tier, int column) {
    return at(TOP_HEAD + 1 + tier, column);
  }

  Strip tierColumn(int column) {
    return tier(0, column).block(Math.max(1, tiers), 1);
  }

  /** 1 if a figure of the tier is open. */
  Place tierOpen(int tier) {
    return tier(tier, printed());
  }

  /** 1 if the tier promises a latency. */
  Place tierLatency(int tier) {
    return tier(tier, printed() + 1);
  }

  Strip ofTiers(Place first) {
    return first.block(Math.max(1, tiers), 1);
  }

  Place band(int row, int column) {
    return at(TOP_HEAD + 1 + row, band + column);
  }

  /** Where the results begin. */
  int right() {
    return index(ApiColumn.RESULT_MONTH);
  }

  /** Where the comparison of tiers begins: beside the points at the earliest. */
  int choiceColumn() {
    return Math.max(right(), point + POINT_WORDS + 1);
  }

  /** A column of the comparison of tiers: 0 the name, 1 to 3 the months, 4 the total, 5. */
  Place choice(int tier, int column) {
    return tier(tier, choiceColumn() + column);
  }

  int choiceRow() {
    return TOP_HEAD + 1 + top;
  }

  /** Interim results of the comparison, beside its result. */
  Place choiceInterim(int column) {
    return at(choiceRow(), printed() + column);
  }

  /** The last day of the agreement, to be entered once it has ended. */
  Place endedOn() {
    return at(choiceRow() + 1, 2);
  }

  /** A mark: there is no run-off. */
  Place noRunOff() {
    return endedOn().down(1);
  }

  /** The last day on which calls may be made; no date while the agreement goes on. */
  Place accessUntil() {
    return endedOn().right(2);
  }

  int headRow() {
    return choiceRow() + 5;
  }

  Place month(int month, ApiColumn column) {
    return at(headRow() + 1 + month, index(column));
  }

  Strip column(ApiColumn column) {
    return month(0, column).block(months, 1);
  }

  int years() {
    return (months + 11) / 12;
  }

  /** A line of totals: the contract years, then all of them. */
  Place total(int line, ApiColumn column) {
    return at(headRow() + 1 + months + line, index(column));
  }

  int noteRow() {
    return headRow() + 2 + months + years() + 1;
  }
}
