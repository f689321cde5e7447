package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.term.Range;
import org.parley.value.Value;

/**
 * What declared cells hold, and what may be typed into them.
 *
 * @param limits least and most of a number that is typed
 * @param choices what may be typed; empty for anything
 * @param help shown when an input is selected; the empty text for the usual words
 */
record DeclaredEntry(Holds holds, Optional<Limits> limits, List<String> choices, String help) {
  DeclaredEntry {
    choices = List.copyOf(choices);
  }

  /** An entry without any words of its own. */
  static DeclaredEntry plain(Holds holds, Optional<Limits> limits) {
    return new DeclaredEntry(holds, limits, List.of(), "");
  }

  /** What the cells hold, and how figures are printed. */
  enum Holds {
    WORDS(Format.GENERAL),
    WHOLE(Format.WHOLE),
    NUMBER(Format.ONE_DECIMAL),
    AMOUNT(Format.MONEY),
    SHARE(Format.SHARE),
    /** A share with two decimals, such as availability. */
    PERCENT(Format.PERCENT),
    PARTY(Format.GENERAL),
    /** Of a period: days, months. */
    UNIT(Format.GENERAL),
    /** Of money: its ISO 4217 code. */
    CURRENCY(Format.GENERAL),
    DATE(Format.DATE);

    private final String format;

    Holds(String format) {
      this.format = format;
    }

    String format() {
      return format;
    }

    boolean isFigure() {
      return !Set.of(WORDS, PARTY, UNIT, CURRENCY).contains(this);
    }
  }

  /** Least and most, both allowed. */
  record Limits(BigDecimal least, BigDecimal most) {
    /** Those of a range of plain numbers; empty for any other, or one without an end. */
    static Optional<Limits> of(Range range) {
      return range.from().isPresent()
              && range.from().get() instanceof Value.Quantity least
              && range.to().isPresent()
              && range.to().get() instanceof Value.Quantity most
          ? Optional.of(new Limits(least.amount(), most.amount()))
          : Optional.empty();
    }
  }
}
