/**
 * What drafting checks read and report: papers, passages, findings. May import {@code yaml}, {@code
 * resolve}, {@code contract} and what lies below them.
 */
@NullMarked
package org.parley.check;

import org.jspecify.annotations.NullMarked;
