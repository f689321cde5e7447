/** The command line, a thin front on {@code app}; the only home of picocli. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
