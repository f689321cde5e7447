/**
 * Writes the clause library as web pages for people who read and choose clauses; the only home of
 * j2html. May import {@code library}, {@code term}, {@code markup} and what lies below them.
 */
@NullMarked
package org.parley.catalogue;

import org.jspecify.annotations.NullMarked;
