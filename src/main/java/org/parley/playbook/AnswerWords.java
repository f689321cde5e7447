package org.parley.playbook;

import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.library.Library;
import org.parley.library.ValueWording;
import org.parley.value.Value;

/**
 * Answers in the words of reports: short, and a choice by its key, which is what a deal writes.
 *
 * @param wording the house's words for all other values
 */
public record AnswerWords(ValueWording wording) {
  public static AnswerWords of(Library library, Deal deal) {
    return new AnswerWords(new ValueWording(library.style(), key -> deal.party(key).label()));
  }

  /** The value, or {@code open}. */
  public String print(Answered answered) {
    return answered.answer().known().map(value -> print(answered, value)).orElse("open");
  }

  private String print(Answered answered, Value value) {
    if (value instanceof Value.Rows rows) {
      return counted(rows.rows().size(), "row");
    }
    if (value instanceof Value.Bands bands) {
      return counted(bands.bands().size(), "band");
    }
    return value instanceof Value.Choice choice
        ? choice.key()
        : wording.print(answered.declaration(), value);
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
