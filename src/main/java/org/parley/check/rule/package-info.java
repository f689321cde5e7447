/**
 * The fifty drafting checks, one class a rule, and their list. May import {@code check}, {@code
 * diagnostic} and what lies below them; words and figures stand in {@code templates/checks}.
 */
@NullMarked
package org.parley.check.rule;

import org.jspecify.annotations.NullMarked;
