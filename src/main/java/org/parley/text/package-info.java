/** Writes a resolved contract as plain text. May import {@code resolve}, {@code contract}. */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
