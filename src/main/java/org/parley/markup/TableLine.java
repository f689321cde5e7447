package org.parley.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits the lines of a pipe table. */
public final class TableLine {
  private static final Pattern RULE = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");

  private TableLine() {}

  /** True for the rule below the head: {@code |----|---:|}. */
  public static boolean isRule(String line) {
    return RULE.matcher(line.strip()).matches();
  }

  /**
   * The cells between the pipes, without spaces at their ends; {@code \|} is a plain pipe and stays
   * escaped.
   */
  public static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    for (int at = 0; at < inner.length(); at++) {
      char character = inner.charAt(at);
      if (character == '\\' && at + 1 < inner.length()) {
        cell.append(character).append(inner.charAt(++at));
      } else if (character == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString().strip());
    }
    return cells;
  }
}
