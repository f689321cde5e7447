package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Page breaks between the parts of a sheet, so that none is split where it fits on a page. One that
 * fits on none begins below the others, unless they fill half of the page.
 *
 * @param columns that print; the sheet is as wide as the page
 * @param rows that print
 * @param lastHeads row with the heads of the last part, which pages repeat if it is split: the
 *     parts before it are not, for pages above the row do not repeat it
 */
record PageBreaks(Canvas canvas, int columns, int rows, Optional<Integer> lastHeads) {
  PageBreaks(Canvas canvas, int columns, int rows) {
    this(canvas, columns, rows, Optional.empty());
  }

  /** Of a page, which later ones share with the repeated heads. */
  private static final double USED = 0.95;

  /** Breaks where the next part would not fit; call when the rows have their heights. */
  void write() {
    float page = page() + heads();
    float used = 0;
    int first = 0;
    for (int next : ends()) {
      float part = height(first, next);
      boolean splits = used + part > page;
      if (splits && used > 0 && (part <= page || used > page / 2)) {
        canvas.layout().breakAfterRow(first - 1);
        used = 0;
        page = page();
      }
      if (next == rows && used + part > page) {
        lastHeads.ifPresent(row -> canvas.layout().repeat(row, row));
      }
      for (used += part; used > page; page = page()) {
        used -= page;
      }
      first = next;
    }
  }

  private float page() {
    double characters = canvas.at(0, 0).block(1, columns).width(canvas.cells());
    return (float) (Paper.of(characters).height(characters) * USED);
  }

  /** The heads that later pages repeat: the first page has them within its first part. */
  private float heads() {
    return canvas
        .layout()
        .repeated()
        .map(rows -> height(rows.getFirstRow(), rows.getLastRow() + 1))
        .orElse(0f);
  }

  /** The row after each part; the head of the sheet stays with the first one where both fit. */
  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>(canvas.bands().headSet(rows));
    ends.add(rows);
    boolean filled = height(0, ends.get(0)) > page() / 4;
    if (ends.size() > 1 && !(filled && height(0, ends.get(1)) > page() + heads())) {
      ends.remove(0);
    }
    return ends;
  }

  private float height(int first, int next) {
    float height = 0;
    for (int at = first; at < next; at++) {
      height += canvas.cells().points(at);
    }
    return height;
  }
}
