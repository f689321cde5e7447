/**
 * The checked deal: parties, agreements, answers; cross-term rules; economics. May import {@code
 * source}, {@code diagnostic}, {@code value}, {@code term}.
 */
@NullMarked
package org.parley.deal;

import org.jspecify.annotations.NullMarked;
