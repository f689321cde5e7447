package org.parley.word;

import java.util.List;

/** Checks that nothing unfilled is left in the words but declared open points. */
final class GateWords {
  private static final List<String> LEFT_OVERS = List.of("${", "[[", "<#", "> NOTE:");

  /** How the printed form of an undecided value ends. */
  private static final String OPEN_END = ": open]";

  private final String part;
  private final List<String> problems;
  private String runStyle = "";

  GateWords(String part, List<String> problems) {
    this.part = part;
    this.problems = problems;
  }

  void paragraph() {
    runStyle = "";
  }

  void run() {
    runStyle = "";
  }

  void style(String element, String name) {
    if (element.equals("rStyle")) {
      runStyle = name;
    }
  }

  /**
   * Checks a text.
   *
   * @param control tag of the content control around it, or the empty text
   */
  void text(String text, String control) {
    if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
      problems.add(part + ": a line end or tab stands inside words: " + text);
    }
    boolean value = control.startsWith("value:");
    boolean open = control.startsWith("open:") || !value && text.endsWith(OPEN_END);
    if (open && !runStyle.equals(StyleRole.OPEN_POINT.styleName())) {
      problems.add(part + ": an open point is not marked as such: " + text);
    }
    boolean fromDeal = value || open || part.startsWith("word/");
    if (!fromDeal && leftOver(text)) {
      problems.add(part + ": something was not filled in: " + text);
    }
  }

  private static boolean leftOver(String text) {
    return LEFT_OVERS.stream().anyMatch(text::contains)
        || text.chars().anyMatch(point -> point >= 0xE000 && point <= 0xF8FF);
  }
}
