/**
 * Rules that look at several answers of a deal at once: dates in order, sums that agree, clauses
 * that a fact demands. Each rule is a class of its own; {@link org.parley.deal.rule.DealRules}
 * lists them. May import {@code deal}, {@code term}, {@code value}, {@code diagnostic}, {@code
 * source}.
 */
@NullMarked
package org.parley.deal.rule;

import org.jspecify.annotations.NullMarked;
