package org.parley.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.app.LoadedDeal;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.CoverageSheets;
import org.parley.fixture.OwnLibrary;

/** A sample or coverage deal with other amounts on other days. */
record GeneratedDeal(String name, LoadedDeal deal) {
  private static final Path SAMPLES = Path.of("samples");
  private static final int MIXED = 5;
  private static final List<Path> SOURCES = sources();
  private static final Pattern AMOUNT = Pattern.compile("\\b([A-Z]{3}) ([0-9][0-9,.]*[0-9]|[0-9])");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final int TRIES = 20;

  /** The term sheets among the samples, in order of their names. */
  static List<Path> samples() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().endsWith(".internal.yaml"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * All deals that need no clauses of their own, mixed, so that the first few are of many kinds.
   */
  private static List<Path> sources() {
    List<Path> sources = new ArrayList<>(CoverageSheets.all());
    samples().stream()
        .filter(file -> !Files.exists(Path.of(file.toString().replace(".yaml", ".clauses"))))
        .forEach(sources::add);
    Collections.shuffle(sources, new Random(MIXED));
    return List.copyOf(sources);
  }

  /**
   * The deal of a number; each source comes once before any comes again.
   *
   * @param folder for its term sheet
   */
  static GeneratedDeal of(int number, Path folder) throws IOException {
    Path source = SOURCES.get(number % SOURCES.size());
    String text = Files.readString(source);
    var random = new Random(number);
    Outcome<LoadedDeal> last = null;
    for (int tries = 0; tries < TRIES; tries++) {
      Path file = Files.writeString(folder.resolve("deal.yaml"), changed(text, random));
      last = OwnLibrary.read(file);
      if (last.value().isPresent()) {
        return new GeneratedDeal(source.getFileName() + " " + number, last.value().get());
      }
    }
    throw new AssertionError(source + ": " + last);
  }

  /** All amounts in proportion and all days by the same number, so that they still fit. */
  private static String changed(String text, Random random) {
    BigDecimal factor = BigDecimal.valueOf(30 + random.nextInt(300), 2);
    int days = random.nextInt(1_000);
    String amounts =
        AMOUNT
            .matcher(text)
            .replaceAll(
                found ->
                    found.group(1)
                        + " "
                        + new BigDecimal(found.group(2).replace(",", ""))
                            .multiply(factor)
                            .setScale(2, RoundingMode.HALF_UP)
                            .toPlainString());
    return DAY.matcher(amounts)
        .replaceAll(found -> LocalDate.parse(found.group()).plusDays(days).toString());
  }
}
