package org.parley.workbook.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Puts the cells into the file that POI writes, so that the same content gives the same bytes. */
public final class BookFile {
  /** The earliest time that a zip can hold; local, so that no time zone matters. */
  // not the first moment of 1980: Java would add that one in the machine's time zone
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String TEXTS = "xl/sharedStrings.xml";

  private BookFile() {}

  /** The file, with the entries in POI's order, each with one fixed time. */
  public static byte[] of(DraftBook book) throws IOException {
    var frame = new ByteArrayOutputStream();
    book.frame().write(frame);
    var bytes = new ByteArrayOutputStream(frame.size());
    try (ZipFile input = ZipFile.builder().setByteArray(frame.toByteArray()).get();
        var output = new ZipArchiveOutputStream(bytes)) {
      Map<String, String> filled = filled(book, input);
      for (ZipArchiveEntry entry : Collections.list(input.getEntriesInPhysicalOrder())) {
        String content = filled.get(entry.getName());
        if (content == null) {
          output.addRawArchiveEntry(raw(entry), input.getRawInputStream(entry));
        } else {
          put(output, entry.getName(), content);
        }
      }
    }
    return bytes.toByteArray();
  }

  /** The parts that hold cells, by name. */
  private static Map<String, String> filled(DraftBook book, ZipFile input) throws IOException {
    var texts = new SharedTexts();
    var parts = new HashMap<String, String>();
    for (DraftSheet sheet : book.sheets()) {
      String name = sheet.frame().getPackagePart().getPartName().getName().substring(1);
      byte[] frame;
      try (var stream = input.getInputStream(input.getEntry(name))) {
        frame = stream.readAllBytes();
      }
      String xml = new String(frame, StandardCharsets.UTF_8);
      parts.put(name, new SheetXml(sheet, texts).in(xml));
    }
    parts.put(TEXTS, texts.xml());
    return parts;
  }

  private static void put(ZipArchiveOutputStream output, String name, String content)
      throws IOException {
    var entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(TIME);
    output.putArchiveEntry(entry);
    output.write(content.getBytes(StandardCharsets.UTF_8));
    output.closeArchiveEntry();
  }

  private static ZipArchiveEntry raw(ZipArchiveEntry entry) {
    var fixed = new ZipArchiveEntry(entry.getName());
    fixed.setTimeLocal(TIME);
    fixed.setMethod(entry.getMethod());
    fixed.setCrc(entry.getCrc());
    fixed.setSize(entry.getSize());
    fixed.setCompressedSize(entry.getCompressedSize());
    return fixed;
  }
}
