package org.parley.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workbooks whose values LibreOffice confirms, all in one run. */
final class SecondOpinion {
  private final LibreOffice office = new LibreOffice();
  private final Map<String, Map<String, Object>> values = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  SecondOpinion() throws IOException {}

  /** A workbook with the values that it holds. */
  void addWritten(String name, FilledWorkbook book) throws IOException {
    add(name, book, book.values());
  }

  /** Calculates a workbook that was filled in. */
  void addFilled(String name, FilledWorkbook book) throws IOException {
    CachedValues.tryToFill(book.workbook()).forEach(fault -> faults.add(name + ": " + fault));
    add(name, book, book.values());
  }

  private void add(String name, FilledWorkbook book, Map<String, Object> cached)
      throws IOException {
    values.put(name, cached);
    office.take(book);
  }

  /** How many values are compared. */
  int cells() {
    return values.values().stream().mapToInt(Map::size).sum();
  }

  /** Lists every error value, and every cell in which LibreOffice sees something else. */
  List<String> differences() throws IOException, InterruptedException {
    office.run();
    int at = 0;
    for (Map.Entry<String, Map<String, Object>> one : values.entrySet()) {
      Map<String, Object> found = office.result(at).values();
      one.getValue()
          .forEach(
              (address, value) -> {
                if (!same(value, found.get(address))) {
                  faults.add(
                      one.getKey() + " " + address + ": " + value + ", but " + found.get(address));
                }
              });
      at++;
    }
    return faults;
  }

  private static boolean same(Object ours, Object theirs) {
    return ours instanceof Double number && theirs instanceof Double other
        ? Math.abs(number - other) <= Math.max(1e-9, Math.abs(number) * 1e-12)
        : ours.equals(theirs);
  }
}
