package org.parley.library;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parley.markup.InlineToken;
import org.parley.markup.Marks;
import org.parley.source.Span;
import org.parley.term.Condition;

/** Gathers the words of a line, and under which conditions each of them is printed. */
final class TextWords {
  private final String content;
  private final int offset;
  private final NavigableMap<Integer, List<Condition>> guardsByColumn;
  private final StringBuilder words;
  private final NavigableMap<Integer, List<Condition>> guards = new TreeMap<>();
  private int run = -1;

  /**
   * @param content the line without its marker, directives and values blanked out
   * @param offset where the content begins in the line
   * @param guardsByColumn the conditions that hold from each place of the line on
   */
  TextWords(String content, int offset, NavigableMap<Integer, List<Condition>> guardsByColumn) {
    this.content = content;
    this.offset = offset;
    this.guardsByColumn = guardsByColumn;
    this.words = new StringBuilder(" ".repeat(content.length()));
    guards.put(0, guardsByColumn.firstEntry().getValue());
  }

  /** Puts words where they begin; what a directive parts stands together. */
  void keep(InlineToken.Words plain) {
    int column = plain.offset();
    int end = Math.min(words.length(), plain.offset() + plain.text().length());
    for (int place = plain.offset(); place < end; place++) {
      column = next(column);
      words.setCharAt(place, plain.text().charAt(place - plain.offset()));
      enter(place, offset + column);
      column++;
    }
  }

  /** The column of the next character that is printed. */
  private int next(int from) {
    int column = from;
    while (column < content.length() && content.charAt(column) == Marks.IGNORED) {
      column++;
    }
    return column < content.length() - 1 && content.charAt(column) == '\\' ? column + 1 : column;
  }

  private void enter(int place, int column) {
    int begins = guardsByColumn.floorKey(column);
    if (begins != run) {
      run = begins;
      guards.put(place, guardsByColumn.floorEntry(column).getValue());
    }
  }

  Wording.TextLine line(Span span) {
    return new Wording.TextLine(words.toString(), guards, span);
  }
}
