/**
 * A workbook in the making, as plain objects: cells, which POI's evaluator reads to compute
 * formulas, and all else that a sheet has. May import the JDK, and of POI what knows no file.
 */
@NullMarked
package org.parley.workbook.draft;

import org.jspecify.annotations.NullMarked;
