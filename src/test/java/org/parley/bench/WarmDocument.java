package org.parley.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * CPU for each document once the program is warm, beside its floor. Both are measured in turns, so
 * that a busy machine slows both alike; the median of the turns counts.
 */
public final class WarmDocument {
  private static final int TURNS = 9;
  private static final long WARM_UP_NANOSECONDS = 5_000_000_000L;
  private static final long TURN_NANOSECONDS = 500_000_000L;

  private WarmDocument() {}

  /** Prints the report; the argument is a term sheet. */
  public static void main(String[] arguments) {
    Supplier<byte[]> document = DocumentUnderTest.of(Path.of(arguments[0]));
    byte[] first = document.get();
    DeflateFloor floor = DeflateFloor.of(first);
    CpuTime.millisecondsEach(document, WARM_UP_NANOSECONDS);
    CpuTime.millisecondsEach(floor, WARM_UP_NANOSECONDS / 5);
    List<Double> documents = new ArrayList<>();
    List<Double> floors = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      documents.add(CpuTime.millisecondsEach(document, TURN_NANOSECONDS));
      floors.add(CpuTime.millisecondsEach(floor, TURN_NANOSECONDS));
    }
    System.out.printf(Locale.ROOT, "  %d bytes, %d before deflating%n", first.length, floor.size());
    print(Median.of(documents), Median.of(floors));
  }

  private static void print(double document, double floor) {
    System.out.printf(Locale.ROOT, "  document  %8.2f ms CPU%n", document);
    System.out.printf(Locale.ROOT, "  floor     %8.2f ms CPU%n", floor);
    System.out.printf(Locale.ROOT, "  ratio     %8.2f%n", document / floor);
  }
}
