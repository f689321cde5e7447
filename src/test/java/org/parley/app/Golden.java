package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts in files. With {@code -Dgolden.update=true} a text that differs is written anew,
 * and the test still fails, so that nobody takes a rewritten text for an accepted one.
 */
public final class Golden {
  static final Path BAD = Path.of("src/test/golden/bad");

  private Golden() {}

  /** Compares a text with its file; the file may be missing. */
  public static void compare(Path golden, String actual) {
    try {
      String expected = Files.exists(golden) ? Files.readString(golden) : "";
      if (Boolean.getBoolean("golden.update") && !expected.equals(actual)) {
        Files.createDirectories(golden.toAbsolutePath().getParent());
        Files.writeString(golden, actual);
        fail("%s was written anew: read it, then run the test without golden.update", golden);
      }
      assertThat(actual).as("%s", golden).isEqualTo(expected);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
