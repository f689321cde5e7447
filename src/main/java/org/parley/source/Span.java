package org.parley.source;

/**
 * A place in a file.
 *
 * @param file the file as the user named it, with forward slashes; never absolute unless the user
 *     was
 * @param line first line, 1-based
 * @param column first column, 1-based, counted in Unicode code points
 * @param length how many code points the place covers on its first line; at least 1
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {
  public Span {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "line, column and length are 1-based: " + line + ":" + column + "+" + length);
    }
  }

  /** The start of a file, for findings about the file as a whole. */
  public static Span startOf(String file) {
    return new Span(file, 1, 1, 1);
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, the form that editors and terminals make clickable. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
