package org.parley.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.app.SheetTrial;
import org.parley.fixture.OwnLibrary;

/** The coverage deals in the samples are those of the library as it is. */
class CoverageDealsTest {
  private static final Path FOLDER = Path.of("samples/coverage");

  /** {@code ./parley clauses --coverage samples/coverage} writes them anew. */
  @Test
  void areMadeOfTheLibraryAsItIs() throws IOException {
    Map<String, String> made = new TreeMap<>();
    CoverageDeals.of(OwnLibrary.get(), new SheetTrial(OwnLibrary.get()))
        .forEach(deal -> made.put(deal.name() + ".yaml", deal.sheet()));
    assertThat(written()).isEqualTo(made);
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        written.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return written;
  }
}
