/**
 * What the figures of a running deal mean: triggers, gates, milestones, money. Pure functions on
 * exact decimals; the workbook's formulas are compared with them. May import {@code value}.
 */
@NullMarked
package org.parley.deal.economics;

import org.jspecify.annotations.NullMarked;
