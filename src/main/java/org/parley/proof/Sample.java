package org.parley.proof;

import org.parley.value.Value;

/**
 * An answer that stands for all that no condition tells from it.
 *
 * @param written as a term sheet writes it in one line
 */
record Sample(String written, Value value) {}
