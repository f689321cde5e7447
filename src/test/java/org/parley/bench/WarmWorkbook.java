package org.parley.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.workbook.SampleWorkbook;

/**
 * CPU for a whole workbook once the program is warm, beside other ways to write the same cells. All
 * are measured in turns, so that a busy machine slows them alike; the median of the turns counts.
 */
public final class WarmWorkbook {
  private static final int TURNS = 7;
  private static final long WARM_UP_NANOSECONDS = 10_000_000_000L;
  private static final long TURN_NANOSECONDS = 1_000_000_000L;

  private WarmWorkbook() {}

  /** Prints the report; the argument is a term sheet among the samples. */
  public static void main(String[] arguments) {
    Supplier<byte[]> parley = SampleWorkbook.writing(Path.of(arguments[0]));
    BookCells cells = BookCells.of(parley.get());
    var ways = new LinkedHashMap<String, Supplier<byte[]>>();
    ways.put("plain POI, values given", new PlainPoi(cells, false));
    ways.put("plain POI, values computed", new PlainPoi(cells, true));
    ways.put("fastexcel, no values", new FastExcel(cells.sheets()));
    ways.put("Parley", parley);
    print(cells.sheets());
    print(measured(ways));
  }

  private static Map<String, List<Double>> measured(Map<String, Supplier<byte[]>> ways) {
    ways.values().forEach(way -> CpuTime.millisecondsEach(way, WARM_UP_NANOSECONDS));
    var times = new LinkedHashMap<String, List<Double>>();
    for (int turn = 0; turn < TURNS; turn++) {
      ways.forEach(
          (name, way) ->
              times
                  .computeIfAbsent(name, key -> new ArrayList<>())
                  .add(CpuTime.millisecondsEach(way, TURN_NANOSECONDS)));
    }
    return times;
  }

  private static void print(List<SheetCells> sheets) {
    long cells = sheets.stream().mapToLong(sheet -> sheet.cells().size()).sum();
    long formulas =
        sheets.stream()
            .flatMap(sheet -> sheet.cells().stream())
            .filter(cell -> !cell.formula().isEmpty())
            .count();
    System.out.printf(
        Locale.ROOT, "  %d sheets, %d cells, %d formulas%n", sheets.size(), cells, formulas);
  }

  private static void print(Map<String, List<Double>> times) {
    double floor = Median.of(times.values().iterator().next());
    times.forEach(
        (name, each) ->
            System.out.printf(
                Locale.ROOT,
                "  %-28s %8.0f ms CPU %6.2f%n",
                name,
                Median.of(each),
                Median.of(each) / floor));
  }
}
