package org.parley.word;

import java.util.List;

/** Checks that nothing unfilled is left in the words but declared open points. */
final class GateWords {
  private static final List<String> LEFT_OVERS = List.of("${", "[[", "<#", "> NOTE:");

  /** Private-use characters stand for values until these are filled in. */
  private static final char FIRST_MARK = '\uE000';

  private static final char LAST_MARK = '\uF8FF';

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
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      boolean suspect = letter == '$' || letter == '[' || letter == '<' || letter == '>';
      if (suspect && startsLeftOver(text, index) || letter >= FIRST_MARK && letter <= LAST_MARK) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsLeftOver(String text, int index) {
    return LEFT_OVERS.stream().anyMatch(mark -> text.startsWith(mark, index));
  }
}
