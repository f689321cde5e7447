package org.parley.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The one place to plug in what is measured: deal in, one Word file's bytes out. */
final class DocumentUnderTest {
  private DocumentUnderTest() {}

  /**
   * What makes one document, from the parsed library to the finished bytes, and nothing that a
   * second document of the same run would not do again.
   *
   * @param deal the term sheet to assemble
   */
  static Supplier<byte[]> of(Path deal) {
    System.out.println("  NOT WIRED: a stand-in is measured, not the assembly of " + deal);
    return DocumentUnderTest::standIn;
  }

  /** A zip of 288 KB of markup, the size of a long agreement's document.xml. */
  private static byte[] standIn() {
    var random = new Random(1);
    var text = new StringBuilder();
    while (text.length() < 288_000) {
      text.append("<w:p><w:r><w:t>").append(random.nextInt()).append("</w:t></w:r></w:p>");
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
