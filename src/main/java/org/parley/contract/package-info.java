/**
 * The contract as a sealed tree of immutable records, without numbers and without output format.
 * May import {@code source}.
 */
@NullMarked
package org.parley.contract;

import org.jspecify.annotations.NullMarked;
