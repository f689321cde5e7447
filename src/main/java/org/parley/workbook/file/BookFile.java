package org.parley.workbook.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.parley.workbook.draft.DraftBook;

/** Writes a workbook as a file, so that the same content gives the same bytes. */
public final class BookFile {
  /** The earliest time that a zip can hold; local, so that no time zone matters. */
  // not the first moment of 1980: Java would add that one in the machine's time zone
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private BookFile() {}

  /** The file, with one fixed time in all entries. Its parts are made on all processors. */
  public static byte[] of(DraftBook book, BookProperties properties) {
    List<PackedPart> parts =
        BookParts.of(book, properties).parallelStream().map(PackedPart::of).toList();
    var bytes = new ByteArrayOutputStream(parts.stream().mapToInt(PackedPart::packedSize).sum());
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      for (PackedPart part : parts) {
        zip.addRawArchiveEntry(part.entry(TIME), part.stream());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
