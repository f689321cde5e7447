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
    List<String> assemble =
        List.of("./parley", "assemble", arguments[2], "-o", arguments[1], "--replace");
    // Java stops at -version before it loads the program, but after reading all other flags.
    Map<String, String> exitAtOnce = Map.of("PARLEY_JAVA_OPTS", "-version");
    List<Double> assembled = new ArrayList<>();
    List<Double> started = new ArrayList<>();
    milliseconds(assemble, Map.of()); // warms the disk cache
    for (int run = 0; run < runs; run++) {
      assembled.add(milliseconds(assemble, Map.of()));
      started.add(milliseconds(assemble, exitAtOnce));
    }
    System.out.printf(Locale.ROOT, "cold, median (and fastest) of %d runs in turns:%n", runs);
    print("./parley assemble", assembled);
    print("floor: JVM starts", started);
    double ratio = Median.of(assembled) / Median.of(started);
    System.out.printf(Locale.ROOT, "  ratio              %8.2f%n", ratio);
  }

  private static void print(String what, List<Double> milliseconds) {
    System.out.printf(
        Locale.ROOT,
        "  %-18s %8.0f ms (%.0f)%n",
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
