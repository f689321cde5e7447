package org.parley.workbook.file;

import java.util.List;
import org.parley.workbook.draft.Colour;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.Flag;

/**
 * The colours of flags, each once: rules point to their places.
 *
 * @param colours without a repetition
 */
record FlagFills(List<Colour> colours) {
  static FlagFills of(DraftBook book) {
    return new FlagFills(
        book.sheets().stream()
            .flatMap(sheet -> sheet.flags().stream())
            .map(Flag::fill)
            .distinct()
            .toList());
  }

  int place(Colour colour) {
    return colours.indexOf(colour);
  }
}
