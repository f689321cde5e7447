/**
 * YAML text to a tree that knows its places; the only home of SnakeYAML. May import {@code source},
 * {@code diagnostic}.
 */
@NullMarked
package org.parley.yaml;

import org.jspecify.annotations.NullMarked;
