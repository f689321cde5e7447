/**
 * A workbook that comes back with actuals: whether it is what was issued, what was filled in, and
 * what follows from it. May import {@code workbook}, {@code diagnostic}, {@code source}.
 */
@NullMarked
package org.parley.workbook.returned;

import org.jspecify.annotations.NullMarked;
