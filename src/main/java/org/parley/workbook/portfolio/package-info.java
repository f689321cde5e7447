/**
 * Many deals side by side: one workbook that sums up workbooks that came back. May import {@code
 * workbook} and {@code workbook.returned}; it holds plain records and opens no file.
 */
@NullMarked
package org.parley.workbook.portfolio;

import org.jspecify.annotations.NullMarked;
