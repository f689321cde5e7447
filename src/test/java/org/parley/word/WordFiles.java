package org.parley.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.parley.resolve.ResolvedContract;

/** Documents for the tests. */
final class WordFiles {
  private WordFiles() {}

  static HouseStyle style() {
    try {
      byte[] docx = Files.readAllBytes(HouseStyleGenerator.FILE);
      HouseStyleReading reading = HouseStyle.read(docx, "house-style.docx");
      return reading.style().orElseThrow(() -> new AssertionError(reading.problems()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] write(ResolvedContract contract, Copy copy) {
    return new WordWriter().write(contract, copy, style());
  }

  static Map<String, byte[]> parts(byte[] docx) {
    return PackageContents.read(docx, "test").parts();
  }

  static String part(byte[] docx, String name) {
    byte[] part = parts(docx).get(name);
    if (part == null) {
      throw new AssertionError("no part " + name + " in " + parts(docx).keySet());
    }
    return new String(part, StandardCharsets.UTF_8);
  }

  /** The same file with another text in one part. */
  static byte[] changed(byte[] docx, String part, UnaryOperator<String> change) {
    var parts = new TreeMap<>(parts(docx));
    parts.compute(
        part,
        (name, content) ->
            change
                .apply(new String(content, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    return DeterministicZip.zip(parts);
  }
}
