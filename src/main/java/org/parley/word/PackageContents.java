package org.parley.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The unzipped files of a Word document from outside, or the reasons why it is refused.
 *
 * @param parts content by name inside the zip; empty if there are problems
 */
record PackageContents(Map<String, byte[]> parts, List<String> problems) {
  private static final int MOST_BYTES = 20 << 20;
  private static final int MOST_UNZIPPED = 100 << 20;
  private static final int MOST_FILES = 2_000;

  /** For a document whose words alone are read: what it could run or load does not matter. */
  static PackageContents readText(byte[] docx, String name) {
    return read(docx, name, false);
  }

  static PackageContents read(byte[] docx, String name) {
    return read(docx, name, true);
  }

  private static PackageContents read(byte[] docx, String name, boolean safe) {
    if (docx.length > MOST_BYTES) {
      return refused(name + ": it is larger than 20 MB");
    }
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
      int left = MOST_UNZIPPED;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0 || parts.size() >= MOST_FILES) {
          return refused(name + ": it unzips to more than 100 MB or 2000 files");
        }
        parts.put(entry.getName(), content);
      }
    } catch (IOException | IllegalArgumentException e) {
      return refused(name + ": it is not a readable zip file");
    }
    List<String> problems = safe ? PackageSafety.problems(parts, name) : empty(parts, name);
    return problems.isEmpty()
        ? new PackageContents(Map.copyOf(parts), List.of())
        : new PackageContents(Map.of(), problems);
  }

  private static List<String> empty(Map<String, byte[]> parts, String name) {
    return parts.isEmpty() ? List.of(name + ": it is not a Word document") : List.of();
  }

  private static PackageContents refused(String problem) {
    return new PackageContents(Map.of(), new ArrayList<>(List.of(problem)));
  }
}
