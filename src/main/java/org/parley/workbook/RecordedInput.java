package org.parley.workbook;

/**
 * An input cell of a workbook, as its record knows it.
 *
 * @param sheet name of its sheet
 * @param cell address such as {@code C7}
 * @param label what it is, in the words around it; the same in every version of a deal's workbook
 * @param kind what it takes
 * @param least of a number or the serial number of a day; empty text for no limit
 * @param most likewise; for a choice the choices
 */
public record RecordedInput(
    String sheet, String cell, String label, Kind kind, String least, String most) {
  /** What an input takes. */
  public enum Kind {
    WHOLE,
    NUMBER,
    DATE,
    CHOICE,
    TEXT
  }
}
