package org.parley.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftCell;

/** Puts what was filled into an earlier workbook into the input cells of a new one. */
final class CarriedInputs {
  private CarriedInputs() {}

  /**
   * Carries over by label.
   *
   * @return what found no cell, or none that takes it
   */
  static List<Actual> put(DraftBook book, List<RecordedInput> inputs, List<Actual> actuals) {
    Map<String, RecordedInput> places = new LinkedHashMap<>();
    inputs.forEach(input -> places.put(input.label(), input));
    var left = new ArrayList<Actual>();
    for (Actual actual : actuals) {
      RecordedInput place = places.get(actual.input().label());
      if (place == null || !takes(place, actual)) {
        left.add(actual);
      } else {
        put(cell(book, place), actual);
      }
    }
    return List.copyOf(left);
  }

  private static boolean takes(RecordedInput place, Actual actual) {
    return actual.number().map(place::takes).orElseGet(() -> place.takes(actual.words()));
  }

  private static DraftCell cell(DraftBook book, RecordedInput place) {
    var address = new CellAddress(place.cell());
    return book.sheet(place.sheet()).cell(address.getRow(), address.getColumn());
  }

  private static void put(DraftCell cell, Actual actual) {
    actual
        .number()
        .ifPresentOrElse(
            number -> cell.figure(number.doubleValue()),
            () -> cell.words(CellText.fitting(actual.words())));
  }
}
