package org.parley.term;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of answers. */
public enum TermType {
  TEXT,
  BOOLEAN,
  INTEGER,
  DECIMAL,
  PERCENT,
  MONEY,
  PERIOD,
  DATE,
  CHOICE,
  PARTY,
  LIST,
  TABLE,
  BANDS;

  /** The name as a declaration writes it: {@code money}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TermType> named(String written) {
    return Arrays.stream(values()).filter(type -> type.written().equals(written)).findFirst();
  }

  public static List<String> names() {
    return Arrays.stream(values()).map(TermType::written).toList();
  }
}
