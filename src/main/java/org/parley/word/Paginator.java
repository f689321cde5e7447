package org.parley.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.contract.NodeId;

/** Fills pages with boxes, as a word processor does: what belongs together stays together. */
final class Paginator {
  private final int pageHeight;
  private final Map<NodeId, Integer> pages = new HashMap<>();
  private int page = 1;
  private int used;

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
  }

  /** Height from the box on to the first line that may stand apart from what follows. */
  private static int chain(List<Box> boxes, int start) {
    int height = 0;
    for (int index = start; index < boxes.size(); index++) {
      Box box = boxes.get(index);
      if (!box.keepNext()) {
        return height + box.before() + box.leastHeight();
      }
      height += box.before() + box.height() + box.after();
    }
    return height;
  }

  private void place(Box box) {
    used += used == 0 && !box.newPage() ? 0 : box.before();
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
    used += box.after();
  }
}
