/**
 * The Excel workbook of a deal; the only home of POI. May import {@code deal}, {@code value},
 * {@code term}, {@code source} and, to read its texts, {@code yaml}.
 */
@NullMarked
package org.parley.workbook;

import org.jspecify.annotations.NullMarked;
