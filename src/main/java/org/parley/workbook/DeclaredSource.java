package org.parley.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the rows of a declared part come from.
 *
 * @param term whose rows it has; empty if all its rows are entries
 * @param forEach another term: each row stands once for each of its rows; empty if each stands once
 * @param repeat how many times all of them stand, one after the other
 * @param onlyWith the column that names clauses of which an agreement must have one for the row to
 *     be there; empty if all rows are
 * @param entries empty rows that people fill in, after those of the term
 */
record DeclaredSource(
    Optional<String> term,
    Optional<String> forEach,
    int repeat,
    Optional<String> onlyWith,
    int entries) {

  /** The terms whose rows it has. */
  List<String> terms() {
    return Stream.of(term, forEach).flatMap(Optional::stream).toList();
  }
}
