package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;

/**
 * An input cell of a workbook, as its record knows it.
 *
 * @param sheet name of its sheet
 * @param cell address such as {@code C7}
 * @param label what it is, in the words around it; the same in every version of a deal's workbook
 * @param kind what it takes
 * @param least of a number or the serial number of a day; empty text for no limit
 * @param most likewise; for a choice the choices
 * @param start what the program wrote into it, as {@link Actual#line} says it; empty text for none
 */
public record RecordedInput(
    String sheet, String cell, String label, Kind kind, String least, String most, String start) {
  /** Reads what {@link #line} wrote; throws IllegalArgumentException if it is damaged. */
  public static RecordedInput of(String line) {
    String[] fields = line.split("\n", -1);
    if (fields.length != 7) {
      throw new IllegalArgumentException("no input: " + line);
    }
    return new RecordedInput(
        fields[0], fields[1], fields[2], Kind.valueOf(fields[6]), fields[3], fields[4], fields[5]);
  }

  /** In one text, as one cell holds it: cell by cell, a record would be a fifth of the work. */
  String line() {
    return String.join("\n", sheet, cell, label, least, most, start, kind.name());
  }

  /** True if it takes a number, or the serial number of a day. */
  public boolean takes(BigDecimal number) {
    return switch (kind) {
      case NUMBER -> within(number);
      case WHOLE, DATE -> within(number) && number.stripTrailingZeros().scale() <= 0;
      case TEXT -> true;
      case CHOICE -> false;
    };
  }

  /** True if it takes words. */
  public boolean takes(String words) {
    return kind == Kind.TEXT || kind == Kind.CHOICE && List.of(most.split(",", -1)).contains(words);
  }

  private boolean within(BigDecimal number) {
    return (least.isEmpty() || number.compareTo(new BigDecimal(least)) >= 0)
        && (most.isEmpty() || number.compareTo(new BigDecimal(most)) <= 0);
  }

  /** What an input takes. */
  public enum Kind {
    WHOLE,
    NUMBER,
    DATE,
    CHOICE,
    TEXT
  }
}
