package org.parley.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workbooks whose values LibreOffice confirms, all in one run. */
final class SecondOpinion {
  /** A workbook of a deal has more formulas. */
  private static final int FEWEST = 400;

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

  /** What a fresh evaluator and LibreOffice see otherwise in workbooks that are computed. */
  static List<String> differences(FilledWorkbook... books)
      throws IOException, InterruptedException {
    return differences(List.of(books));
  }

  static List<String> differences(List<FilledWorkbook> books)
      throws IOException, InterruptedException {
    var opinion = new SecondOpinion();
    for (FilledWorkbook book : books) {
      String name = "workbook " + (opinion.values.size() + 1);
      Map<String, Object> cached = book.values();
      if (cached.size() <= FEWEST) {
        opinion.faults.add(name + " has only " + cached.size() + " formulas");
      }
      if (!book.evaluated().equals(cached)) {
        opinion.faults.add(name + " does not hold what it computes");
      }
      opinion.add(name, book, cached);
    }
    return opinion.differences();
  }

  /** What LibreOffice sees otherwise than was cached. */
  static List<String> differences(Map<String, Object> cached, FilledWorkbook office) {
    return compared("LibreOffice", cached, office.values());
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
      faults.addAll(compared(one.getKey(), one.getValue(), office.result(at).values()));
      at++;
    }
    return faults;
  }

  private static List<String> compared(
      String name, Map<String, Object> cached, Map<String, Object> found) {
    return cached.entrySet().stream()
        .filter(one -> !same(one.getValue(), found.get(one.getKey())))
        .map(one -> "%s %s, but %s".formatted(name, one, found.get(one.getKey())))
        .toList();
  }

  private static boolean same(Object ours, Object theirs) {
    return ours instanceof Double number && theirs instanceof Double other
        ? Math.abs(number - other) <= Math.max(1e-9, Math.abs(number) * 1e-12)
        : ours.equals(theirs);
  }
}
