/**
 * Drafting checks, one class a rule. May import {@code deal}, {@code resolve}, {@code contract} and
 * what lies below them.
 */
@NullMarked
package org.parley.check;

import org.jspecify.annotations.NullMarked;
