package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.markup.MarkedLine;
import org.parley.markup.Marks;

/**
 * A line of rendered wording with the place that it came from.
 *
 * @param source 1-based line of the wording file
 * @param rows keys of the rows around it, such as {@code @m1}; the empty text outside lists
 * @param line what the line is
 */
record RenderedLine(int source, String rows, MarkedLine line) {
  private static final Pattern MARK =
      Pattern.compile(Marks.LINE_START + "(\\d+)((?:@[a-z0-9-]*)*)" + Marks.LINE_END);

  /** The lines of a rendering; lines that only directives left behind are dropped. */
  static List<RenderedLine> of(String rendered) {
    var lines = new ArrayList<RenderedLine>();
    for (String text : rendered.split("\n", -1)) {
      Matcher mark = MARK.matcher(text);
      if (mark.find()) {
        int source = Integer.parseInt(mark.group(1));
        String rows = mark.group(2);
        String words = mark.replaceAll("");
        if (!words.isBlank()) {
          lines.add(new RenderedLine(source, rows, MarkedLine.of(words)));
        }
      }
    }
    return lines;
  }
}
