package org.parley.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Wall time of a whole process, from its start to its end, beside a JVM that does nothing. */
public final class ColdStart {
  private ColdStart() {}

  /** Prints the report; arguments are the number of runs, an output folder and a term sheet. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.parseInt(arguments[0]);
    List<String> assemble = command("assemble", arguments);
    List<String> scorecard = command("scorecard", arguments);
    // Java stops at -version before it loads the program, but after reading all other flags.
    Map<String, String> exitAtOnce = Map.of("PARLEY_JAVA_OPTS", "-version");
    List<Double> assembled = new ArrayList<>();
    List<Double> written = new ArrayList<>();
    List<Double> started = new ArrayList<>();
    milliseconds(assemble, Map.of()); // warms the disk cache
    milliseconds(scorecard, Map.of());
    for (int run = 0; run < runs; run++) {
      assembled.add(milliseconds(assemble, Map.of()));
      written.add(milliseconds(scorecard, Map.of()));
      started.add(milliseconds(assemble, exitAtOnce));
    }
    System.out.printf(Locale.ROOT, "cold, median (and fastest) of %d runs in turns:%n", runs);
    print("./parley assemble", assembled);
    print("./parley scorecard", written);
    print("floor: JVM starts", started);
    ratio("assemble : floor", assembled, started);
    ratio("scorecard : assemble", written, assembled);
  }

  private static List<String> command(String name, String[] arguments) {
    return List.of("./parley", name, arguments[2], "-o", arguments[1] + "/" + name, "--replace");
  }

  private static void ratio(String what, List<Double> above, List<Double> below) {
    System.out.printf(Locale.ROOT, "  %-20s %8.2f%n", what, Median.of(above) / Median.of(below));
  }

  private static void print(String what, List<Double> milliseconds) {
    System.out.printf(
        Locale.ROOT,
        "  %-20s %8.0f ms (%.0f)%n",
        what,
        Median.of(milliseconds),
        Collections.min(milliseconds));
  }

  private static double milliseconds(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", command) + " exited " + code);
    }
    return milliseconds;
  }
}
