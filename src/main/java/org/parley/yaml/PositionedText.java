package org.parley.yaml;

import java.util.Arrays;
import org.parley.source.SourceText;
import org.parley.source.Span;

/**
 * A file's text by code points, the unit in which SnakeYAML's marks count. Places are looked up
 * from the index alone: SnakeYAML's own lines also break at U+0085 and U+2028, an editor's do not.
 */
final class PositionedText {
  private final String file;
  private final int[] characters;
  private final int[] lineStarts;

  PositionedText(SourceText source) {
    this(source.name(), source.text().codePoints().toArray());
  }

  private PositionedText(String file, int[] characters) {
    this.file = file;
    this.characters = characters;
    this.lineStarts = lineStarts(characters);
  }

  private static int[] lineStarts(int[] characters) {
    int[] starts = new int[characters.length + 1];
    int lines = 1;
    for (int index = 0; index < characters.length; index++) {
      if (characters[index] == '\n') {
        starts[lines++] = index + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  String file() {
    return file;
  }

  int length() {
    return characters.length;
  }

  /** The character at an index, or a line end beyond the text. */
  int at(int index) {
    return index >= 0 && index < characters.length ? characters[index] : '\n';
  }

  String text() {
    return slice(0, characters.length);
  }

  /** The text between two indices, both cut to the file. */
  String slice(int start, int end) {
    int last = Math.min(end, characters.length);
    return start >= last ? "" : new String(characters, start, last - start);
  }

  /** The 1-based line of an index. */
  int line(int index) {
    int found = Arrays.binarySearch(lineStarts, Math.min(index, characters.length));
    return found >= 0 ? found + 1 : -found - 1;
  }

  int lines() {
    return lineStarts.length;
  }

  /** The index at which a 1-based line begins. */
  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The index of the line end of a 1-based line. */
  int lineEnd(int line) {
    return line < lineStarts.length ? lineStarts[line] - 1 : characters.length;
  }

  /** A 1-based line without its end and without spaces around it. */
  String strippedLine(int line) {
    return slice(lineStart(line), lineEnd(line)).strip();
  }

  /** How many spaces begin a 1-based line; -1 for a line of nothing else. */
  int indentation(int line) {
    int index = lineStart(line);
    while (index < lineEnd(line) && (at(index) == ' ' || at(index) == '\t')) {
      index++;
    }
    return index == lineEnd(line) ? -1 : index - lineStart(line);
  }

  /** The place between two indices; its length ends with its first line. */
  Span span(int start, int end) {
    int line = line(start);
    int last = Math.min(end, lineEnd(line));
    return new Span(file, line, start - lineStart(line) + 1, Math.max(1, last - start));
  }

  /** The place of a whole 1-based line without its indentation. */
  Span spanOfLine(int line) {
    int start = lineStart(line) + Math.max(0, indentation(line));
    return span(start, start + (int) strippedLine(line).codePoints().count());
  }

  /** The same text with other characters; indices stay valid. */
  PositionedText with(int[] others) {
    return new PositionedText(file, others);
  }

  /** A copy of the characters. */
  int[] characters() {
    return characters.clone();
  }
}
