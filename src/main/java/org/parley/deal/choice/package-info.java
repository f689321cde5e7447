/**
 * Choices between options that are scored against weighted criteria: which model of partnership
 * fits, which partner to choose, how a partner stands. Pure functions on exact decimals; the
 * workbook's formulas are compared with them. May import {@code deal}, {@code value}.
 */
@NullMarked
package org.parley.deal.choice;

import org.jspecify.annotations.NullMarked;
