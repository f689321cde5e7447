package org.parley.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.deal.economics.Quarters;

/**
 * Where things stand on the sheet of the revenue waterfall. Parts follow each other; a column is a
 * quarter.
 *
 * @param facts terms beside the steps, by their path
 * @param bands row of the head of each printed part, in order, then of the refunds (if there are
 *     any), then of each part with interim results
 */
record WaterfallLayout(
    String sheet,
    WaterfallData data,
    Map<String, Integer> facts,
    Map<WaterfallLine, Integer> rows,
    List<Integer> bands,
    int lastPrinted) {
  static final int FIRST_QUARTER = 2;
  static final int PRINTED = FIRST_QUARTER + Quarters.COUNT;
  static final int WARNING_ROW = 3;
  static final int HEAD_ROW = 4;
  static final int ENDS_ROW = 5;
  static final int TERMS_BAND = 6;
  static final int STEP_HEADS = 7;
  static final int SHARE = 3;
  static final int AMOUNT = 4;
  static final int TIER_COLUMN = 4;
  static final int MODIFIER_COLUMN = 8;
  static final int REFUND_DAY = 1;
  static final int REFUND_QUARTER = 2;
  static final int REFUND_AMOUNT = 3;
  static final int CAUSED_BY = 4;
  static final int ARISES = 5;
  static final int FIRST_PART = 6;

  WaterfallLayout {
    facts = Map.copyOf(facts);
    rows = Map.copyOf(rows);
    bands = List.copyOf(bands);
  }

  static WaterfallLayout of(WaterfallData data, String sheet) {
    WaterfallOutline outline = new WaterfallOutline(data);
    var rows = new LinkedHashMap<WaterfallLine, Integer>();
    var bands = new ArrayList<Integer>();
    var facts = new LinkedHashMap<String, Integer>();
    int first = STEP_HEADS + 1 + Math.max(1, data.steps().size()) + 2;
    List<String> paths = WaterfallFacts.paths(data);
    paths.forEach(path -> facts.put(path, first + facts.size()));
    int tables = 1 + Math.max(data.tiers().size(), data.modifiers().size());
    int row = place(outline.printed(), first + Math.max(paths.size(), tables) + 1, rows, bands);
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
    return label(line).right(FIRST_QUARTER).block(1, Quarters.COUNT);
  }

  /** A quarter of a line; 0 is the first. */
  Place cell(WaterfallLine line, int quarter) {
    return across(line).at(0, quarter);
  }

  Strip ends() {
    return at(ENDS_ROW, FIRST_QUARTER).block(1, Quarters.COUNT);
  }

  /** A step of the terms; the rest comes after the last. */
  Place step(int step, int column) {
    return at(STEP_HEADS + 1 + step, column);
  }

  int firstFact() {
    return STEP_HEADS + 1 + Math.max(1, data.steps().size()) + 2;
  }

  /** The value of a term. */
  Place fact(String path) {
    return at(facts.getOrDefault(path, firstFact()), 2);
  }

  Place tier(int tier, int column) {
    return at(firstFact() + 1 + tier, TIER_COLUMN + column);
  }

  Place modifier(int modifier, int column) {
    return at(firstFact() + 1 + modifier, MODIFIER_COLUMN + column);
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
