package org.parley.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where things stand on the sheet of the revenue waterfall. Parts follow each other; a column is a
 * quarter.
 *
 * @param facts paths of the terms beside the steps
 * @param bands row of the head of each printed part, in order, then of the refunds (if there are
 *     any), then of each part with interim results
 */
record WaterfallLayout(
    String sheet,
    WaterfallData data,
    List<String> facts,
    Map<WaterfallLine, Integer> rows,
    List<Integer> bands,
    int lastPrinted) {
  static final int FIRST_QUARTER = 2;
  static final int WARNING_ROW = 3;
  static final int HEAD_ROW = 4;
  static final int ENDS_ROW = 5;
  static final int TERMS_BAND = 6;
  static final int STEP_HEADS = 7;
  static final int SHARE = 3;
  static final int AMOUNT = 4;
  static final int TIER_COLUMN = 7;
  static final int MODIFIER_COLUMN = 10;

  /** Blocks of terms side by side, each with its values in one column. */
  private static final List<Integer> FACT_COLUMNS = List.of(2, 7, 12);

  static final int REFUND_DAY = 1;
  static final int REFUND_QUARTER = 2;
  static final int REFUND_AMOUNT = 3;
  static final int CAUSED_BY = 4;
  static final int ARISES = 5;
  static final int FIRST_PART = 6;

  WaterfallLayout {
    facts = List.copyOf(facts);
    rows = Map.copyOf(rows);
    bands = List.copyOf(bands);
  }

  static WaterfallLayout of(WaterfallData data, String sheet) {
    WaterfallOutline outline = new WaterfallOutline(data);
    var rows = new LinkedHashMap<WaterfallLine, Integer>();
    var bands = new ArrayList<Integer>();
    List<String> facts = WaterfallFacts.paths(data);
    int first = firstFact(data) + factRows(facts) + 1;
    int row = place(outline.printed(), first, rows, bands);
    if (data.clawsBack()) {
      bands.add(row);
      row += 3 + WaterfallData.REFUNDS;
    }
    int printed = row;
    place(outline.checks(), row + 1, rows, bands);
    return new WaterfallLayout(sheet, data, facts, rows, bands, printed);
  }

  private static int place(
      List<WaterfallSection> sections,
      int first,
      Map<WaterfallLine, Integer> rows,
      List<Integer> bands) {
    int row = first;
    for (WaterfallSection section : sections) {
      bands.add(row);
      row++;
      for (WaterfallLine line : section.lines()) {
        rows.put(line, row);
        row++;
      }
      row++;
    }
    return row;
  }

  Place at(int row, int column) {
    return new Place(sheet, row, column);
  }

  boolean has(WaterfallLine line) {
    return rows.containsKey(line);
  }

  /** The words of a line. */
  Place label(WaterfallLine line) {
    Integer row = rows.get(line);
    if (row == null) {
      throw new IllegalStateException("no line " + line);
    }
    return at(row, 0);
  }

  /** All quarters of a line. */
  Strip across(WaterfallLine line) {
    return label(line).right(FIRST_QUARTER).block(1, data.quarters());
  }

  /** How many columns print. */
  int printed() {
    return FIRST_QUARTER + data.quarters();
  }

  /** A quarter of a line; 0 is the first. */
  Place cell(WaterfallLine line, int quarter) {
    return across(line).at(0, quarter);
  }

  Strip ends() {
    return at(ENDS_ROW, FIRST_QUARTER).block(1, data.quarters());
  }

  /** A step of the terms; the rest comes after the last. */
  Place step(int step, int column) {
    return at(STEP_HEADS + 1 + step, column);
  }

  private static int firstFact(WaterfallData data) {
    int steps = Math.max(1, data.steps().size()) + 1;
    int tables = Math.max(data.tiers().size(), data.modifiers().size());
    return STEP_HEADS + 2 + Math.max(steps, tables);
  }

  private static int factRows(List<String> facts) {
    return (facts.size() + FACT_COLUMNS.size() - 1) / FACT_COLUMNS.size();
  }

  /** The value of a term. */
  Place fact(String path) {
    int number = Math.max(0, facts.indexOf(path));
    int rows = factRows(facts);
    return at(firstFact(data) + number % rows, FACT_COLUMNS.get(number / rows));
  }

  Place tier(int tier, int column) {
    return at(STEP_HEADS + 1 + tier, TIER_COLUMN + column);
  }

  Place modifier(int modifier, int column) {
    return at(STEP_HEADS + 1 + modifier, MODIFIER_COLUMN + column);
  }

  /** The head of the part with refunds. */
  int refundBand() {
    return lastPrinted - 3 - WaterfallData.REFUNDS;
  }

  Place refund(int refund, int column) {
    return at(refundBand() + 2 + refund, column);
  }

  Strip refunds(int column) {
    return refund(0, column).block(WaterfallData.REFUNDS, 1);
  }

  /** Column of what a party bears; what comes out of its hold-back is to the right. */
  static int bears(int party) {
    return FIRST_PART + 2 * party;
  }
}
