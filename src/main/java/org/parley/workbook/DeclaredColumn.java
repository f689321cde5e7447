package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.parley.source.Span;
import org.parley.term.Range;
import org.parley.value.Value;

/**
 * A column of a declared part.
 *
 * @param id by which formulas name it
 * @param kind where its cells come from
 * @param source the column of the deal's table that is shown, or with which an input starts
 * @param places for a section: what the deal's cell says to the place of an agreement; empty if the
 *     cell itself names the place
 * @param formula in Excel's words, with columns in brackets; the empty text for other kinds
 * @param always true if the formula has a result also where a figure that it reads is missing
 * @param holds what the cells hold
 * @param limits least and most of a number that is typed
 * @param choices what may be typed; empty for anything
 * @param head above it
 * @param help shown when an input is selected; the empty text for the usual words
 * @param width in characters
 * @param tones the words of a cell to the tone of its fill
 * @param calls the words of a cell to what is to be done then; may have the place {@code section}
 * @param due true for the dates by which something is due; a row without a date has nothing due
 */
record DeclaredColumn(
    String id,
    Kind kind,
    Optional<String> source,
    Map<String, String> places,
    String formula,
    boolean always,
    Holds holds,
    Optional<Limits> limits,
    List<String> choices,
    String head,
    String help,
    int width,
    Map<String, Tone> tones,
    Map<String, TextTemplate> calls,
    boolean due,
    Span span) {
  DeclaredColumn {
    places = Map.copyOf(places);
    choices = List.copyOf(choices);
    tones = Map.copyOf(tones);
    calls = Map.copyOf(calls);
  }

  /** An input without any words of its own. */
  static DeclaredColumn plain(Holds holds, Optional<Limits> limits) {
    return new DeclaredColumn(
        "",
        Kind.INPUT,
        Optional.empty(),
        Map.of(),
        "",
        false,
        holds,
        limits,
        List.of(),
        "",
        "",
        1,
        Map.of(),
        Map.of(),
        false,
        Span.startOf(""));
  }

  /** Wide enough for its longest state: a row does not grow with the result of a formula. */
  int widthOfStates() {
    return kind == Kind.FORMULA && !holds.isFigure()
        ? DeclaredFormulas.results(formula).stream()
            .mapToInt(state -> RowHeights.widthOfOneLine(state, Look.STATUS))
            .reduce(width, Math::max)
        : width;
  }

  /** Where the cells come from. */
  enum Kind {
    /** The deal. */
    SHOW,
    /** A person, who may find a figure of the deal to start with. */
    INPUT,
    /** The printed section of the clause that the deal names. */
    SECTION,
    /** The number of the row, 1 for the first. */
    NUMBER,
    /** Other cells. */
    FORMULA
  }

  /** What the cells hold, and how figures are printed. */
  enum Holds {
    WORDS(Format.GENERAL),
    WHOLE(Format.WHOLE),
    NUMBER(Format.ONE_DECIMAL),
    AMOUNT(Format.MONEY),
    SHARE(Format.SHARE),
    PARTY(Format.GENERAL),
    /** Of a period: days, months. */
    UNIT(Format.GENERAL),
    DATE(Format.DATE);

    private final String format;

    Holds(String format) {
      this.format = format;
    }

    String format() {
      return format;
    }

    boolean isFigure() {
      return this != WORDS && this != PARTY && this != UNIT;
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

  /** How a state is to be taken; always said in words as well. */
  enum Tone {
    GOOD,
    DOUBTFUL,
    BAD;

    XSSFColor fill() {
      return switch (this) {
        case GOOD -> Palette.GOOD;
        case DOUBTFUL -> Palette.DOUBTFUL;
        case BAD -> Palette.BAD;
      };
    }
  }
}
