package org.parley.workbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'");
  private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\(");

  private FormulaText() {}

  /** A text literal of a formula. */
  static String literal(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** The names of all functions that a formula calls. */
  static Set<String> calls(String formula) {
    return CALL.matcher(LITERAL.matcher(formula).replaceAll("0"))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The formula itself.
   *
   * @throws IllegalArgumentException if it calls a function outside the list: a bug of ours
   */
  static String checked(String formula) {
    Set<String> calls = calls(formula);
    if (!FUNCTIONS.containsAll(calls)) {
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
