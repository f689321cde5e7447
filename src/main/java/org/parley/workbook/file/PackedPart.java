package org.parley.workbook.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A part of a file, compressed as a zip holds it. */
final class PackedPart {
  private final String name;
  private final byte[] packed;
  private final long size;
  private final long checksum;

  private PackedPart(String name, byte[] packed, long size, long checksum) {
    this.name = name;
    this.packed = packed;
    this.size = size;
    this.checksum = checksum;
  }

  static PackedPart of(BookPart part) {
    byte[] plain = part.content().get();
    var checksum = new CRC32();
    checksum.update(plain);
    var packed = new ByteArrayOutputStream(plain.length / 4);
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (var output = new DeflaterOutputStream(packed, deflater)) {
      output.write(plain);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      deflater.end();
    }
    return new PackedPart(part.name(), packed.toByteArray(), plain.length, checksum.getValue());
  }

  int packedSize() {
    return packed.length;
  }

  /** What the zip says of it. */
  ZipArchiveEntry entry(LocalDateTime time) {
    var entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(time);
    entry.setMethod(ZipArchiveEntry.DEFLATED);
    entry.setCrc(checksum);
    entry.setSize(size);
    entry.setCompressedSize(packed.length);
    return entry;
  }

  InputStream stream() {
    return new ByteArrayInputStream(packed);
  }
}
