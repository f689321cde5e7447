package org.parley.workbook;

import java.util.Map;
import org.parley.source.Span;
import org.parley.workbook.draft.Colour;

/**
 * A column of a declared part.
 *
 * @param id by which formulas name it
 * @param origin where its cells come from
 * @param entry what the cells hold
 * @param head above it
 * @param width in characters
 * @param tones the words of a cell to the tone of its fill
 * @param calls the words of a cell to what is to be done then; may have the place {@code section}
 * @param due true for the dates by which something is due; a row without a date has nothing due
 * @param trigger true for states that say whether a right or a sanction has been triggered
 */
record DeclaredColumn(
    String id,
    DeclaredOrigin origin,
    DeclaredEntry entry,
    String head,
    int width,
    Map<String, Tone> tones,
    Map<String, TextTemplate> calls,
    boolean due,
    boolean trigger,
    Span span) {
  DeclaredColumn {
    tones = Map.copyOf(tones);
    calls = Map.copyOf(calls);
  }

  DeclaredOrigin.Kind kind() {
    return origin.kind();
  }

  String formula() {
    return origin.formula();
  }

  /** Wide enough for its longest state: a row does not grow with the result of a formula. */
  int widthOfStates() {
    return kind() == DeclaredOrigin.Kind.FORMULA && !entry.holds().isFigure()
        ? DeclaredFormulas.results(formula()).stream()
            .mapToInt(state -> RowHeights.widthOfOneLine(state, Look.STATUS))
            .reduce(width, Math::max)
        : width;
  }

  /** How a state is to be taken; always said in words as well. */
  enum Tone {
    GOOD,
    DOUBTFUL,
    BAD;

    Colour fill() {
      return switch (this) {
        case GOOD -> Palette.GOOD;
        case DOUBTFUL -> Palette.DOUBTFUL;
        case BAD -> Palette.BAD;
      };
    }
  }
}
