/**
 * The cells of a workbook in the making, as plain objects: POI's evaluator reads them to compute
 * formulas, and they are streamed into the file that POI writes for everything else. May import the
 * JDK and POI only.
 */
@NullMarked
package org.parley.workbook.cells;

import org.jspecify.annotations.NullMarked;
