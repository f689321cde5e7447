/**
 * Numbering, references and defined terms of a contract, as side tables made by pure functions. May
 * import {@code contract}, {@code source}, {@code diagnostic}.
 */
@NullMarked
package org.parley.resolve;

import org.jspecify.annotations.NullMarked;
