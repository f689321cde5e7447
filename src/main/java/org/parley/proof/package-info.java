/**
 * Proves of a library that no valid term sheet can make an agreement with a dangling reference, an
 * undefined term or a missing companion; the only home of LogicNG. May import {@code library},
 * {@code termsheet}, {@code deal}, {@code term} and what lies below them.
 */
@NullMarked
package org.parley.proof;

import org.jspecify.annotations.NullMarked;
