package org.parley.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.source.SourceText;
import org.parley.source.Span;

/**
 * One line of a file as it is shown under a finding.
 *
 * @param line the line, cut around the place and safe to print
 * @param indent columns of a terminal before the place
 * @param width columns of a terminal that the place covers, at least 1
 */
record SourceExcerpt(String line, int indent, int width) {
  /** Columns of a line that are shown; the margin comes on top. */
  private static final int COLUMNS = 88;

  private static final int COLUMNS_BEFORE = 30;
  private static final String CUT = "…";

  /** The line of a place; empty where the file has no such line. */
  static Optional<SourceExcerpt> of(SourceText source, Span span) {
    List<String> lines = source.lines();
    if (span.line() > lines.size()) {
      return Optional.empty();
    }
    List<Glyph> glyphs = Glyph.of(lines.get(span.line() - 1));
    int start = Math.min(span.column() - 1, glyphs.size());
    int end = Math.min(start + span.length(), glyphs.size());
    return Optional.of(cut(glyphs, start, end));
  }

  private static SourceExcerpt cut(List<Glyph> glyphs, int start, int end) {
    boolean fits = width(glyphs) <= COLUMNS;
    int first = fits ? 0 : firstShown(glyphs, start);
    int last = fits ? glyphs.size() : lastShown(glyphs, first);
    String before = first > 0 ? CUT : "";
    String line = before + text(glyphs.subList(first, last)) + (last < glyphs.size() ? CUT : "");
    int indent = before.length() + width(glyphs.subList(first, start));
    int width = width(glyphs.subList(start, Math.max(start, Math.min(end, last))));
    return new SourceExcerpt(line.stripTrailing(), indent, Math.max(1, width));
  }

  /** The place stays in sight, with some of what stands before it. */
  private static int firstShown(List<Glyph> glyphs, int start) {
    if (width(glyphs.subList(0, start)) <= COLUMNS - COLUMNS_BEFORE) {
      return 0;
    }
    int first = start;
    while (first > 0 && width(glyphs.subList(first - 1, start)) <= COLUMNS_BEFORE) {
      first--;
    }
    return first;
  }

  private static int lastShown(List<Glyph> glyphs, int first) {
    int last = first;
    int width = 0;
    while (last < glyphs.size() && width + glyphs.get(last).width() <= COLUMNS) {
      width += glyphs.get(last).width();
      last++;
    }
    return last;
  }

  private static int width(List<Glyph> glyphs) {
    return glyphs.stream().mapToInt(Glyph::width).sum();
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::shown).collect(Collectors.joining());
  }
}
