package org.parley.workbook;

import java.util.List;

/**
 * A part of the sheet of the revenue waterfall.
 *
 * @param party place of the party that it is about; less than 0 if it is about all
 * @param open true if a figure that it needs is not agreed
 */
record WaterfallSection(WaterfallText title, int party, List<WaterfallLine> lines, boolean open) {
  WaterfallSection {
    lines = List.copyOf(lines);
  }

  boolean isFor(WaterfallText text) {
    return title == text;
  }
}
