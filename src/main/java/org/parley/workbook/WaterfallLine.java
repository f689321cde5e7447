package org.parley.workbook;

/**
 * A line on the sheet of the revenue waterfall.
 *
 * @param index 0-based place among the lines of its kind
 */
record WaterfallLine(WaterfallRow row, int index) {}
