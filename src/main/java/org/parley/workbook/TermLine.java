package org.parley.workbook;

import java.util.List;

/**
 * One line of the sheet of terms.
 *
 * @param subject what it is about
 * @param label the term, or the term and a row of its table
 * @param entries one an agreement
 */
record TermLine(String subject, String label, List<Entry> entries) {
  TermLine {
    entries = List.copyOf(entries);
  }

  /**
   * What one agreement says.
   *
   * @param value in the contract's words
   * @param source where it comes from
   * @param open true if it, or a part of it, is not agreed
   */
  record Entry(String value, String source, boolean open) {}

  boolean isOpen() {
    return entries.stream().anyMatch(Entry::open);
  }
}
