/**
 * Declarations of the terms that a deal answers, and the condition language. May import {@code
 * source}, {@code diagnostic}, {@code value}, {@code yaml}.
 */
@NullMarked
package org.parley.term;

import org.jspecify.annotations.NullMarked;
