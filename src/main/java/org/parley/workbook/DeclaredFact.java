package org.parley.workbook;

import org.parley.source.Span;

/**
 * A single figure of the deal on a declared sheet, for people to read and for formulas to use.
 *
 * @param id by which formulas name it
 * @param term whose answer it is
 * @param head beside it
 * @param holds what the cell holds
 * @param input true if it may be changed on the sheet
 */
record DeclaredFact(
    String id, String term, String head, DeclaredEntry.Holds holds, boolean input, Span span) {
  /**
   * True if the deal can answer it: it asks for it itself, people enter it, or an agreement has the
   * clause.
   */
  boolean applies(DeclaredRows deal) {
    int end = term.lastIndexOf('.');
    return input
        || term.startsWith("workbook.")
        || deal.find(term).isPresent()
        || deal.hasClause(term.substring(0, Math.max(0, end)).replace('_', '-'));
  }
}
