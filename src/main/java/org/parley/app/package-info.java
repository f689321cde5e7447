/**
 * The use cases; {@code Workspace} is the one door to files and clock. May import everything but
 * the front ends.
 */
@NullMarked
package org.parley.app;

import org.jspecify.annotations.NullMarked;
