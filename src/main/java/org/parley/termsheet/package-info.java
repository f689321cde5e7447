/**
 * The term sheet: YAML to a deal, and the JSON Schema of term sheets. May import {@code library},
 * {@code deal} and what lies below them.
 */
@NullMarked
package org.parley.termsheet;

import org.jspecify.annotations.NullMarked;
