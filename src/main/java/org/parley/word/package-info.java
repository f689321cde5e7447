/**
 * Writes a resolved contract as a Word document; the only home of docx4j. May import {@code
 * resolve}, {@code contract}.
 */
@NullMarked
package org.parley.word;

import org.jspecify.annotations.NullMarked;
