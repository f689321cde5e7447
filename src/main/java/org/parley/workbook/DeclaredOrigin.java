package org.parley.workbook;

import java.util.Map;
import java.util.Optional;

/**
 * Where the cells of a declared column come from.
 *
 * @param source the column of the deal's table that is shown, or with which an input starts
 * @param places for a section: what the deal's cell says to the place of an agreement; empty if the
 *     cell itself names the place
 * @param formula in Excel's words, with columns in brackets; the empty text for other kinds
 * @param always true if the formula has a result also where a figure that it reads is missing
 */
record DeclaredOrigin(
    Kind kind,
    Optional<String> source,
    Map<String, String> places,
    String formula,
    boolean always) {
  DeclaredOrigin {
    places = Map.copyOf(places);
  }

  /** Where the cells come from. */
  enum Kind {
    /** The deal. */
    SHOW,
    /** A person, who may find a figure of the deal to start with. */
    INPUT,
    /** The printed section of the clause that the deal names. */
    SECTION,
    /** The number of the row, 1 for the first. */
    NUMBER,
    /** Other cells. */
    FORMULA
  }
}
