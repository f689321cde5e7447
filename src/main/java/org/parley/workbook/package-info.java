/**
 * The Excel workbook of a deal; the only home of POI. May import {@code deal}, {@code value},
 * {@code term}.
 */
@NullMarked
package org.parley.workbook;

import org.jspecify.annotations.NullMarked;
