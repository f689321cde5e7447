package org.parley.app;

import org.parley.deal.Answered;
import org.parley.library.ValueWording;
import org.parley.value.Value;

/**
 * Answers in the words of reports: short, and a choice by its key, which is what a deal writes.
 *
 * @param wording the house's words for all other values
 */
record AnswerWords(ValueWording wording) {
  static AnswerWords of(LoadedDeal loaded) {
    return new AnswerWords(
        new ValueWording(loaded.library().style(), key -> loaded.deal().party(key).label()));
  }

  /** The value, or {@code open}. */
  String print(Answered answered) {
    return answered.answer().known().map(value -> print(answered, value)).orElse("open");
  }

  private String print(Answered answered, Value value) {
    if (value instanceof Value.Rows rows) {
      return rows.rows().size() + " rows";
    }
    return value instanceof Value.Choice choice
        ? choice.key()
        : wording.print(answered.declaration(), value);
  }
}
