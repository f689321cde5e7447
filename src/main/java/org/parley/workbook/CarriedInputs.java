package org.parley.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts what was filled into an earlier workbook into the input cells of a new one. */
final class CarriedInputs {
  private CarriedInputs() {}

  /**
   * Carries over by label.
   *
   * @return what found no cell, or none that takes it
   */
  static List<Actual> put(XSSFWorkbook workbook, List<RecordedInput> inputs, List<Actual> actuals) {
    Map<String, RecordedInput> places = new LinkedHashMap<>();
    inputs.forEach(input -> places.put(input.label(), input));
    var left = new ArrayList<Actual>();
    for (Actual actual : actuals) {
      RecordedInput place = places.get(actual.input().label());
      if (place == null || !takes(place, actual)) {
        left.add(actual);
      } else {
        put(cell(workbook, place), actual);
      }
    }
    return List.copyOf(left);
  }

  private static boolean takes(RecordedInput place, Actual actual) {
    return actual.number().map(place::takes).orElseGet(() -> place.takes(actual.words()));
  }

  private static XSSFCell cell(XSSFWorkbook workbook, RecordedInput place) {
    var address = new CellAddress(place.cell());
    return workbook.getSheet(place.sheet()).getRow(address.getRow()).getCell(address.getColumn());
  }

  private static void put(XSSFCell cell, Actual actual) {
    actual
        .number()
        .ifPresentOrElse(
            number -> cell.setCellValue(number.doubleValue()),
            () -> cell.setCellValue(CellText.stored(actual.words())));
  }
}
