package org.parley.check;

import org.parley.source.Span;

/**
 * A paragraph or table row of foreign paper, before its structure is read.
 *
 * @param number that the word processor gives it; the empty text if it is typed or there is none
 * @param heading true if the file itself says that it is a heading
 * @param table ordinal of its table, 0 outside tables; the cells of a row are joined by {@code " |
 *     "}
 * @param span its place in the file
 */
public record PaperLine(String text, String number, boolean heading, int table, Span span) {}
