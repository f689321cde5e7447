/** Writes XML for parts of Word and Excel files. May import the JDK and Aalto only. */
@NullMarked
package org.parley.xml;

import org.jspecify.annotations.NullMarked;
