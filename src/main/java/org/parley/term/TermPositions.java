package org.parley.term;

/**
 * Where one role stands on a value, as the library writes it: a value, a range, {@code over X} or
 * {@code under X}.
 *
 * @param preferred what it asks for first
 * @param fallback what it accepts; the empty text where there is none
 * @param walkAway what it refuses; the empty text where there is none
 */
public record TermPositions(String preferred, String fallback, String walkAway) {}
