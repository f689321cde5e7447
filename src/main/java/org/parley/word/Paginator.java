package org.parley.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.contract.NodeId;

/**
 * Fills pages with boxes, as a word processor does: what belongs together stays together, and of
 * the space after a box and the space before the next the larger one stands between them.
 */
final class Paginator {
  private final int pageHeight;
  private final Map<NodeId, Integer> pages = new HashMap<>();
  private int page = 1;
  private int used;

  /** Space that the box before asks for below it. */
  private int below;

  Paginator(int pageHeight) {
    this.pageHeight = pageHeight;
  }

  PageEstimate paginate(List<Box> boxes) {
    for (int index = 0; index < boxes.size(); index++) {
      Box box = boxes.get(index);
      boolean chainStarts = index == 0 || !boxes.get(index - 1).keepNext();
      if (box.newPage() && used > 0) {
        turn();
      } else if (chainStarts && !fits(chain(boxes, index))) {
        turn();
        used += box.repeated();
      }
      place(box);
    }
    return new PageEstimate(pages, page);
  }

  private boolean fits(int height) {
    return used == 0 || used + height <= pageHeight || height > pageHeight;
  }

  private void turn() {
    page++;
    used = 0;
    below = 0;
  }

  /** Height from the box on to the first line that may stand apart from what follows. */
  private int chain(List<Box> boxes, int start) {
    int height = 0;
    int space = below;
    for (int index = start; index < boxes.size(); index++) {
      Box box = boxes.get(index);
      height += Math.max(space, box.before());
      if (!box.keepNext()) {
        return height + box.leastHeight();
      }
      height += box.height();
      space = box.after();
    }
    return height;
  }

  private void place(Box box) {
    used += used == 0 && !box.newPage() ? 0 : Math.max(below, box.before());
    box.anchor().ifPresent(id -> pages.put(id, page));
    int left = box.lines();
    while (left > 0) {
      int room = Math.max(1, (pageHeight - used) / Math.max(1, box.lineHeight()));
      int taken = Math.min(left, room);
      if (left - taken == 1 && taken > 2) {
        taken--;
      }
      used += taken * box.lineHeight();
      left -= taken;
      if (left > 0) {
        turn();
      }
    }
    below = box.after();
  }
}
