package org.parley.word;

import java.util.List;
import java.util.Map;
import org.parley.contract.NodeId;

/**
 * Our own estimate of where each node is printed, the same on every machine.
 *
 * @param pages page of each anchored node, from 1
 * @param total how many pages the document has
 */
record PageEstimate(Map<NodeId, Integer> pages, int total) {
  PageEstimate {
    pages = Map.copyOf(pages);
  }

  static PageEstimate of(
      List<Planned> steps, HouseStyle style, ColumnWidths columns, int contentsEntries) {
    List<Box> boxes = new BoxMaker(style, columns, contentsEntries).boxes(steps);
    return new Paginator(style.page().textHeight()).paginate(boxes);
  }
}
