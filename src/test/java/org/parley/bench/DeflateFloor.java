package org.parley.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;

/** The least that a zipped document can cost: deflating its parts at level 6. */
final class DeflateFloor implements Supplier<byte[]> {
  private final List<byte[]> parts;
  private final byte[] output;

  private DeflateFloor(List<byte[]> parts) {
    this.parts = List.copyOf(parts);
    this.output = new byte[parts.stream().mapToInt(part -> part.length).sum() + 1024];
  }

  /** The floor of a finished document, from its unzipped parts. */
  static DeflateFloor of(byte[] document) {
    var parts = new ArrayList<byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      while (zip.getNextEntry() != null) {
        parts.add(zip.readAllBytes());
      }
    } catch (IOException notZip) {
      throw new UncheckedIOException(notZip);
    }
    return new DeflateFloor(parts);
  }

  /** Bytes before deflating. */
  int size() {
    return parts.stream().mapToInt(part -> part.length).sum();
  }

  @Override
  public byte[] get() {
    var deflater = new Deflater(6, true);
    for (byte[] part : parts) {
      deflater.reset();
      deflater.setInput(part);
      deflater.finish();
      while (!deflater.finished()) {
        deflater.deflate(output);
      }
    }
    deflater.end();
    return output;
  }
}
