package org.parley.library;

import org.parley.source.Span;

/**
 * Where a line of wording stands.
 *
 * @param number of the line in its file, from 1
 * @param column of its first character; more than 1 for wording that begins within a YAML line
 */
record LinePlace(String file, int number, int column) {
  Span span(Directive directive) {
    return span(directive.start(), directive.end() - directive.start());
  }

  /**
   * @param offset from the line's first character
   * @param length of what is there; never shown shorter than one character
   */
  Span span(int offset, int length) {
    return new Span(file, number, column + offset, Math.max(1, length));
  }
}
