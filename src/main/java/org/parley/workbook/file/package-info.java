/**
 * Writes a workbook as the parts of a file, zipped; source: ECMA-376, part 1, SpreadsheetML and
 * DrawingML charts. The same workbook gives the same bytes. May import {@code draft}, {@code xml},
 * and of POI what knows no file.
 */
@NullMarked
package org.parley.workbook.file;

import org.jspecify.annotations.NullMarked;
