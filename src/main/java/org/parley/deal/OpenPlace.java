package org.parley.deal;

import org.parley.source.Span;

/**
 * Something that the parties have not decided: an answer, or one cell of a table.
 *
 * @param path of the term; of a cell, followed by its column
 * @param label of the term; of a cell, followed by what identifies its row
 * @param span where the term sheet leaves it open
 */
public record OpenPlace(String path, String label, Span span) {}
