/** The measurements of {@code bench/run}; none of it runs among the tests. */
package org.parley.bench;
