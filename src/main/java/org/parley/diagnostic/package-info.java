/**
 * What is wrong or doubtful, where, and what to do; printed for people and for machines. May import
 * {@code source}.
 */
@NullMarked
package org.parley.diagnostic;

import org.jspecify.annotations.NullMarked;
