package org.parley.workbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Formulas as text: literals, and the closed list of functions. */
final class FormulaText {
  /**
   * The functions that a formula may call. POI's evaluator and LibreOffice agree on each; none is
   * volatile, so a workbook changes only when a person changes it.
   */
  static final Set<String> FUNCTIONS =
      Set.of(
          "IF",
          "AND",
          "OR",
          "NOT",
          "ISNUMBER",
          "COUNT",
          "COUNTA",
          "COUNTIF",
          "COUNTIFS",
          "SUM",
          "SUMIFS",
          "SUMPRODUCT",
          "MAX",
          "MIN",
          "ROUND",
          "ABS",
          "AVERAGE",
          "INT",
          "NPV",
          "INDEX",
          "MATCH",
          "CHOOSE",
          "SMALL",
          "MOD",
          "DATE",
          "YEAR",
          "MONTH",
          "EDATE",
          "WORKDAY");

  private FormulaText() {}

  /** A text literal of a formula. */
  static String literal(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** The names of all functions that a formula calls. */
  static Set<String> calls(String formula) {
    var calls = new TreeSet<String>();
    int at = 0;
    while (at < formula.length()) {
      char sign = formula.charAt(at);
      if (sign == '"' || sign == '\'') {
        at = behindLiteral(formula, at, sign);
      } else if (isName(sign)) {
        int end = behindName(formula, at);
        if (end < formula.length() && formula.charAt(end) == '(' && !Character.isDigit(sign)) {
          calls.add(formula.substring(at, end));
        }
        at = end;
      } else {
        at++;
      }
    }
    return calls;
  }

  /** Two quotes within a literal are one sign of it, and begin another one here: all the same. */
  private static int behindLiteral(String formula, int at, char quote) {
    int end = formula.indexOf(quote, at + 1);
    return end < 0 ? formula.length() : end + 1;
  }

  private static int behindName(String formula, int at) {
    int end = at;
    while (end < formula.length() && isName(formula.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(char sign) {
    return sign >= 'a' && sign <= 'z'
        || sign >= 'A' && sign <= 'Z'
        || sign >= '0' && sign <= '9'
        || sign == '_'
        || sign == '.';
  }

  /**
   * The formula itself.
   *
   * @throws IllegalArgumentException if it calls a function outside the list: a bug of ours
   */
  static String checked(String formula) {
    if (!FUNCTIONS.containsAll(calls(formula))) {
      throw new IllegalArgumentException("function outside the closed list in " + formula);
    }
    return formula;
  }

  /** A day as a formula. */
  static String date(LocalDate day) {
    return "DATE(%s,%s,%s)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** {@code name(first,second)}. */
  static String call(String name, Collection<String> arguments) {
    return name + "(" + String.join(",", arguments) + ")";
  }
}
