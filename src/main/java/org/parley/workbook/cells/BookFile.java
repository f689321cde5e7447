package org.parley.workbook.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    var bytes = new ByteArrayOutputStream(2 * frame.size());
    try (ZipFile input = ZipFile.builder().setByteArray(frame.toByteArray()).get();
        var output = new ZipArchiveOutputStream(bytes)) {
      Map<String, PackedPart> filled = filled(book, input);
      for (ZipArchiveEntry entry : Collections.list(input.getEntriesInPhysicalOrder())) {
        PackedPart part = filled.get(entry.getName());
        if (part == null) {
          output.addRawArchiveEntry(raw(entry), input.getRawInputStream(entry));
        } else {
          output.addRawArchiveEntry(part.entry(entry.getName(), TIME), part.stream());
        }
      }
    }
    return bytes.toByteArray();
  }

  /** The parts that hold cells, by name, made on all processors. */
  private static Map<String, PackedPart> filled(DraftBook book, ZipFile input) throws IOException {
    SharedTexts texts = SharedTexts.of(book.sheets());
    var frames = new LinkedHashMap<DraftSheet, String>();
    for (DraftSheet sheet : book.sheets()) {
      try (var stream = input.getInputStream(input.getEntry(name(sheet)))) {
        frames.put(sheet, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    var parts = new HashMap<String, PackedPart>();
    parts.put(TEXTS, PackedPart.of(texts.xml()));
    frames.entrySet().parallelStream()
        .map(one -> Map.entry(one.getKey(), new SheetXml(one.getKey(), texts).in(one.getValue())))
        .map(one -> Map.entry(name(one.getKey()), PackedPart.of(one.getValue())))
        .toList()
        .forEach(one -> parts.put(one.getKey(), one.getValue()));
    return parts;
  }

  private static String name(DraftSheet sheet) {
    return sheet.frame().getPackagePart().getPartName().getName().substring(1);
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
