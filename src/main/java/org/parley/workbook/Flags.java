package org.parley.workbook;

import org.parley.workbook.draft.Colour;
import org.parley.workbook.draft.DraftSheet;
import org.parley.workbook.draft.Flag;

/** Fills that follow a status. The status itself stands in the cell in words. */
public final class Flags {
  private final DraftSheet sheet;

  public Flags(Canvas canvas) {
    this.sheet = canvas.cells();
  }

  /** Fills the block where the condition, written for its first cell, is true. */
  public void fill(Strip strip, String condition, Colour colour) {
    sheet.add(new Flag(strip.range(), FormulaText.checked(condition), colour));
  }
}
