package org.parley.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Rewrites a zip so that the same content gives the same bytes. */
final class FixedZip {
  /** The earliest time that a zip can hold; local, so that no time zone matters. */
  // not the first moment of 1980: Java would add that one in the machine's time zone
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /** The same entries in the same order, as they are compressed, each with one fixed time. */
  static byte[] of(byte[] zip) throws IOException {
    var bytes = new ByteArrayOutputStream(zip.length);
    try (ZipFile input = ZipFile.builder().setByteArray(zip).get();
        var output = new ZipArchiveOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(input.getEntriesInPhysicalOrder())) {
        output.addRawArchiveEntry(fixed(entry), input.getRawInputStream(entry));
      }
    }
    return bytes.toByteArray();
  }

  private static ZipArchiveEntry fixed(ZipArchiveEntry entry) {
    var fixed = new ZipArchiveEntry(entry.getName());
    fixed.setTimeLocal(TIME);
    fixed.setMethod(entry.getMethod());
    fixed.setCrc(entry.getCrc());
    fixed.setSize(entry.getSize());
    fixed.setCompressedSize(entry.getCompressedSize());
    return fixed;
  }
}
