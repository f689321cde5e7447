package org.parley.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip so that the same content gives the same bytes. */
final class FixedZip {
  /** The earliest time that a zip can hold; local, so that no time zone matters. */
  // not the first moment of 1980: Java would add that one in the machine's time zone
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /** The same entries in the same order, each with one fixed time. */
  static byte[] of(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream output = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(TIME);
        output.putNextEntry(fixed);
        input.transferTo(output);
        output.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
