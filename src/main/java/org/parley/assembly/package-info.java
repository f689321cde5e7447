/**
 * Selects clauses, renders their wording and parses it into the contract tree; the only home of
 * FreeMarker. May import {@code library}, {@code deal}, {@code contract}, {@code markup} and what
 * lies below them.
 */
@NullMarked
package org.parley.assembly;

import org.jspecify.annotations.NullMarked;
