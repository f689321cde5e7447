package org.parley.workbook.draft;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A fill of cells for which a condition is true.
 *
 * @param condition a formula, written for the first of the cells
 */
public record Flag(CellRangeAddress cells, String condition, Colour fill) {}
