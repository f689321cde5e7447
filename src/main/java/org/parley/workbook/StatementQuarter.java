package org.parley.workbook;

/** The quarter that the sheet of statements shows, as formulas read it from its names. */
final class StatementQuarter {
  /** The number that is entered. */
  static final String CHOSEN = "StatementQuarter";

  /** The number that is shown: always one that there is. */
  static final String SHOWN = "StatementQuarterShown";

  static final String FROM = "StatementFrom";
  static final String TO = "StatementTo";

  private StatementQuarter() {}

  /**
   * The cell of the quarter in a line of quarters on another sheet.
   *
   * @param early columns before that of the first quarter
   */
  static String of(Strip line, int early) {
    return when(early, cell(line, early));
  }

  /** The same for a day or a number to be filled in: empty text until it is. */
  static String filled(Strip line, int early) {
    return when(early, "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cell(line, early)));
  }

  private static String when(int early, String formula) {
    return "IF(%s<1,\"\",%s)".formatted(number(early), formula);
  }

  private static String cell(Strip line, int early) {
    return "INDEX(%s,1,MAX(1,%s))".formatted(line.there(), number(early));
  }

  private static String number(int early) {
    return early == 0 ? SHOWN : SHOWN + "+" + early;
  }

  /** The cells of the quarter in a block of quarters. */
  static String column(Strip block, int early) {
    return "INDEX(%s,0,MAX(1,%s))".formatted(block.there(), number(early));
  }

  /** True if a day lies in the quarter. */
  static String has(String day) {
    return "AND(ISNUMBER(%1$s),%1$s>=%2$s,%1$s<=%3$s)".formatted(day, FROM, TO);
  }
}
