package org.parley.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents as others write them, small enough to read in a test. */
public final class ForeignDocx {
  private static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private ForeignDocx() {}

  /** A document with this body, without numbered lists. */
  public static byte[] of(String body) {
    return zip(Map.of("word/document.xml", document(body)));
  }

  /** The same with {@code numbering.xml} and {@code styles.xml}. */
  static byte[] of(String body, String numbering, String styles) {
    return zip(
        Map.of(
            "word/document.xml",
            document(body),
            "word/numbering.xml",
            xml("w:numbering", numbering),
            "word/styles.xml",
            xml("w:styles", styles)));
  }

  /** A small file that unzips to so many bytes. */
  public static byte[] bomb(int bytes) {
    return zip(Map.of("word/document.xml", new byte[bytes]));
  }

  static byte[] xml(String root, String content) {
    String text = "<%s %s>%s</%s>".formatted(root, NAMESPACE, content, root);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] document(String body) {
    return xml("w:document", "<w:body>" + body + "</w:body>");
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
