/**
 * The wording markup: what kind of line a line is, and what stands inside it. Pure functions, used
 * by the library's checks and by the assembly alike. May import {@code source}.
 */
@NullMarked
package org.parley.markup;

import org.jspecify.annotations.NullMarked;
