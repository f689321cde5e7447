/** Files as text, and places in them. Imports nothing of the project. */
@NullMarked
package org.parley.source;

import org.jspecify.annotations.NullMarked;
