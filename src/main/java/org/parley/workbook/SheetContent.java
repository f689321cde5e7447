package org.parley.workbook;

import java.util.List;

/** A sheet besides those that the dashboard sums up: its name, and how it is written. */
interface SheetContent {
  /** On the tab. */
  String name();

  /** Fills the empty page. Every sheet of the workbook is there already. */
  void write(Draft draft, Canvas canvas);

  /** What a review reports on from this sheet. */
  default List<Notice> notices(Draft draft, Canvas canvas) {
    return List.of();
  }
}
