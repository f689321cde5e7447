package org.parley.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.library.Wording;
import org.parley.markup.MarkedLine;
import org.parley.markup.Marks;

/**
 * The wording of a clause as its lines, with the directives that choose and repeat them.
 *
 * @param lines in order
 */
record WordingLines(List<WordingLines.Line> lines) {
  private static final Pattern PLACE =
      Pattern.compile(Marks.LINE_START + "\\d+(?:\\$\\{rowkey\\([a-z0-9_]+\\)})*" + Marks.LINE_END);
  private static final Pattern DIRECTIVE =
      Pattern.compile("<#-- -->|</?#[a-z]+[^>]*>|\\$\\{[^}]*}");
  private static final Pattern HOLDS = Pattern.compile("holds\\((\\d+)");
  private static final Pattern LOOP = Pattern.compile("<#list (\\S+) as (\\S+)>");

  WordingLines {
    lines = List.copyOf(lines);
  }

  /** A line of the wording. */
  sealed interface Line {}

  /** Text after its marker; directives and values are marks with an index into {@code inside}. */
  record Text(MarkedLine line, List<Step> inside) implements Line {
    Text {
      inside = List.copyOf(inside);
    }
  }

  /** Directives that choose or repeat whole lines. */
  record Around(List<Step> steps) implements Line {
    Around {
      steps = List.copyOf(steps);
    }
  }

  /** A directive or a printed value. */
  sealed interface Step {}

  /** A branch begins; {@code condition} is an index into the wording's conditions. */
  record If(int condition, boolean first) implements Step {}

  /** The branch for every other case begins. */
  record Else() implements Step {}

  /** A repetition begins. */
  record ForEach(String path, String variable) implements Step {}

  /** What an if or a repetition opened ends. */
  record End() implements Step {}

  /** A value, by the expression that prints it. */
  record Printed(String expression) implements Step {}

  /** Something that shows nothing: a comment, a separator between rows. */
  record Nothing() implements Step {}

  static WordingLines of(Wording wording) {
    var lines = new ArrayList<Line>();
    for (String written : wording.template().split("\n", -1)) {
      Matcher place = PLACE.matcher(written);
      String text = place.replaceFirst("");
      if (text.length() < written.length()) {
        lines.add(text(text));
      } else if (!written.isBlank()) {
        lines.add(new Around(steps(written)));
      }
    }
    return new WordingLines(lines);
  }

  private static Text text(String written) {
    var marked = new StringBuilder();
    Matcher directive = DIRECTIVE.matcher(written);
    int count = 0;
    int at = 0;
    while (directive.find()) {
      marked.append(written, at, directive.start());
      marked.append(Marks.VALUE_START).append(count).append(Marks.VALUE_END);
      count++;
      at = directive.end();
    }
    marked.append(written, at, written.length());
    return new Text(MarkedLine.of(marked.toString()), steps(written));
  }

  private static List<Step> steps(String written) {
    return DIRECTIVE.matcher(written).results().map(found -> step(found.group())).toList();
  }

  private static Step step(String directive) {
    if (directive.startsWith("${")) {
      return new Printed(directive.substring(2, directive.length() - 1));
    }
    Matcher holds = HOLDS.matcher(directive);
    if (holds.find()) {
      return new If(Integer.parseInt(holds.group(1)), directive.startsWith("<#if"));
    }
    Matcher loop = LOOP.matcher(directive);
    if (loop.matches()) {
      return new ForEach(loop.group(1), loop.group(2));
    }
    boolean end = directive.equals("</#if>") || directive.equals("</#list>");
    return directive.equals("<#else>") ? new Else() : end ? new End() : new Nothing();
  }
}
