package org.parley.word;

import java.util.Optional;
import org.parley.contract.NodeId;

/**
 * A paragraph or table row as the page estimate sees it; measures in twentieths of a point.
 *
 * @param lines how many lines may be parted by a page break
 * @param lineHeight height of one of them
 * @param repeated height of the table head that is printed again if the row begins a page
 */
record Box(
    int before,
    int after,
    int lines,
    int lineHeight,
    int repeated,
    boolean keepNext,
    boolean newPage,
    Optional<NodeId> anchor) {
  int height() {
    return lines * lineHeight;
  }

  /** The least that must stand on a page: no single first line, no single last line. */
  int leastHeight() {
    return (lines <= 3 ? lines : 2) * lineHeight;
  }
}
