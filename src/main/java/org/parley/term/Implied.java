package org.parley.term;

import org.parley.source.Span;
import org.parley.yaml.YamlNode;

/**
 * An answer that follows from other answers of the deal. It stands in where the deal gives none,
 * before the default.
 *
 * @param when the answers that it follows from
 * @param answer as a deal would write it
 * @param because why it follows
 * @param strict true if a deal that answers otherwise contradicts itself
 * @param span where it is declared
 */
public record Implied(Condition when, YamlNode answer, String because, boolean strict, Span span) {}
