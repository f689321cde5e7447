/**
 * The playbook: where a draft departs from what the library's positions ask for the side that
 * drafts, who may allow it, and what somebody allowed. May import: deal, library, term, value,
 * diagnostic, source.
 */
@NullMarked
package org.parley.playbook;

import org.jspecify.annotations.NullMarked;
