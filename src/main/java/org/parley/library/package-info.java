/**
 * The clause library: clauses, variants, definitions, outlines, loaded and checked as a whole. May
 * import {@code term}, {@code yaml}, {@code contract} and what lies below them.
 */
@NullMarked
package org.parley.library;

import org.jspecify.annotations.NullMarked;
