package org.parley.workbook;

/** A sheet besides those that the dashboard sums up: its name, and how it is written. */
interface SheetContent {
  /** On the tab. */
  String name();

  /** Fills the empty page. Every sheet of the workbook is there already. */
  void write(Draft draft, Canvas canvas);
}
