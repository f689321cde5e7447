/**
 * The values of a deal: money, percent, period, date, party, list, table, bands; known or open.
 * Imports nothing of the project.
 */
@NullMarked
package org.parley.value;

import org.jspecify.annotations.NullMarked;
